using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>"50 offences per 100,000 children", "a rate of 50": not a count.</summary>
internal static partial class PerPopulation
{
    /// <summary>What is missing where the number is a rate of the population; else null.</summary>
    public static string? Missing(Frame frame) =>
        frame.Type is ClaimType.Count or ClaimType.Total or ClaimType.Threshold && frame.Stated.Unit != "years" && (Per().IsMatch(frame.Sentence.After(frame.NumberEnd)) || Rate().IsMatch(frame.Sentence.Text[Math.Max(0, frame.OuterStart - 20)..frame.OuterStart]))
            ? "It is a rate of the population, and no count."
            : null;

    [GeneratedRegex(@"^(?:\s+(?:out\s+)?of\s+(?:the\s+)?\d[\d,]*)?[^,;:.\d]*\b(?:per|(?:for|in)\s+every|out\s+of\s+every)\s+(?:[\d,]+|head|capita|child|person|thousand|million|hundred)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Per();

    [GeneratedRegex(@"\brate\s+of\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Rate();
}
