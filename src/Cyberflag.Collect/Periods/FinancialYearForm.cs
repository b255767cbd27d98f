using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A financial year by its two years: <c>2018/19</c>, <c>2018-19</c>, <c>2021/2</c>, <c>2018/2019</c>, <c>FY 18/19</c>; with a quarter
/// where one stands beside it. Years that do not follow each other are no financial year.
/// </summary>
internal sealed partial class FinancialYearForm : PeriodForm
{
    /// <summary>Why a year with gaps around its dash waits.</summary>
    public const string SpacedDoubt = "a year and a number may stand beside each other";

    /// <summary>Why two whole years with a dash wait.</summary>
    public const string WholeYears = "two whole years with a dash may be two calendar years";

    public override Regex Pattern => Years();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        var (first, second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        // 11-12 is as often an age as a year.
        if (first.Length == 2 && !match.Groups["fy"].Success && (!isCell || match.Groups["dash"].Success))
        {
            return null;
        }

        var start = Number(match, "first") + (first.Length == 2 ? 2000 : 0);
        var modulus = (int)Math.Pow(10, second.Length);
        if (!IsYear(start) || (start + 1) % modulus != Number(match, "second") % modulus || (second.Length == 4 && Number(match, "second") != start + 1))
        {
            return null;
        }

        var quarter = match.Groups["quarter"].Success ? Number(match, "quarter") : (int?)null;
        var doubt = second.Length == 2 && Spaced().IsMatch(match.Value) ? SpacedDoubt
            : second.Length == 1 ? "the second year is cut to one digit"
            : second.Length == 4 && match.Groups["dash"].Success && !match.Groups["fy"].Success ? WholeYears
            : null;
        return Found(match, quarter is { } q ? Period.Quarter(start, q) : Period.FinancialYear(start), doubt) with { IsSpelling = second.Length is 1 or 4 };
    }

    [GeneratedRegex(@"\d\s+[-–]\s+\d")]
    private static partial Regex Spaced();

    [GeneratedRegex(
        @"(?<![\w/\-–.])(?:(?<fy>(?:fy|financial year)s?\s*(?:of\s*)?)|Q(?<quarter>[1-4])\s*,?\s*)?(?<first>(?:19|20)\d{2}|\d{2})\s{0,2}(?:/|(?<dash>[-–]))\s{0,2}(?<second>\d{4}|\d{1,2})(?:\s*,?\s*Q(?<quarter>[1-4]))?(?![\w/]|-\d|\.\d)",
        Options)]
    private static partial Regex Years();
}
