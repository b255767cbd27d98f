using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>Average a day of each count held: the count over the days of that very period (366 in 2015/16).</summary>
internal static class DailyAverages
{
    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        from area in context.AreasWith(measure)
        from count in context.Held(area.Code, measure)
        select Of(context, count);

    public static Figure Of(AnalysisContext context, Figure count)
    {
        var days = count.Key.Period.Days;
        var value = count.Value!.Value.Scale(1.0 / days);
        return count with
        {
            Statistic = Statistic.PerDay,
            Unit = FigureUnit.ADay,
            Value = value,
            Formula = string.Create(CultureInfo.InvariantCulture, $"{FigureText.Value(count)} ÷ {days} days"),
            Words = $"{context.AreaName(count.Key.Area)}: {FigureText.Text(value, FigureUnit.ADay)} a day on average in {PeriodText.Label(count.Key.Period)} ({days} days)",
            Inputs = [count.Id],
            Notes = [],
        };
    }
}
