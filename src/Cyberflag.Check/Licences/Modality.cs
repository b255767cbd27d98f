using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Words that deny, foresee or except: "did not record 369", "were predicted to rise by 50 per cent", "no force except Kent".</summary>
internal static partial class Modality
{
    // Farther back the words belong to another claim.
    private const int Reach = 200;

    /// <summary>What is missing where the words before a claim deny or foresee it; else null.</summary>
    public static string? Missing(Frame frame)
    {
        if (frame.Type is ClaimType.Span or ClaimType.Coverage or ClaimType.Mode || (frame.Type == ClaimType.Threshold && frame.Stated.Unit == "years"))
        {
            return null;
        }

        var text = frame.Sentence.Text;
        var from = Math.Max(0, frame.OuterStart);
        do
        {
            // In a list the verb stands before its first number: "Kent never recorded 175, Essex 296".
            from = Breaks().Match(text[..Math.Max(0, from - 1)]) is { Success: true } mark ? mark.Index + mark.Length : 0;
        }
        while (from > frame.OuterStart - Reach && from > 0 && !frame.Sentence.Words.Any(w => w.Start >= from && w.End <= frame.OuterStart && (KnownWords.Verbs.Contains(w.Text) || IsAuxiliary(w.Text))));

        var before = Hedging().Replace(text[from..Math.Max(from, frame.OuterStart)], "");
        return Words().Match(before) is { Success: true } word ? $"The text does not say that it was so: “{word.Value}”." : null;
    }

    private static bool IsAuxiliary(string word) => word.ToLowerInvariant() is "was" or "were" or "is" or "are" or "been" or "had" or "has" or "have" or "will" or "would";

    [GeneratedRegex(@"[,;:(]\s|\s[\u2013\u2014]\s|\b(?:but|while|which|when|after|although|and)\b", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Breaks();

    // "No fewer than 300", "not only".
    [GeneratedRegex(@"\bno\s+(?:fewer|less|more)\s+than\b|\bnot\s+only\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hedging();

    [GeneratedRegex(@"\b(?:not|never|no|nor|neither|without|hardly|scarcely|barely|rarely|seldom|allegedly|supposedly|except|excepting|excluding|apart|aside|unless|if|whether|predict\w*|forecast\w*|project(?:ed|ions?)|expect(?:s|ed)?|fears?|feared|will|may|might|could|would(?!\s+(?:make|mean|be\s+(?:an?|the)|amount|work))|hopes?|aims?|(?:thought|believed|estimated)\s+to|den(?:y|ies|ied))\b|n['\u2019]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
