using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>One month: <c>April 2018</c>, <c>Apr-18</c>. A day is no period.</summary>
internal sealed partial class MonthForm : PeriodForm
{
    public override Regex Pattern => OneMonth();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        var text = match.Groups["month"].Value;
        return (isCell || match.Groups["year"].Length == 4) && Dates.Read(text) is { Day: null, Year: { } year } month
            ? Found(match, Period.Month(year, month.Month))
            : null;
    }

    [GeneratedRegex(@"(?<!\d\s|\d(?:st|nd|rd|th)\s|\d(?:st|nd|rd|th)\sof\s|\w)(?<month>" + Dates.MonthName + @"[ \-]'?(?<year>\d{4}|\d{2}))(?![\w/]|(?:st|nd|rd|th))", Options)]
    private static partial Regex OneMonth();
}
