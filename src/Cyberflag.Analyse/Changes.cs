using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// Change of an area's count on the first period held and on the period just before: percent, difference, multiple. On a base
/// below the policy's least base, percent and multiple give way to both counts; on a base of zero there are none.
/// Percent is (count − base) ÷ base × 100; with intervals, the extremes over all pairs that the bounds allow.
/// </summary>
internal static class Changes
{
    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        from area in context.AreasWith(measure)
        let held = context.Held(area.Code, measure)
        from current in held.Skip(1)
        from basis in Bases(held, current)
        from figure in Of(context, measure, current, basis)
        select figure;

    private static IEnumerable<Figure> Bases(ImmutableArray<Figure> held, Figure current) =>
        held.Where(f => f.Key.Period == held[0].Key.Period || f.Key.Period == current.Key.Period.Previous());

    private static IEnumerable<Figure> Of(AnalysisContext context, Measure measure, Figure current, Figure basis)
    {
        var change = Change.Between(current, basis, context.Survey.Policy.LeastBase);
        var shared = new Figure
        {
            Key = current.Key,
            Baseline = basis.Key.Period,
            Statistic = Statistic.Change,
            Unit = FigureUnit.Percent,
            Value = change.Percent,
            Symbol = change.Symbol,
            Formula = change.PercentFormula,
            Words = $"{context.AreaName(current.Key.Area)}: {change.Words(current, basis)}",
            Inputs = [current.Id, basis.Id],
            Notes = [.. change.Notes, .. context.Breaks(measure, current.Key.Area, basis.Key.Period, current.Key.Period), .. FirstYear(measure, basis), .. PublishedCoverage.Notes(context, current, basis)],
            MayBeHeadlined = current.MayBeHeadlined && basis.MayBeHeadlined && PublishedCoverage.IsSame(context, current, basis),
            Replies = current.Replies + basis.Replies,
            Attested = current.Attested + basis.Attested,
        };
        yield return shared;
        yield return shared with
        {
            Statistic = Statistic.Difference,
            Unit = FigureUnit.Number,
            Value = change.Difference,
            Symbol = null,
            Formula = change.DifferenceFormula,
        };
        yield return shared with { Statistic = Statistic.Multiple, Unit = FigureUnit.Times, Value = change.Multiple, Formula = change.MultipleFormula };
    }

    private static IEnumerable<string> FirstYear(Measure measure, Figure basis) => measure.SeriesStart == basis.Key.Period
        ? [$"{PeriodText.Label(basis.Key.Period)} is the first year of the series: part of a rise can be growing use."]
        : [];
}
