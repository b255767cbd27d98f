using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// Averages of each count held, over that very period: a day and a week by its days (366 in 2015/16), a month by its calendar months, and
/// how many minutes lie between two on average ("one every 24 minutes"), which is the same number the other way round.
/// </summary>
internal static class Averages
{
    private const double MinutesADay = 24 * 60;

    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        from area in context.AreasWith(measure)
        from count in context.Held(area.Code, measure)
        from figure in Of(context, count)
        select figure;

    private static IEnumerable<Figure> Of(AnalysisContext context, Figure count)
    {
        var days = count.Key.Period.Days;
        var (place, period) = (context.AreaName(count.Key.Area), PeriodText.Label(count.Key.Period));
        yield return Average(Statistic.PerDay, FigureUnit.ADay, 1.0 / days, "a day", $"{days} days");
        yield return Average(Statistic.PerWeek, FigureUnit.AWeek, 7.0 / days, "a week", $"{days} days × 7");
        if (Months(count.Key.Period) is { } months)
        {
            yield return Average(Statistic.PerMonth, FigureUnit.AMonth, 1.0 / months, "a month", $"{months} months");
        }

        if (count.Value!.Value.Lower > 0)
        {
            var value = Interval.Divide(Interval.Point(days * MinutesADay), count.Value.Value)!.Value;
            yield return count with
            {
                Statistic = Statistic.Every,
                Unit = FigureUnit.Minutes,
                Value = value,
                Formula = string.Create(CultureInfo.InvariantCulture, $"{days} days × 24 × 60 ÷ {FigureText.Value(count)}"),
                Words = $"{place}: one every {Span(value)} on average in {period}",
                Inputs = [count.Id],
                Notes = ["An average over day and night of the whole period: offences do not come at even times, and the day on which one is recorded is not the day on which it happened."],
            };
        }

        Figure Average(Statistic statistic, FigureUnit unit, double factor, string each, string by)
        {
            var value = count.Value!.Value.Scale(factor);
            return count with
            {
                Statistic = statistic,
                Unit = unit,
                Value = value,
                Formula = $"{FigureText.Value(count)} ÷ {by}",
                Words = $"{place}: {FigureText.Text(value, unit)} {each} on average in {period} ({days} days)",
                Inputs = [count.Id],
                Notes = [],
            };
        }
    }

    // Null for a period that does not begin and end with a month.
    private static int? Months(Period period) => period.Start.Day == 1 && period.End.AddDays(1).Day == 1
        ? ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month + 1
        : null;

    private static string Span(Interval minutes) => minutes.Upper switch
    {
        < 120 => $"{FigureText.Text(minutes, FigureUnit.Minutes)} minutes",
        < 2 * MinutesADay => $"{FigureText.Text(minutes.Scale(1.0 / 60), FigureUnit.AWeek)} hours",
        _ => $"{FigureText.Text(minutes.Scale(1 / MinutesADay), FigureUnit.AWeek)} days",
    };
}
