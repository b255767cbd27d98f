using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Vocabulary;

/// <summary>
/// The written forms of a <see cref="Period"/>. Canonical: <c>2018/19</c>; <c>2019 (calendar)</c>; <c>2018/19 Q1</c> (April to June);
/// <c>2018-04</c> (a month); <c>y/e 2016-06</c>; <c>2015/16 to 2018/19</c>; <c>2013-2018 (calendar)</c>; <c>2017-04..2018-09</c>;
/// <c>2017-04-03..2018-01-03</c>. Each period has one canonical form; its days may also be written out (<c>2018-04..2019-03</c> is read
/// as <c>2018/19</c>). What forces and newspapers write is read by Collect and Check.
/// </summary>
public static partial class PeriodText
{
    private const int FirstPrepared = 1900;

    private static readonly (string Text, string Slug)[] Prepared =
        [.. Enumerable.Range(FirstPrepared, 300).Select(Written).Select(t => (t, t.Replace('/', '-')))];

    /// <summary>The canonical text.</summary>
    public static string Format(Period period)
    {
        var (start, end) = (period.Start, period.End);
        var kind = period.Kind;
        if (kind == PeriodKind.FinancialYear)
        {
            return FinancialYear(start.Year);
        }

        var wholeMonths = start.Day == 1 && end.AddDays(1).Day == 1;
        return kind switch
        {
            PeriodKind.FinancialYear => FinancialYear(start.Year),
            PeriodKind.CalendarYear => $"{Four(start.Year)} (calendar)",
            PeriodKind.Quarter => $"{FinancialYear(start.Month == 1 ? start.Year - 1 : start.Year)} Q{(start.Month == 1 ? 4 : (start.Month - 1) / 3)}",
            PeriodKind.Month => Month(start),
            PeriodKind.Range when wholeMonths && start.Month == 4 && end.Month == 3 && end.Year > start.Year =>
                $"{FinancialYear(start.Year)} to {FinancialYear(end.Year - 1)}",
            PeriodKind.Range when wholeMonths && start.Month == 1 && end.Month == 12 => $"{Four(start.Year)}-{Four(end.Year)} (calendar)",
            PeriodKind.Range when wholeMonths && start.AddYears(1) == end.AddDays(1) => $"y/e {Month(end)}",
            PeriodKind.Range when wholeMonths => $"{Month(start)}..{Month(end)}",
            PeriodKind.Range => $"{Day(start)}..{Day(end)}",
        };
    }

    /// <summary>The text for readers: <c>2018/19</c>, <c>2019 (calendar year)</c>, <c>April to June 2018</c>, <c>April 2017 to September 2018</c>.</summary>
    public static string Label(Period period) => period.Kind switch
    {
        PeriodKind.FinancialYear => Format(period),
        PeriodKind.CalendarYear => $"{Four(period.Start.Year)} (calendar year)",
        PeriodKind.Month => Words(period.Start, "MMMM yyyy"),
        PeriodKind.Quarter => $"{Words(period.Start, "MMMM")} to {Words(period.End, "MMMM yyyy")}",
        PeriodKind.Range when period.Start.Day == 1 && period.End.AddDays(1).Day == 1 => RangeOfMonths(period),
        PeriodKind.Range => $"{Words(period.Start, "d MMMM yyyy")} to {Words(period.End, "d MMMM yyyy")}",
    };

    /// <summary>The text for ids and file names, of letters, digits and hyphens: <c>2018-19</c>, <c>cal-2019</c>, <c>2017-04-01-to-2018-09-30</c>.</summary>
    public static string Slug(Period period) => period.Kind switch
    {
        PeriodKind.FinancialYear => IsPrepared(period.Start.Year) ? Prepared[period.Start.Year - FirstPrepared].Slug : Format(period).Replace('/', '-'),
        PeriodKind.CalendarYear => $"cal-{Four(period.Start.Year)}",
        PeriodKind.Quarter => Format(period).Replace('/', '-').Replace(" Q", "-q", StringComparison.Ordinal),
        PeriodKind.Month => $"month-{Month(period.Start)}",
        PeriodKind.Range => $"{Day(period.Start)}-to-{Day(period.End)}",
    };

    /// <summary>Reads a canonical text, or the days of a period written out; false where it is anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Period period)
    {
        period = default;
        var match = Canonical().Match(text ?? "");
        if (!match.Success)
        {
            return false;
        }

        var found = match.Groups["fy"].Success ? OfFinancialYears(match)
            : match.Groups["cy"].Success ? OfCalendarYears(match)
            : match.Groups["ye"].Success ? OfYearEnding(match)
            : OfDates(match);
        period = found ?? default;
        return found is not null;
    }

