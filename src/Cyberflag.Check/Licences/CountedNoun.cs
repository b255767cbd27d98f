namespace Cyberflag.Check;

/// <summary>What a number counts, by the words after it.</summary>
internal enum Counted
{
    /// <summary>No noun follows: what is counted was told before.</summary>
    Untold,

    /// <summary>Offences.</summary>
    Offences,

    /// <summary>Children or victims.</summary>
    People,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Reads the noun after a number: offences, people, none, or something that no figures count ("50 computers", "4,500 officers").</summary>
internal static class CountedNoun
{
    // A noun stands no farther from its number.
    private const int Longest = 9;

    /// <summary>What the number that ends at a place counts, and the word that says so.</summary>
    public static (Counted Kind, Word Word) After(SentenceReading sentence, int place)
    {
        Word last = default;
        foreach (var word in Phrase.After(sentence, place).Take(Longest))
        {
            if (IsTime(sentence, word))
            {
                break;
            }

            if (KnownWords.Foreign.Contains(word.Text))
            {
                return (Counted.Other, word);
            }

            if (KnownWords.Offences.Contains(word.Text))
            {
                return (Counted.Offences, word);
            }

            if (KnownWords.People.Contains(word.Text))
            {
                return (Counted.People, word);
            }

            if (KnownWords.Describing.Contains(word.Text) || (word.IsName && !KnownWords.Joining.Contains(word.Text)))
            {
                last = default;
                continue;
            }

            if (last.Text is not null && word.Text.ToLowerInvariant() is "and" or "or" or "with" or "a")
            {
                // "Child abuse image and grooming crimes", "sexual communication with a child offences".
                continue;
            }

            if (!KnownWords.Matter.Contains(word.Text))
            {
                return last.Text is not null ? (Counted.Other, last) : KnownWords.Joining.Contains(word.Text) || KnownWords.Verbs.Contains(word.Text) || KnownWords.Numbers.Contains(word.Text) ? (Counted.Untold, word) : (Counted.Other, word);
            }

            last = word;
        }

        return last.Text is null ? (Counted.Untold, last) : (Counted.Other, last);
    }

    /// <summary>What is missing where the number counts something that no figures count; else null.</summary>
    public static string? Missing(Frame frame)
    {
        if (frame.Type is not (ClaimType.Count or ClaimType.Total or ClaimType.Threshold or ClaimType.Difference or ClaimType.Rate) || frame.Stated.Unit == "years")
        {
            return null;
        }

        return After(frame.Sentence, frame.NumberEnd) is (Counted.Other, var word) ? $"It counts “{word.Text}”, and the figures count offences." : null;
    }

    private static bool IsTime(SentenceReading sentence, Word word) => sentence.Periods.Any(p => p.Start <= word.Start && word.End <= p.End);
}
