using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>What has changed, by the words before the verb or after the noun of change: "arrests rose by 50 per cent", "a rise of 50 per cent in complaints".</summary>
internal static partial class ChangedNoun
{
    /// <summary>What is missing where something has changed that no figures count; else null.</summary>
    public static string? Missing(Frame frame)
    {
        if (frame.Type is not (ClaimType.Change or ClaimType.Multiple or ClaimType.Trend or ClaimType.Points))
        {
            return null;
        }

        return (Before(frame) ?? After(frame)) is { } word ? $"What is said of “{word}” is not measured by figures on offences." : null;
    }

    private static string? Before(Frame frame)
    {
        var text = frame.Sentence.Text;
        var verb = frame.Type is ClaimType.Multiple or ClaimType.Trend ? frame.Start : Verb().Match(text[..frame.At]) is { Success: true } match ? match.Index : -1;
        if (verb < 0)
        {
            return null;
        }

        foreach (var word in Phrase.Before(frame.Sentence, verb))
        {
            if (KnownWords.Offences.Contains(word.Text) || KnownWords.Numbers.Contains(word.Text) || KnownWords.People.Contains(word.Text) || word.Text.ToLowerInvariant() is "and" or "but" or "while" or "when")
            {
                return null;
            }

            if (!word.IsName && !KnownWords.Has(word.Text))
            {
                return word.Text;
            }
        }

        return null;
    }

    private static string? After(Frame frame) =>
        InNoun().Match(frame.Sentence.After(frame.End)) is { Success: true } link && CountedNoun.After(frame.Sentence, frame.End + link.Length) is (Counted.Other, var word) ? word.Text : null;

    [GeneratedRegex(@"\b(?:increas(?:e|es|ed|ing)|r(?:ise|ises|ose|isen|ising)|jump(?:s|ed)?|surg(?:e|es|ed)|soar(?:s|ed)?|gr(?:ow|ew|own)|climb(?:s|ed)?|decreas(?:e|es|ed)|f(?:all|alls|ell|allen)|drop(?:s|ped)?|declin(?:e|es|ed)|went|gone|up|down)\b(?:\s+(?!of\b|in\b)[\w-]+){0,3}\s*$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^\s+in\s+(?:the\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex InNoun();
}
