using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A year without its first or its last months: <c>2018/19, excluding January to March 2019</c>. Months from its middle leave no one
/// stretch, and are none.
/// </summary>
internal sealed partial class ExcludedPartForm : PeriodForm
{
    public override Regex Pattern => Excluded();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        if (PeriodReading.Whole(match.Groups["year"].Value) is not { Doubt: null } year
            || Dates.Read(match.Groups["from"].Value) is not { Day: null } from || Dates.Read(match.Groups["to"].Value) is not { Day: null } to)
        {
            return null;
        }

        int YearOf(int month) => year.Period.Start.Year + (month < year.Period.Start.Month ? 1 : 0);
        var (first, last) = (from.First(YearOf(from.Month)), to.Last(YearOf(to.Month)));
        return first is not { } start || last is not { } end || end < start || start < year.Period.Start || end > year.Period.End ? null
            : end == year.Period.End && start > year.Period.Start ? Found(match, Period.Between(year.Period.Start, start.AddDays(-1)))
            : start == year.Period.Start && end < year.Period.End ? Found(match, Period.Between(end.AddDays(1), year.Period.End))
            : null;
    }

    [GeneratedRegex(
        @"(?<![\w/])(?<year>(?:19|20)\d{2}(?:[/\-–]\d{2})?)\s*[,(]?\s*(?:but\s+)?(?:excluding|excludes|except(?:ing)?(?: for)?|without|not including|less)\s+(?:the months? (?:of )?)?(?<from>" + Dates.MonthName + @"(?:\s+\d{4})?)\s*(?:to|[-–]|until)\s*(?<to>" + Dates.MonthName + @"(?:\s+\d{4})?)(?![\w/])\)?",
        Options)]
    private static partial Regex Excluded();
}
