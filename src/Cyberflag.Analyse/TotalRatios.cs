using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// Rate and ratio of the forces held together: their counts over their own populations and their own recorded offences. Forces for
/// which the denominator is not held are left out of both, by name. A survey of one force alone has that force's own rate and ratio already.
/// </summary>
internal static class TotalRatios
{
    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        where context.National.Kind != AreaKind.Force
        from period in measure.Periods
        let held = context.HeldForces(measure, period)
        from figure in new[] { Rate(context, measure, period, held), Recorded(context, measure, period, held) }
        where figure is not null
        select figure;

    private static Figure? Rate(AnalysisContext context, Measure measure, Period period, ImmutableArray<(Force Force, Figure Count)> held)
    {
        var usable = Usable(held, f => f.HasNoMeaningfulRate ? null : context.Reference.Under18(f, period));
        return usable.IsEmpty || Totals.Sum(usable.Select(u => u.Count)).Lower < 0 ? null
            : Described(Rates.OfCount(Together(context, measure, period, usable), [.. usable.Select(u => u.Denominator)], "The forces held"), context, held, usable);
    }

    private static Figure? Recorded(AnalysisContext context, Measure measure, Period period, ImmutableArray<(Force Force, Figure Count)> held)
    {
        var usable = measure.RecordedBeside is null ? [] : Usable(held, f => context.Reference.RecordedAgainstChildren(f, period));
        return usable.IsEmpty ? null
            : Described(
                RecordedRatios.Of(context, measure, Together(context, measure, period, usable), [.. usable.Select(u => u.Denominator)], "The forces held"),
                context, held, usable);
    }

    private static ImmutableArray<(Force Force, Figure Count, ReferenceValue Denominator)> Usable(
        ImmutableArray<(Force Force, Figure Count)> held, Func<Force, ReferenceValue?> denominator) =>
        [.. held.Select(h => (h.Force, h.Count, Denominator: denominator(h.Force))).Where(u => u.Denominator is not null).Select(u => (u.Force, u.Count, u.Denominator!))];

    private static Figure Together(
        AnalysisContext context, Measure measure, Period period, ImmutableArray<(Force Force, Figure Count, ReferenceValue Denominator)> usable) => new()
        {
            Key = new SeriesKey(context.Survey.Area, measure.Code, period),
            Statistic = Statistic.Total,
            Unit = FigureUnit.Number,
            Value = Totals.Sum(usable.Select(u => u.Count)),
            Formula = "",
            Words = "",
            Inputs = [],
            Replies = usable.Sum(u => u.Count.Replies),
            Attested = usable.Sum(u => u.Count.Attested),
        };

    private static Figure Described(
        Figure figure, AnalysisContext context, ImmutableArray<(Force Force, Figure Count)> held,
        ImmutableArray<(Force Force, Figure Count, ReferenceValue Denominator)> usable)
    {
        context.References.AddRange(usable.Select(u => u.Denominator));
        var left = held.Select(h => h.Force).Except(usable.Select(u => u.Force)).Select(f => f.ShortName).ToList();
        return figure with
        {
            Inputs = [.. usable.Select(u => u.Count.Id), .. usable.Select(u => u.Denominator.Id)],
            Notes = [
                $"{usable.Length} of {context.Survey.Panel.Length} forces.",
                .. left.Count > 0 ? [$"Held but left out for want of a denominator: {string.Join(", ", left)}."] : Array.Empty<string>(),
                .. figure.Notes,
            ],
            MayBeHeadlined = Totals.IsCovered(context, usable.Length),
        };
    }
}
