using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// How many forces of the panel are held in each year, and how much of the under-18 population lives with them; the missing
/// by name, and those known not to have answered.
/// </summary>
internal static class Coverage
{
    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        from period in measure.Periods
        from figure in new[] { Forces(context, measure, period), Population(context, measure, period) }
        select figure;

    private static Figure Forces(AnalysisContext context, Measure measure, Period period)
    {
        var held = context.HeldForces(measure, period);
        var panel = context.Survey.Panel.Length;
        return new Figure
        {
            Key = new SeriesKey(context.Survey.Area, measure.Code, period),
            Statistic = Statistic.ForcesHeld,
            Unit = FigureUnit.Forces,
            Value = Interval.Point(held.Length),
            Formula = $"{held.Length} of {panel}",
            Words = $"{held.Length} of {panel} forces held for {PeriodText.Label(period)}",
            Inputs = [.. held.Select(h => h.Count.Id)],
            Notes = [.. Notes(context, measure, period, held)],
            Replies = held.Sum(h => h.Count.Replies),
            Attested = held.Sum(h => h.Count.Attested),
        };
    }

    private static IEnumerable<string> Notes(
        AnalysisContext context, Measure measure, Period period, ImmutableArray<(Force Force, Figure Count)> held)
    {
        var missing = context.Survey.Panel.Except(held.Select(h => h.Force)).ToList();
        if (missing.Count > 0)
        {
            yield return $"Missing: {string.Join(", ", missing.Select(f => f.ShortName))}.";
        }

        foreach (var force in missing)
        {
            if (context.Series.Find(new SeriesKey(force.Code, measure.Code, period)) is { Chosen: { Count: null } said })
            {
                yield return $"{force.ShortName}: {(said.Why.Length > 0 ? said.Why : SymbolText.Of(said.Status).Words())} ({said.Source.Citation?.Publication ?? "its reply"}, {said.KnownOn.Label}).";
            }
        }
    }

    private static Figure Population(AnalysisContext context, Measure measure, Period period)
    {
        var held = context.HeldForces(measure, period);
        var panel = context.Survey.Panel;
        var year = NearestYear(context, period);
        var figure = new Figure
        {
            Key = new SeriesKey(context.Survey.Area, measure.Code, period),
            Statistic = Statistic.PopulationHeld,
            Unit = FigureUnit.Percent,
            Symbol = Symbol.NotAvailable,
            Formula = "",
            Words = $"Share of the under-18 population held for {PeriodText.Label(period)}: not available",
            Inputs = [.. held.Select(h => h.Count.Id)],
            Notes = ["In no year is the under-18 population held for every force of the panel."],
        };
        if (year is not { } midYear)
        {
            return figure;
        }

        var all = panel.Select(f => context.Reference.Under18(f, midYear)!).ToList();
        var part = held.Select(h => context.Reference.Under18(h.Force, midYear)!).ToList();
        context.References.AddRange(all);
        var share = 100.0 * part.Sum(p => p.Value) / all.Sum(p => p.Value);
        return figure with
        {
            Value = Interval.Point(share),
            Symbol = null,
            Formula = $"{FigureText.Whole(part.Sum(p => p.Value))} ÷ {FigureText.Whole(all.Sum(p => p.Value))} × 100",
            Words = $"{FigureText.Rounded(share, 1)}% of the panel's under-18 population lives with the forces held for {PeriodText.Label(period)}",
            Inputs = [.. held.Select(h => h.Count.Id), .. all.Select(p => p.Id)],
            Notes = midYear.Start.Year == period.Start.Year
                ? []
                : [string.Create(CultureInfo.InvariantCulture, $"By the populations of mid-{midYear.Start.Year}, the nearest year held for every force of the panel.")],
        };
    }

    private static Period? NearestYear(AnalysisContext context, Period period)
    {
        for (var distance = 0; distance <= 20; distance++)
        {
            foreach (var year in new[] { period.Start.Year - distance, period.Start.Year + distance })
            {
                var candidate = Period.CalendarYear(year);
                if (context.Survey.Panel.All(f => context.Reference.Under18(f, candidate) is not null))
                {
                    return candidate;
                }
            }
        }

        return null;
    }
}
