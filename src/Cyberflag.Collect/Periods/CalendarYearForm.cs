using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A year alone: <c>calendar year 2019</c>, <c>during 2024</c>, <c>2016</c> in a cell. The year of a law, a reference, a date or of
/// "before 2010" is none.
/// </summary>
internal sealed partial class CalendarYearForm : PeriodForm
{
    public override Regex Pattern => Year();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        var year = Number(match, "year");
        if (!IsYear(year) || match.Groups["open"].Success || match.Groups["after"].Success)
        {
            return null;
        }

        return match.Groups["financial"].Success ? Found(match, Period.FinancialYear(year), $"a financial year named {year} may begin or end in it")
            : match.Groups["calendar"].Success ? Found(match, Period.CalendarYear(year))
            : isCell || match.Groups["lead"].Success ? Found(match, Period.CalendarYear(year), null, isBareYear: true)
            : null;
    }

    [GeneratedRegex(
        @"(?:(?<open>\b(?:before|since|until|up to|prior to|from|after|from the year)\s+)|(?<calendar>\bcalendar\s+years?\s*(?:of\s*)?:?\s*)|(?<financial>\b(?:financial\s+year|fye?)\s*(?:of\s*)?:?\s*)|(?<lead>\b(?:in|during|for|of|year|throughout|blwyddyn)\s+))?"
        + @"(?<![\w/\-–.])(?<year>(?:19|20)\d{2})(?<calendar>\s*\(calendar(?: year)?\)|\s+calendar\s+year)?(?![\w/]|[-–]\d|\.\d|,\d{3}|\s?\(\d)(?<after>\s+(?:onwards?|and (?:earlier|later|before|after)|or (?:earlier|later)))?",
        Options)]
    private static partial Regex Year();
}
