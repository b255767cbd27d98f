using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>A year that was not over: <c>2017 so far</c>, <c>2018/19 to date</c>, <c>2018 YTD</c>. Its end is not said.</summary>
internal sealed partial class PartYearForm : PeriodForm
{
    public override Regex Pattern => Part();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        var year = Number(match, "year");
        var period = match.Groups["second"].Success ? Period.FinancialYear(year) : Period.CalendarYear(year);
        return IsYear(year) ? Found(match, period, "a part of that year, whose last day is not said") : null;
    }

    [GeneratedRegex(@"(?<![\w/])(?<year>(?:19|20)\d{2})(?:[/\-–](?<second>\d{2}))?\s*[(,*]?\s*(?:so far|to date|year to date|ytd|part[ -]year|incomplete)\b", Options)]
    private static partial Regex Part();
}
