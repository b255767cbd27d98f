using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Finds the mentions of time in a sentence, in the forms of British newspapers and releases: financial years (<c>2018/19</c>,
/// <c>2018-19</c>, <c>18/19</c>, <c>2022 to 2023</c>), years to a month, ranges of months, bare years, and the relative ones.
/// </summary>
internal static partial class PeriodReading
{
    /// <summary>All mentions in order; of two that overlap the first and longest stays.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="written">The year in which the text was published, for "June this year"; null where it is not known.</param>
    public static ImmutableArray<PeriodMention> Find(string sentence, int? written)
    {
        var found = new List<PeriodMention>();
        foreach (var (form, read) in Forms)
        {
            foreach (Match match in form.Matches(sentence))
            {
                if (!found.Exists(f => f.Start < match.Index + match.Length && match.Index < f.End) && read(match, written) is { } mention)
                {
                    found.Add(mention with { IsSince = Since().IsMatch(sentence[..match.Index]) });
                }
            }
        }

        return [.. found.OrderBy(f => f.Start)];
    }

    private static readonly (Regex Form, Func<Match, int?, PeriodMention?> Read)[] Forms =
    [
        (MonthRange(), ReadMonthRange),
        (YearTo(), ReadYearTo),
        (MonthsTo(), ReadMonthsTo),
        (SamePeriod(), (m, _) => Named(m, null) with { Sense = TimeSense.Later, Period = Period.CalendarYear(Year(m.Groups["year"].Value)) }),
        (RangeOfYears(), ReadRangeOfYears),
        (FinancialYears(), ReadFinancialYear),
        (YearPair(), ReadYearPair),
        (CalendarRange(), ReadCalendarRange),
        (MonthsOnly(), ReadMonthsOnly),
        (MonthOfYear(), ReadMonth),
        (YearsBefore(), ReadYearsBefore),
        (Following(), (m, _) => Named(m, null) with { Sense = TimeSense.Later, Years = 1 }),
        (Previous(), (m, _) => Named(m, null) with { Sense = TimeSense.Previous, Years = 1 }),
        (Current(), (m, _) => Named(m, null) with { Sense = TimeSense.Current }),
        (BareYear(), (m, _) => Named(m, Period.CalendarYear(Year(m.Value))) with { Sense = TimeSense.BareYear }),
    ];

    private static PeriodMention Named(Match match, Period? period) => new(match.Index, match.Index + match.Length, TimeSense.Named, period);

    private static int Year(string digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return year < 100 ? 2000 + year : year;
    }

    private static PeriodMention? ReadMonthRange(Match match, int? written)
    {
        var (first, last) = (Months.Read(match.Groups["m1"].Value), Months.Read(match.Groups["m2"].Value));
        var lastYear = Year(match.Groups["y2"].Value);
        var firstYear = match.Groups["y1"].Success ? Year(match.Groups["y1"].Value) : first <= last ? lastYear : lastYear - 1;
        var start = new DateOnly(firstYear, first, 1);
        var end = new DateOnly(lastYear, last, 1).AddMonths(1).AddDays(-1);

        // "Between April 2017 and April 2018" is the year from April to April: its last month is the first of the next year.
        if (first == last && match.Groups["y1"].Success && lastYear > firstYear)
        {
            end = new DateOnly(lastYear, last, 1).AddDays(-1);
        }

        return start < end ? Named(match, Period.Between(start, end)) : null;
    }

    private static PeriodMention? ReadYearTo(Match match, int? written)
    {
        var month = Months.Read(match.Groups["month"].Value);
        int? year = match.Groups["year"].Success ? Year(match.Groups["year"].Value)
            : written is { } now ? (match.Groups["last"].Success ? now - 1 : now) : null;
        if (year is not { } known)
        {
            return null;
        }

        // A year that ends in early April is the financial year; with no day given, the year to April stays the year to April.
        var end = match.Groups["day"].Success && int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture) <= 5 && month == 4
            ? new DateOnly(known, 3, 31)
            : new DateOnly(known, month, 1).AddMonths(1).AddDays(-1);
        var years = match.Groups["many"].Success ? (int)(NumberWords.Read(match.Groups["many"].Value) ?? decimal.Parse(match.Groups["many"].Value, CultureInfo.InvariantCulture)) : 1;
        return years is > 1 and < 30
            ? new PeriodMention(match.Groups["tail"].Index, match.Index + match.Length, TimeSense.Named, YearTo(end)) { Years = years }
            : Named(match, YearTo(end));
    }

    // "The six months to September 2017": the span before it stays a span.
    private static PeriodMention? ReadMonthsTo(Match match, int? written)
    {
        var words = match.Groups["many"].Value;
        var end = Period.Month(Year(match.Groups["year"].Value), Months.Read(match.Groups["month"].Value)).End;
        return (int?)(NumberWords.Read(words) ?? (int.TryParse(words, out var digits) ? digits : null)) is > 1 and < 60 and var many
            ? new PeriodMention(match.Groups["tail"].Index, match.Index + match.Length, TimeSense.Named, Period.Between(end.AddDays(1).AddMonths(-many), end))
            : null;
    }

    private static Period YearTo(DateOnly end) => Period.Between(end.AddDays(1).AddYears(-1), end);

    private static PeriodMention? ReadFinancialYear(Match match, int? written)
    {
        var (start, end) = (Year(match.Groups["y1"].Value), int.Parse(match.Groups["y2"].Value, CultureInfo.InvariantCulture));
        return start is >= 1990 and < 2100 && (start + 1) % 100 == end % 100 && (end < 100 || end == start + 1)
            ? Named(match, Period.FinancialYear(start))
            : match.Groups["y1"].Length == 4 && match.Groups["dash"].Value != "/" && start is >= 1990 and < 2100 && Year(match.Groups["y2"].Value) is var last && last > start && last < start + 30
                ? Named(match, Period.Between(new DateOnly(start, 1, 1), new DateOnly(last, 12, 31)))
                : null;
    }

    private static PeriodMention? ReadRangeOfYears(Match match, int? written)
    {
        var (first, last) = (Year(match.Groups["y1"].Value), Year(match.Groups["y2"].Value));
        return first < last && last < first + 30 && (first + 1) % 100 == Year(match.Groups["e1"].Value) % 100 && (last + 1) % 100 == Year(match.Groups["e2"].Value) % 100
            ? Named(match, Period.Between(Period.FinancialYear(first).Start, Period.FinancialYear(last).End))
            : null;
    }

    private static PeriodMention? ReadYearPair(Match match, int? written)
    {
        var (start, end) = (Year(match.Groups["y1"].Value), Year(match.Groups["y2"].Value));
        return end == start + 1 ? Named(match, Period.FinancialYear(start)) : null;
    }

    private static PeriodMention? ReadCalendarRange(Match match, int? written)
    {
        var (start, end) = (Year(match.Groups["y1"].Value), Year(match.Groups["y2"].Value));
        return end > start ? Named(match, Period.Between(new DateOnly(start, 1, 1), new DateOnly(end, 12, 31))) : null;
    }

    private static PeriodMention? ReadMonthsOnly(Match match, int? written)
    {
        var (first, last) = (Months.Read(match.Groups["m1"].Value), Months.Read(match.Groups["m2"].Value));
        return last > first && written is { } year
            ? Named(match, Period.Months(match.Groups["last"].Success ? year - 1 : year, first, last - first + 1)) with { Sense = TimeSense.MonthsOnly }
            : null;
    }

    private static PeriodMention? ReadMonth(Match match, int? written) =>
        Named(match, Period.Month(Year(match.Groups["year"].Value), Months.Read(match.Groups["month"].Value)));

    private static PeriodMention? ReadYearsBefore(Match match, int? written)
    {
        var words = match.Groups["many"].Value;
        var years = words.Equals("a decade", StringComparison.OrdinalIgnoreCase) ? 10
            : words.Equals("a", StringComparison.OrdinalIgnoreCase) ? 1
            : (int?)(NumberWords.Read(words) ?? (int.TryParse(words, out var digits) ? digits : null));
        return years is { } known && known < 60
            ? Named(match, null) with { Sense = match.Value.EndsWith("later", StringComparison.OrdinalIgnoreCase) ? TimeSense.Later : TimeSense.Before, Years = known }
            : null;
    }

    [GeneratedRegex(@"\bsince\s+(?:at\s+least\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    [GeneratedRegex(
        $@"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?<m1>{Months.Pattern})(?:\s+\d{{1,2}}(?:st|nd|rd|th)?(?=,?\s+(?:\d{{4}}|to|and|until)))?,?(?:\s+(?<y1>20\d\d))?\s+(?:to|and|until|till|through|[-\u2013])\s+(?:the\s+end\s+of\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?<m2>{Months.Pattern})(?:\s+\d{{1,2}}(?:st|nd|rd|th)?,?)?\s+(?<y2>20\d\d)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex MonthRange();

    [GeneratedRegex(
        $@"\b(?:(?<many>\d{{1,2}}|two|three|four|five|six|seven|eight|nine|ten)\s+years?|(?:12|twelve)\s+months?|(?:financial\s+)?year)(?<tail>,?\s+(?:up\s+)?(?:to|ending|ended|until)\s+(?:in\s+)?(?:the\s+end\s+of\s+)?(?:(?<day>\d{{1,2}})(?:st|nd|rd|th)?\s+)?(?<month>{Months.Pattern})(?:\s+(?<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d))?,?(?:\s+(?<year>20\d\d)|\s+(?<this>this\s+year)|\s+(?<last>last\s+year))?)",
        RegexOptions.IgnoreCase)]
    private static partial Regex YearTo();

    [GeneratedRegex(
        $@"\b(?<many>\d{{1,2}}|{NumberWords.Pattern})\s+months(?<tail>,?\s+(?:up\s+)?(?:to|ending|ended|until)\s+(?:in\s+)?(?:the\s+end\s+of\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?<month>{Months.Pattern}),?\s+(?<year>20\d\d))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex MonthsTo();

    [GeneratedRegex(@"\bthe\s+same\s+(?:period|months|time)\s+(?:of|in)\s+(?<year>20\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SamePeriod();

    [GeneratedRegex(@"(?<![\d/.,\u00a3-])(?<y1>(?:19|20)\d\d|\d\d)(?<dash>[/\u2013-])(?<y2>(?:20)?\d\d)(?![\d/%]|,\d|-?year|\s?per)", RegexOptions.IgnoreCase)]
    private static partial Regex FinancialYears();

    [GeneratedRegex(@"(?<=\b(?:period|years|time)\s+(?:from\s+|between\s+|of\s+)?)(?<y1>20\d\d)[/\u2013-](?<e1>(?:20)?\d\d)\s+(?:to|and|until|[-\u2013])\s+(?<y2>20\d\d)[/\u2013-](?<e2>(?:20)?\d\d)(?![\d/])", RegexOptions.IgnoreCase)]
    private static partial Regex RangeOfYears();

    [GeneratedRegex(@"(?<!\bfrom\s)(?<!\d)(?<y1>20\d\d)\s+(?:to|and)\s+(?<y2>20\d\d)(?![\d/])", RegexOptions.IgnoreCase)]
    private static partial Regex YearPair();

    [GeneratedRegex(@"(?<=\bbetween\s)(?<y1>20\d\d)\s+and\s+(?<y2>20\d\d)(?![\d/])", RegexOptions.IgnoreCase)]
    private static partial Regex CalendarRange();

    [GeneratedRegex($@"\b(?<m1>{Months.Pattern})\s+(?:to|and|until|[-\u2013])\s+(?<m2>{Months.Pattern})\b(?:\s+(?:this|(?<last>last))\s+year\b)?(?!\s+\d)", RegexOptions.IgnoreCase)]
    private static partial Regex MonthsOnly();

    [GeneratedRegex($@"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?<month>{Months.Pattern}),?\s+(?<year>20\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(@"\b(?:the\s+year\s+before|(?<many>a\s+decade|a|\d+|two|three|four|five|six|seven|eight|nine|ten)(?:\s+years?)?\s+(?:earlier|ago|before|previously|later))(?:\s+that)?\b(?<!year\sbefore)(?<!year\sbefore\sthat)", RegexOptions.IgnoreCase)]
    private static partial Regex YearsBefore();

    [GeneratedRegex(@"\b(?:the\s+)?(?:previous|preceding|prior)\s+(?:financial\s+)?(?:year|(?:12|twelve)\s+months)\b|\bthe\s+year\s+before(?:\s+that)?\b|\bthe\s+(?:12|twelve)\s+months\s+before\b|\ba\s+year\s+(?:earlier|ago|before)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Previous();

    // "93 in 2021/22 and 74 the year after"; "the year after the law changed" is no year of its own.
    [GeneratedRegex(@"\bthe\s+(?:following|next)\s+(?:financial\s+)?year\b(?!s)|\bthe\s+year\s+after(?:\s+that\b|(?=\s*[,.;:)]|\s+(?:and|but|to)\b|\s*$))", RegexOptions.IgnoreCase)]
    private static partial Regex Following();

    [GeneratedRegex(@"\b(?:last|this|the\s+past|the\s+last|the\s+latest|(?<!\d,\s)the\s+first)\s+(?:financial\s+)?year\b(?!s)(?!\s+of\s+(?:the|a|its)\b)|\b(?:in\s+)?the\s+(?:past|last|latest)\s+(?:12|twelve)\s+months\b|\b(?:past|last)\s+(?:12|twelve)\s+months\b", RegexOptions.IgnoreCase)]
    private static partial Regex Current();

    [GeneratedRegex(@"(?<![\d,.\u00a3/-])\b(?:199\d|20[0-4]\d)\b(?!,\d|[/%]|\s*(?:per\s?cent|offences|crimes|cases|children|victims|incidents))")]
    private static partial Regex BareYear();
}
