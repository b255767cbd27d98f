using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Footnote marks that lost their height and stick to the years of a line of headings: <c>2017/181 2018/192</c>, <c>20171 2018 2019</c>.
/// They are taken off where the years without them follow each other.
/// </summary>
internal static partial class StuckMarks
{
    private const int FewestYears = 2;

    /// <summary>The line without the marks of its years, or null where it has none.</summary>
    public static string? Off(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var years = words.Reverse().Select(w => Year().Match(w)).TakeWhile(m => m.Success && IsYear(m)).Reverse().ToList();
        var starts = years.ConvertAll(m => int.Parse(m.Groups["first"].ValueSpan, CultureInfo.InvariantCulture));
        var follow = starts.Zip(starts.Skip(1), (a, b) => b - a).Distinct().ToList();
        var isFinancial = years.TrueForAll(m => m.Groups["second"].Success);
        return years.Count >= FewestYears && years.Exists(m => m.Groups["mark"].Length > 0) && follow is [1] or [-1]
            && (isFinancial || (years.TrueForAll(m => !m.Groups["second"].Success) && years.Count(m => m.Groups["mark"].Length == 0) >= FewestYears))
            ? string.Join(' ', words.SkipLast(years.Count).Concat(years.Select(m => m.Groups["year"].Value)))
            : null;
    }

    // The second year of a financial year is the one after the first.
    private static bool IsYear(Match match) => !match.Groups["second"].Success
        || (int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture) + 1) % 100 == int.Parse(match.Groups["second"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>(?<first>20\d{2})(?:/(?<second>\d{2}))?)(?<mark>\d{0,2})$")]
    private static partial Regex Year();
}
