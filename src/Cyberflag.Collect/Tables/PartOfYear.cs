using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A quarter, a half or some months beside the year that they are part of: <c>Q1</c>, <c>Quarter 2</c>, <c>Apr-Jun</c>, <c>May</c> under
/// <c>2018/19</c>. Months after March belong to the first year of a financial year. Whether the first quarter of a calendar year
/// begins in January or in April is not certain.
/// </summary>
internal static partial class PartOfYear
{
    /// <summary>The period of the part, or null where the label is none.</summary>
    /// <param name="label">The label.</param>
    /// <param name="heading">The heading of its column, which may say that its figures are quarters.</param>
    /// <param name="isColumn">True for a label beside the data, where Q1 may be a question as well.</param>
    /// <param name="year">The year that it is part of.</param>
    public static PeriodMention? Read(string label, string heading, bool isColumn, PeriodMention year)
    {
        var isFinancial = year.Period.Kind == PeriodKind.FinancialYear;
        if (!isFinancial && year.Period.Kind != PeriodKind.CalendarYear)
        {
            return null;
        }

        var first = year.Period.Start.Year;
        var saysQuarter = Quarters().IsMatch(heading) || Quarters().IsMatch(label);
        if (Quarter().Match(label) is { Success: true } quarter)
        {
            var number = int.Parse(quarter.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
            return year with
            {
                Period = isFinancial ? Period.Quarter(first, number) : Period.Months(first, (3 * number) - 2, 3),
                Doubt = year.Doubt ?? (!isFinancial ? $"'{label.Trim()}' may be a quarter of the calendar or of the financial year"
                    : isColumn && !saysQuarter ? $"'{label.Trim()}' may be a question and no quarter" : null),
            };
        }

        return Months().Match(label) is { Success: true } months && Dates.Read(months.Groups["from"].Value) is { } from
            && (months.Groups["to"].Success ? Dates.Read(months.Groups["to"].Value) : from) is { } to
            ? OfMonths(from.Month, to.Month, isFinancial, year)
            : null;
    }

    /// <summary>True where the label is a part of a year that it does not name.</summary>
    public static bool IsPart(string label, string heading = "") =>
        Quarter().Match(label) is { Success: true } match ? match.Groups["q"].Success || Quarters().IsMatch(heading) : Months().IsMatch(label);

    private static PeriodMention? OfMonths(int from, int to, bool isFinancial, PeriodMention year)
    {
        var count = ((to - from + 12) % 12) + 1;
        var start = year.Period.Start.Year + (isFinancial && from < 4 ? 1 : 0);
        var part = Period.Months(start, from, count);
        return year.Period.Contains(part) ? year with { Period = part, IsBareYear = false } : null;
    }

    [GeneratedRegex(@"^\s*(?<q>q(?:uarter|tr)?\.?\s*|chwarter\s*)?(?<n>[1-4])(?<q>(?:st|nd|rd|th)\s+q(?:uarter|tr))?(?:\s*[(:,-].*)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\b(?:quarter|qtr|chwarter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quarters();

    [GeneratedRegex(@"^\s*(?<from>" + Dates.MonthName + @")\b\.?(?:\s*(?:to|[-–—])\s*(?<to>" + Dates.MonthName + @")\b\.?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Months();
}
