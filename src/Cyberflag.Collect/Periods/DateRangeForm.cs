using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// From a day or month to another: <c>1st April 2024 and 31st March 2025</c>, <c>April '11 to Mar '12</c>, <c>01/04/2022-31/03/2023</c>,
/// <c>April to June 2018</c>. Between two Aprils it is open whether the last month is counted.
/// </summary>
internal sealed partial class DateRangeForm : PeriodForm
{
    public override Regex Pattern => Range();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        if (Dates.Read(match.Groups["from"].Value) is not { } from || Dates.Read(match.Groups["to"].Value) is not { Year: { } year } to
            || from.First(from.Month > to.Month ? year - 1 : year) is not { } start || to.Last(null) is not { } end || end <= start)
        {
            return null;
        }

        var sameMonth = from.Day is null && to.Day is null && from.Month == to.Month && end.Year > start.Year;
        var mixed = (from.Day is null) != (to.Day is null);
        var doubt = sameMonth ? "from a month to the same month of a later year: whether the last month is counted is not said"
            : mixed ? "one end is a day and the other a month" : null;
        return Found(match, Period.Between(start, end), doubt);
    }

    [GeneratedRegex(
        @"\b(?<from>" + Dates.Any + @")\s*(?:\(?inclusive\)?\s*|,\s*)?(?:to|until|till|and|through|up to|hyd at|hyd|i|a|ac|[-–—])\s*(?:the\s+|and including\s+|\(and including\)\s+)?(?<to>" + Dates.Any + @")",
        Options)]
    private static partial Regex Range();
}
