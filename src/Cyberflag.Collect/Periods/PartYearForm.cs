using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A year that was not over: <c>2017 so far</c>, <c>2018/19 to date</c>, <c>April 2019 to date</c>, whose end is not said; or with its end,
/// <c>2018 (to 30 June)</c>, <c>2018/19 up to 31 December 2018</c>.
/// </summary>
internal sealed partial class PartYearForm : PeriodForm
{
    private const string Open = "a part of that year, whose last day is not said";

    public override Regex Pattern => Part();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        if (match.Groups["from"].Success)
        {
            return Dates.Read(match.Groups["from"].Value) is { Year: { } from } date && IsYear(from) && date.First(null) is { } first
                ? Found(match, Period.Between(first, first.AddYears(1).AddDays(-1)), "it runs to a day that is not said")
                : null;
        }

        var year = Number(match, "year");
        if (!IsYear(year))
        {
            return null;
        }

        var period = match.Groups["second"].Success ? Period.FinancialYear(year) : Period.CalendarYear(year);
        if (match.Groups["first"].Success)
        {
            return Months(match, period);
        }

        if (!match.Groups["until"].Success)
        {
            return Found(match, period, Open);
        }

        if (match.Groups["begin"].Success)
        {
            return Dates.Read(match.Groups["begin"].Value) is { } begin && begin.First(begin.Month < period.Start.Month ? year + 1 : year) is { } start
                && Dates.Read(match.Groups["until"].Value) is { } last && last.Last(last.Month < period.Start.Month ? year + 1 : year) is { } stop && start < stop
                ? Found(match, Period.Between(start, stop))
                : null;
        }

        // The year of the last day is that of the period in which its month lies.
        return Dates.Read(match.Groups["until"].Value) is { } until && until.Last(until.Month < period.Start.Month ? year + 1 : year) is { } end
            && period.Start < end && end < period.End
            ? Found(match, Period.Between(period.Start, end))
            : null;
    }

    // "2018 (Jan-Jun)": each month lies where the year has it.
    private static PeriodMention? Months(Match match, Period year)
    {
        if (Dates.Read(match.Groups["first"].Value) is not { Day: null, Year: null } first || Dates.Read(match.Groups["last"].Value) is not { Day: null, Year: null } last)
        {
            return null;
        }

        int YearOf(int month) => year.Start.Year + (month < year.Start.Month ? 1 : 0);
        return first.First(YearOf(first.Month)) is { } start && last.Last(YearOf(last.Month)) is { } end && start < end ? Found(match, Period.Between(start, end)) : null;
    }

    [GeneratedRegex(
        @"(?<![\w/])(?<year>(?:19|20)\d{2})(?:[/\-–](?<second>\d{2}))?\s*[(,*]?\s*(?:(?:(?:ytd|year to date|part[ -]year|figures?|data|so far)[,:]?\s+\(?)?(?:up )?(?:to|until)\s+(?:and including\s+)?(?:the )?(?<until>" + Dates.Any + @")\)?|(?:so far\s*)?\(\s*(?<begin>\d{1,2}(?:st|nd|rd|th)? (?:" + Dates.MonthName + @"))\s*(?:to|[-–])\s*(?<until>\d{1,2}(?:st|nd|rd|th)? (?:" + Dates.MonthName + @"))\s*\)|(?:so far|to date|year to date|ytd|part[ -]year|incomplete)\b\)?|\(\s*(?<first>" + Dates.MonthName + @")\.?\s*(?:to|[-–])\s*(?<last>" + Dates.MonthName + @")\.?\s*(?:only\s*)?\))"
        + @"|\b(?:(?:from|since)\s+)?(?<from>" + Dates.Any + @")\s*(?:to|until|up to|[-–])\s*(?:the\s+)?(?:date|present(?: day)?|now|today)\b",
        Options)]
    private static partial Regex Part();
}
