using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>A quarter by its number and its months together: <c>Q1 April - June 2021</c>, <c>Q4 (January to March 2022)</c>. The months say which it is.</summary>
internal sealed partial class QuarterMonthsForm : PeriodForm
{
    private const int Quarters = 4;

    public override Regex Pattern => Quarter();

    public override PeriodMention? Read(Match match, bool isCell)
    {
        if (PeriodReading.Whole(match.Groups["months"].Value) is not { } months || months.Period.Start.AddMonths(3).AddDays(-1) != months.Period.End)
        {
            return null;
        }

        var calendar = ((months.Period.Start.Month - 1) / 3) + 1;
        var financial = ((calendar + 2) % Quarters) + 1;
        var number = Number(match, "q");
        return Found(match, months.Period, months.Doubt ?? (number == calendar || number == financial ? null : $"'{match.Value}' is no quarter of that number"));
    }

    [GeneratedRegex(@"\bQ(?:uarter|tr)?\s?(?<q>[1-4])\s*[:,(\-–]?\s*(?<months>" + Dates.MonthName + @"(?:\s+\d{4})?\s*(?:to|[-–])\s*" + Dates.MonthName + @"\s+\d{4})\)?", Options)]
    private static partial Regex Quarter();
}
