using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Half a year: <c>H1 2019/20</c>, <c>first half of 2019</c>. With one year it may be half of a calendar or a financial year.</summary>
internal sealed partial class HalfYearForm : PeriodForm
{
    public override Regex Pattern => Half();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        var (year, second) = (Number(match, "year"), match.Groups["h"].Value is "2" or "second");
        return !IsYear(year) ? null
            : match.Groups["end"].Success ? Found(match, second ? Period.Months(year, 10, 6) : Period.Months(year, 4, 6))
            : Found(match, Period.Months(year, second ? 7 : 1, 6), "half of a calendar or of a financial year");
    }

    [GeneratedRegex(@"\b(?:H(?<h>[12])|(?<h>first|second)\s+half(?:\s+of)?)\s*,?\s*(?<year>(?:19|20)\d{2})(?:[/\-–](?<end>\d{2}))?(?![\w/])", Options)]
    private static partial Regex Half();
}
