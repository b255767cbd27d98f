using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>Spans of years and months in words: "the last five years", "18 months", "a decade".</summary>
internal static partial class TimeSpans
{
    // Longer ones are no stretch of a series.
    private const int Longest = 100;

    /// <summary>The spans of years of a sentence, in order.</summary>
    public static IEnumerable<int> Years(string sentence) => YearsWithPlaces(sentence).Select(y => y.Years);

    /// <summary>Where spans of years stand.</summary>
    public static IEnumerable<(int At, int Years)> YearsWithPlaces(string sentence) => InYears().Matches(sentence).Select(m => (m.Index, Years: YearsOf(m))).Where(y => y.Years <= Longest);

    /// <summary>The first span of months of a sentence, or null.</summary>
    public static int? FirstMonths(string sentence) => InMonths().Match(sentence) is { Success: true } match ? Number(match) : null;

    /// <summary>How many months a period has.</summary>
    public static int MonthsIn(Period period) => ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month + 1;

    private static int YearsOf(Match match) => match.Value.EndsWith("decade", StringComparison.OrdinalIgnoreCase) ? 10 : Number(match);

    private static int Number(Match match) =>
        (int)(decimal.TryParse(match.Groups["n"].Value, out var digits) ? digits : NumberWords.Read(match.Groups["n"].Value) ?? 0);

    [GeneratedRegex($@"(?<n>\b\d{{1,2}}|\b{NumberWords.Pattern})(?:\s+|-)years?\b(?!\s+old)(?!-old)|\b(?<n>a|last|past)\s+decade\b", RegexOptions.IgnoreCase)]
    private static partial Regex InYears();

    [GeneratedRegex($@"(?<n>\b\d{{1,2}}|\b{NumberWords.Pattern})(?:\s+|-)months?\b(?!\s+old)(?!-old)", RegexOptions.IgnoreCase)]
    private static partial Regex InMonths();
}
