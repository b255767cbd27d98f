namespace Cyberflag.Check;

/// <summary>
/// Words before and after a number that the grammar does not know: they may say that it counts something else ("seized 50", "369 led to a
/// charge") or how it is meant ("another 50", "fifty-odd").
/// </summary>
internal static partial class WordsBeside
{
    // Farther back the words belong to something else.
    private const int Reach = 5;

    /// <summary>What is not understood beside a number; null where all is.</summary>
    public static string? Missing(Frame frame)
    {
        if (frame.Type is not (ClaimType.Count or ClaimType.Total or ClaimType.Threshold or ClaimType.Rate) || frame.Stated.Unit == "years")
        {
            return null;
        }

        if (Phrase.After(frame.Sentence, frame.NumberEnd).FirstOrDefault().Text is "more" or "fewer" or "less" or "extra" or "further" or "additional" && frame.Type is not ClaimType.Rate && frame.Hedge is not { Sense: HedgeSense.AtLeast or HedgeSense.AtMost })
        {
            return "It is a difference, and from what is not understood.";
        }

        return (Before(frame) ?? After(frame)) is { } word ? $"What “{word}” says of the number is not understood." : null;
    }

    private static string? Before(Frame frame)
    {
        var words = Phrase.Before(frame.Sentence, frame.OuterStart).Take(Reach).ToList();
        if (words is [var nearest, ..] && Nearest(nearest, words.Count > 1 ? words[1] : null) is { } unread)
        {
            return unread;
        }

        foreach (var word in words)
        {
            if (KnownWords.Verbs.Contains(word.Text) || KnownWords.Offences.Contains(word.Text) || KnownWords.Numbers.Contains(word.Text) || word.IsName)
            {
                return null;
            }

            if (!KnownWords.Has(word.Text))
            {
                return word.Text;
            }
        }

        return null;
    }

    // "In the second year of a law designed to …": what follows describes the year.
    private static bool IsOfYear(SentenceReading sentence, Word word) => word.Text.Equals("of", StringComparison.OrdinalIgnoreCase) && YearBefore().IsMatch(sentence.Before(word.Start));

    [System.Text.RegularExpressions.GeneratedRegex(@"\b(?:first|second|third|fourth|fifth|opening|last|final)\s+(?:full\s+)?year\s+$", System.Text.RegularExpressions.RegexOptions.IgnoreCase)]
    private static partial System.Text.RegularExpressions.Regex YearBefore();

    // "North of 369", "an alleged 369", "another 369": right before a number only few words leave it as it is.
    private static string? Nearest(Word nearest, Word? before) =>
        nearest.IsName || nearest.Text.EndsWith("'s", StringComparison.Ordinal) || nearest.Text.EndsWith("\u2019s", StringComparison.Ordinal) || KnownWords.Verbs.Contains(nearest.Text) || KnownWords.Offences.Contains(nearest.Text) || KnownWords.Numbers.Contains(nearest.Text) ? null
        : !KnownWords.BeforeNumber.Contains(nearest.Text) ? nearest.Text
        : nearest.Text.Equals("of", StringComparison.OrdinalIgnoreCase) && before is { IsName: false } other && !KnownWords.BeforeOf.Contains(other.Text) ? $"{other.Text} of"
        : null;

    private static string? After(Frame frame) =>
        Phrase.After(frame.Sentence, frame.NumberEnd).TakeWhile(w => !IsOfYear(frame.Sentence, w)).TakeWhile(w => w.Text is not ("but" or "while" or "although" or "which" or "who" or "when")).FirstOrDefault(w => !w.IsName && !KnownWords.Has(w.Text)).Text;
}
