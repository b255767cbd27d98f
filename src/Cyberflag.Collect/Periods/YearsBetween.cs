using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// The periods that a text speaks of, where it names the ends of a row of years only: <c>each financial year from 2018/19 to 2022/23</c>, <c>between 2018/19 and
/// 2022/23</c>, <c>2018/19 – 2022/23</c> speak of every year from the first to the last. Two years with anything else between them are two years.
/// </summary>
internal static partial class YearsBetween
{
    // No request reaches further; a longer row is a misprint in one of its ends.
    private const int MostYears = 40;

    /// <summary>The periods named, and the years between the ends of each row.</summary>
    public static IEnumerable<Period> All(string text)
    {
        var named = PeriodReading.Find(text);
        Period? end = null;
        for (var i = 0; i < named.Length; i++)
        {
            var first = end ?? named[i].Period;
            yield return first;
            end = i + 1 < named.Length && Last(first, named[i + 1].Period) is { } last && IsRow(text[..named[i].Start], text[named[i].End..named[i + 1].Start]) ? last : null;
            for (var year = Next(first); year < end; year = Next(year))
            {
                yield return year;
            }
        }
    }

    // "The years ending March 2019 to March 2023": the month at the end of a row of years is the year that ends with it.
    private static Period? Last(Period first, Period named)
    {
        var last = named.Kind == PeriodKind.Month && IsYear(first) && first.End.Month == named.End.Month && named.End.Year > first.End.Year
            ? Period.Between(named.End.AddDays(1).AddYears(-1), named.End)
            : named;
        return IsYear(first) && last.Kind == first.Kind && last > first && last.Start.Year - first.Start.Year <= MostYears ? last : null;
    }

    private static bool IsYear(Period period) => period.Kind is PeriodKind.FinancialYear or PeriodKind.CalendarYear;

    private static Period Next(Period year) => Period.Months(year.Start.Year + 1, year.Start.Month, 12);

    private static bool IsRow(string before, string between) => Until().IsMatch(between) || (And().IsMatch(between) && Between().IsMatch(before));

    [GeneratedRegex(@"^[\s,;()'""\u201C\u201D]*(?:(?:and|with)\s+)?(?:(?:each|every|all|any)\s+(?:(?:subsequent|following|later|intervening)\s+)?(?:(?:financial|calendar|fiscal)\s+)?years?\s+)?(?:(?:up\s+|through\s+|right\s+)?to|until|till|through|hyd(?:\s+at)?|[-\u2013\u2014])(?:\s+and\s+including)?\s*(?:the\s+)?(?:(?:financial|calendar|fiscal)\s+)?(?:years?\s+)?(?:end(?:ing|ed)?\s+|of\s+)?['""\u201C\u201D(]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"^\s*,?\s*(?:and|a)\s+(?:the\s+)?(?:(?:financial|calendar|fiscal)\s+)?(?:years?\s+)?(?:end(?:ing|ed)?\s+|of\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"\b(?:between|rhwng)\s+(?:the\s+)?(?:(?:financial|calendar|fiscal)\s+)?(?:years?\s+)?(?:of\s+|end(?:ing|ed)?\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
