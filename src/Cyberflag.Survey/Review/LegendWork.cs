using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Marks that are read with certainty as withheld or not given, but for which no legend gives bounds: all alike in one document are one item.</summary>
internal static class LegendWork
{
    public static IEnumerable<WorkItem> Of(RunResult result)
    {
        var held = result.Reconciled.Series.Values.SelectMany(v => v.Chosen is { } chosen ? v.Agreeing.Add(chosen) : v.Conflicting.AddRange(v.Agreeing))
            .Where(o => o is { Kind: ObservationKind.Reply, Count: null, Settled: "", Status: Status.Suppressed or Status.NotAvailable });
        return held.DistinctBy(o => o.Id).GroupBy(o => (o.Source.DocumentHash, Mark: o.Source.Raw.Trim())).Select(g => Item([.. g.OrderBy(o => o.Source.Locator, StringComparer.Ordinal)], g.Key.Mark));
    }

    /// <summary>Stands in the printed call for what the person has to say: no meaning is suggested, for one taken over unread would be a figure.</summary>
    public const string Meaning = "MEANING";

    /// <summary>The options that say what a mark means.</summary>
    public static string Settles(Observation observation) => $"--mark \"{observation.Source.Raw.Trim()} means {Meaning}\" --why \"{Reviewing.ReasonToGive}\"";

    private static WorkItem Item(ImmutableArray<Observation> observations, string mark)
    {
        var first = observations[0];
        return new WorkItem
        {
            Id = WorkId.Of(WorkKind.LegendNeeded, first.Source.DocumentHash, mark),
            Kind = WorkKind.LegendNeeded,
            Document = first.Source.Document,
            DocumentHash = first.Source.DocumentHash,
            Force = first.Area,
            Places = [.. observations.Select(o => o.Source.Locator)],
            Raw = [.. observations.Select(o => o.Source.Raw)],
            Why = $"nothing says which numbers the mark '{mark}' stands for; it is held without bounds",
            Observations = observations,
            Settles = Settles(first),
        };
    }
}
