using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>"Up 5 per cent in real terms", "allowing for the growth of the population": what is compared are not the counts.</summary>
internal static partial class Adjusted
{
    /// <summary>What is missing where a comparison is of adjusted numbers; else null.</summary>
    public static string? Missing(Frame frame)
    {
        if (frame.Type is not (ClaimType.Change or ClaimType.Multiple or ClaimType.Difference or ClaimType.Trend or ClaimType.Rank))
        {
            return null;
        }

        var (start, end) = frame.Sentence.Clause(frame.At);
        return Words().Match(frame.Sentence.Text[start..end]) is { Success: true } words ? $"It is adjusted (\u201c{words.Value}\u201d), and the figures held are counts." : null;
    }

    [GeneratedRegex(@"\bin\s+real\s+terms\b|\bper\s+(?:head|capita|person)\b|\b(?:adjust(?:ed|ing)|allowing|correct(?:ed|ing)|controlling)\s+for\b|\bafter\s+(?:adjustment|allowing)\b|\brelative\s+to\s+(?:the\s+)?population\b|\bseasonally\s+adjusted\b|\btaking\s+(?:[\w-]+\s+){1,5}into\s+account\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
