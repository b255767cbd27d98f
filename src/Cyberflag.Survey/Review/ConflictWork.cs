using System.Collections.Immutable;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Keys for which sources give different values and no rule says which counts.</summary>
internal static class ConflictWork
{
    public static IEnumerable<WorkItem> Of(RunResult result) => result.Reconciled.Series.Values.Where(v => v.Chosen is null).Select(Item);

    /// <summary>The observations among which a person chooses, one for each value.</summary>
    public static ImmutableArray<Observation> Choices(WorkItem item) => [.. item.Observations.DistinctBy(ValueChoice.Value)];

    private static WorkItem Item(SeriesValue value)
    {
        var item = new WorkItem
        {
            Id = WorkId.Of(WorkKind.Conflict, value.Conflicting.Select(ValueChoice.Value).Distinct().Order(StringComparer.Ordinal).Prepend(value.Key.ToString())),
            Kind = WorkKind.Conflict,
            Document = value.Key.ToString(),
            DocumentHash = "",
            Force = value.Key.Area,
            Places = [.. value.Conflicting.Select(o => $"{o.Source.Document} {o.Source.Locator}")],
            Raw = [.. value.Conflicting.Select(o => o.Source.Raw)],
            Why = value.Reason,
            Observations = value.Conflicting,
            Settles = "--choose 1",
        };
        return item with { Alternatives = [.. Choices(item).Select(o => $"{ValueChoice.Value(o)} ({o.Source.Citation?.Publication ?? o.Source.Document}, {o.KnownOn.Label})")] };
    }
}
