using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Twelve months by their end: <c>year ending March 2019</c>, <c>12 months to June 2017</c>, <c>y/e 31 March 2019</c>.</summary>
internal sealed partial class YearEndingForm : PeriodForm
{
    public override Regex Pattern => Ending();

    public override PeriodMention? Read(Match match, bool isCell) =>
        Dates.Read(match.Groups["to"].Value) is { Year: not null } to && to.Last(null) is { } end && end.AddDays(1).Day == 1
            ? Found(match, Period.Between(end.AddDays(1).AddYears(-1), end))
            : null;

    [GeneratedRegex(
        @"\b(?:years?[\s-]+(?:end(?:ing|ed)?|to)|y/e|(?:12|twelve)[\s-]+months?[\s-]+(?:to|end(?:ing|ed)))\s+(?:the\s+)?(?<to>" + Dates.Any + ")",
        Options)]
    private static partial Regex Ending();
}
