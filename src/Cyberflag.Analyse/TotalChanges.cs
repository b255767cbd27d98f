using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// The change of the totals held, beside the change of those forces alone that are held in both years. The first mixes a change of
/// numbers with a change of forces; the second does not. Neither is a headline where the forces are too few.
/// </summary>
internal static class TotalChanges
{
    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        let periods = measure.Periods.Where(p => !context.HeldForces(measure, p).IsEmpty).ToImmutableArray()
        from period in periods.Skip(1)
        from basis in periods.Where(p => p == periods[0] || p == period.Previous())
        from figure in Of(context, measure, period, basis)
        select figure;

    private static IEnumerable<Figure> Of(AnalysisContext context, Measure measure, Period period, Period basis)
    {
        var (now, then) = (context.HeldForces(measure, period), context.HeldForces(measure, basis));
        var both = now.Join(then, n => n.Force, t => t.Force, (n, t) => (n.Force, Now: n.Count, Then: t.Count)).ToImmutableArray();
        var total = Figure(
            context, measure, period, basis, [.. now.Select(n => n.Count)], [.. then.Select(t => t.Count)],
            Totals.IsCovered(context, both.Length) && now.Length == then.Length && both.Length == now.Length);
        yield return total with
        {
            Statistic = Statistic.TotalChange,
            Words = $"Totals of the forces held: {total.Words}",
            Notes = both.Length == now.Length && both.Length == then.Length
                ? total.Notes
                : [$"Different forces: {now.Length} in {PeriodText.Label(period)}, {then.Length} in {PeriodText.Label(basis)}, {both.Length} in both. The matched change beside it compares like with like.", .. total.Notes],
        };
        if (both.IsEmpty)
        {
            yield break;
        }

        var matched = Figure(
            context, measure, period, basis, [.. both.Select(b => b.Now)], [.. both.Select(b => b.Then)], Totals.IsCovered(context, both.Length));
        yield return matched with
        {
            Statistic = Statistic.MatchedChange,
            Words = $"{both.Length} {(both.Length == 1 ? "force" : "forces")} held in both years: {matched.Words}",
            Notes = [$"Matched forces: {string.Join(", ", both.Select(b => b.Force.ShortName))}.", .. matched.Notes],
        };
    }

    private static Figure Figure(
        AnalysisContext context, Measure measure, Period period, Period basis, ImmutableArray<Figure> now, ImmutableArray<Figure> then, bool isCovered)
    {
        var key = new SeriesKey(context.Survey.Area, measure.Code, period);
        var (current, before) = (Sum(key, now), Sum(key with { Period = basis }, then));
        var change = Change.Between(current, before, context.Survey.Policy.LeastBase);
        return new Figure
        {
            Key = key,
            Statistic = Statistic.TotalChange,
            Baseline = basis,
            Unit = FigureUnit.Percent,
            Value = change.Percent,
            Symbol = change.Symbol,
            Formula = change.PercentFormula,
            Words = change.Words(current, before),
            Inputs = [.. now.Select(f => f.Id), .. then.Select(f => f.Id)],
            Notes = [.. change.Notes, .. context.Breaks(measure, key.Area, basis, period)],
            Replies = now.Sum(f => f.Replies) + then.Sum(f => f.Replies),
            Attested = now.Sum(f => f.Attested) + then.Sum(f => f.Attested),
            MayBeHeadlined = isCovered,
        };
    }

    private static Figure Sum(SeriesKey key, ImmutableArray<Figure> parts) => new()
    {
        Key = key,
        Statistic = Statistic.Total,
        Unit = FigureUnit.Number,
        Value = Totals.Sum(parts),
        Formula = "",
        Words = "",
        Inputs = [],
    };
}