    [GeneratedRegex(
        """
        ^(?: (?<fy>[0-9]{4})/(?<fyEnd>[0-9]{2}) (?: \ Q(?<quarter>[1-4]) | \ to\ (?<lastFy>[0-9]{4})/(?<lastFyEnd>[0-9]{2}) )?
           | (?<cy>[0-9]{4}) (?: -(?<lastCy>[0-9]{4}) )? \ \(calendar\)
           | y/e\ (?<ye>[0-9]{4}-[0-9]{2})
           | (?<from>[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?) (?: \.\. (?<to>[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?) )? )\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Canonical();

    private static Period? OfFinancialYears(Match match)
    {
        if (Start(match.Groups["fy"], match.Groups["fyEnd"]) is not { } first)
        {
            return null;
        }

        if (match.Groups["quarter"].Success)
        {
            var quarter = match.Groups["quarter"].ValueSpan[0] - '0';
            return first > 0 || quarter == 4 ? Period.Quarter(first, quarter) : null;
        }

        // Of the financial year that begins before the year 1 only the last quarter is in the calendar.
        if (first == 0)
        {
            return null;
        }

        if (!match.Groups["lastFy"].Success)
        {
            return Period.FinancialYear(first);
        }

        return Start(match.Groups["lastFy"], match.Groups["lastFyEnd"]) is { } last && last > first
            ? Period.Between(Period.FinancialYear(first).Start, Period.FinancialYear(last).End)
            : null;
    }

    private static Period? OfCalendarYears(Match match)
    {
        var first = Number(match.Groups["cy"]);
        var last = match.Groups["lastCy"].Success ? Number(match.Groups["lastCy"]) : first;
        return first < 1 || last is < 1 or > 9998 || last < first || (last == first && match.Groups["lastCy"].Success)
            ? null
            : Period.Between(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
    }

    private static Period? OfYearEnding(Match match) =>
        FirstDay(match.Groups["ye"].Value) is { Year: > 1 and < 9999 } month ? Period.Between(month.AddMonths(-11), LastDay(month)) : null;

    private static Period? OfDates(Match match)
    {
        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Success ? match.Groups["to"].Value : null);
        var first = FirstDay(from);
        if (first is null || first.Value.Year is < 1 or > 9998 || (to is null && from.Length > 7))
        {
            return null;
        }

        var last = FirstDay(to ?? from);
        var end = last is { Year: < 9999 } found ? ((to ?? from).Length == 7 ? LastDay(found) : found) : (DateOnly?)null;
        return end is { } lastDay && lastDay >= first ? Period.Between(first.Value, lastDay) : null;
    }

    private static int? Start(Group year, Group end)
    {
        var start = Number(year);
        return start < 9998 && (start + 1) % 100 == Number(end) ? start : null;
    }

    private static DateOnly? FirstDay(string text) =>
        DateOnly.TryParseExact(text, text.Length == 7 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static string RangeOfMonths(Period period)
    {
        var (start, end) = (period.Start, period.End);
        if (start.AddYears(1) == end.AddDays(1))
        {
            return $"year to {Words(end, "MMMM yyyy")}";
        }

        var canonical = Format(period);
        return canonical.Contains(" to ", StringComparison.Ordinal) ? canonical
            : start.Month == 1 && end.Month == 12 ? $"{Four(start.Year)} to {Four(end.Year)} (calendar years)"
            : start.Year == end.Year ? $"{Words(start, "MMMM")} to {Words(end, "MMMM yyyy")}"
            : $"{Words(start, "MMMM yyyy")} to {Words(end, "MMMM yyyy")}";
    }

    private static DateOnly LastDay(DateOnly month) => month.AddMonths(1).AddDays(-1);

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static string FinancialYear(int start) => IsPrepared(start) ? Prepared[start - FirstPrepared].Text : Written(start);

    private static bool IsPrepared(int start) => start >= FirstPrepared && start < FirstPrepared + Prepared.Length;

    private static string Written(int start) => $"{Four(start)}/{(start + 1) % 100:00}";

    private static string Four(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => Words(day, "yyyy-MM");

    private static string Day(DateOnly day) => Words(day, "yyyy-MM-dd");

    private static string Words(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
