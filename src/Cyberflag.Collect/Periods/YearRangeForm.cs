using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Two years in words: <c>From 2021 to 2022</c>, <c>2016 to 2017</c>. Neighbouring years are most often one financial year, but may be two
/// calendar years; years further apart are a stretch whose ends are not said.
/// </summary>
internal sealed partial class YearRangeForm : PeriodForm
{
    public override Regex Pattern => Years();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        var (first, last) = (Number(match, "first"), Number(match, "last"));
        return !IsYear(first) || !IsYear(last) || last <= first ? null
            : last == first + 1 ? Found(match, Period.FinancialYear(first), $"{first} to {last} may be a financial year or two calendar years") with { IsSpelling = true }
            : Found(match, Period.Months(first, 1, 12 * (last - first + 1)), $"{first} to {last} does not say in which months it begins and ends");
    }

    [GeneratedRegex(@"(?<![\w/\-–])(?<first>(?:19|20)\d{2})\s*(?:to|(?<=\bbetween\s+(?:19|20)\d{2}\s*)and|until|[-–])\s*(?<last>(?:19|20)\d{2})(?![\w/]|[-–]\d)", Options)]
    private static partial Regex Years();
}
