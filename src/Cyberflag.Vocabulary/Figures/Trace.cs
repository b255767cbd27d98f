using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>One step on the way from a figure down to the cells of the replies.</summary>
/// <param name="Id">Id of the figure, observation or reference value.</param>
/// <param name="Title">What it is, for readers.</param>
/// <param name="Value">Its value as printed.</param>
/// <param name="Formula">How it was computed or why it was chosen.</param>
/// <param name="Source">Where it stands, for an observation; null for anything computed.</param>
/// <param name="KnownOn">When it became known, for an observation.</param>
/// <param name="Children">What it rests on.</param>
public sealed record TraceStep(
    string Id, string Title, string Value, string Formula, Source? Source, KnownOn? KnownOn, ImmutableArray<TraceStep> Children);

/// <summary>Follows the ids of a figure's inputs down to the documents.</summary>
public static class Trace
{
    /// <summary>The tree of a figure, or null where there is no figure of that id.</summary>
    public static TraceStep? Of(FigureSet set, string figureId)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.Find(figureId) is { } figure ? OfFigure(set, figure) : null;
    }

    /// <summary>Area, period, measure and part for readers; an area without a name by its code.</summary>
    public static string Title(FigureSet set, SeriesKey key)
    {
        ArgumentNullException.ThrowIfNull(set);
        var area = set.Gazetteer.NameOf(key.Area);
        var part = key.Breakdown.IsWhole ? "" : $", {key.Breakdown.Words}";
        return $"{area}, {PeriodText.Label(key.Period)}, {key.Measure}{part}";
    }

    private static TraceStep OfFigure(FigureSet set, Figure figure)
    {
        var baseline = figure.Baseline is { } period ? $" on {PeriodText.Label(period)}" : "";
        return new TraceStep(
            figure.Id, $"{StatisticText.Title(figure.Statistic)}: {Title(set, figure.Key)}{baseline}", FigureText.Value(figure), figure.Formula,
            null, null, [.. figure.Inputs.Select(i => OfInput(set, i))]);
    }

    private static TraceStep OfInput(FigureSet set, string id) =>
        set.Find(id) is { } figure ? OfFigure(set, figure)
        : set.FindObservation(id) is var (observation, value) ? OfObservation(set, observation, value)
        : set.FindReference(id) is { } reference
            ? new TraceStep(id, reference.Title, FigureText.Whole(reference.Value), reference.Source, null, null, [])
        : throw new InvalidOperationException($"{id} is neither a figure, an observation nor a reference value.");

    private static TraceStep OfObservation(FigureSet set, Observation observation, SeriesValue value)
    {
        var kind = observation.Kind == ObservationKind.Attested ? "Published by others" : observation.Entered.Length > 0 ? "Reply, entered by hand" : "Reply";
        var isChosen = ReferenceEquals(observation, value.Chosen);
        var why = isChosen ? value.Reason : "";
        ImmutableArray<TraceStep> others = isChosen
            ?
            [
                .. value.Earlier.Select(e => Leaf(set, e, value, "Earlier value")),
                .. value.Agreeing.Select(e => Leaf(set, e, value, "Another source, the same value")),
                .. value.Conflicting.Select(e => Leaf(set, e, value, "Another source, which does not count")),
            ]
            : [];
        var settled = observation.Settled.Length > 0 ? $"decided by {observation.Settled}" : "";
        return Leaf(set, observation, value, kind) with { Formula = string.Join("; ", new[] { why, Entered(observation), settled }.Where(t => t.Length > 0)), Children = others };
    }

    private static TraceStep Leaf(FigureSet set, Observation observation, SeriesValue value, string kind) => new(
        observation.Id, $"{kind}: {Title(set, value.Key)}",
        observation.Count is { } count ? FigureText.Number(count) : SymbolText.Of(observation.Status).Mark(),
        Entered(observation), observation.Source, observation.KnownOn, []);

    private static string Entered(Observation observation) => observation.Entered.Length > 0 ? $"entered by {observation.Entered}" : "";
}
