using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// The exact counts that everybody has, whatever this release withholds: what others published, in all vintages, of which an observation is held, and what
/// earlier releases printed.
/// </summary>
internal sealed class PublicKnowledge
{
    private readonly ILookup<SeriesKey, long> values;

    private PublicKnowledge(ILookup<SeriesKey, long> values, ImmutableArray<PublicTotal> totals) => (this.values, Totals) = (values, totals);

    /// <summary>What the public numbers speak of, each once for each reading of it.</summary>
    public ImmutableArray<PublicTotal> Totals { get; }

    /// <summary>Collects it.</summary>
    public static PublicKnowledge Of(FigureSet set, IReadOnlyCollection<UnsettledReading> unsettled, ImmutableArray<PublishedCount> earlier)
    {
        var attested = set.Series.Values.SelectMany(v => v.Observations.Select(o => (v.Key, Observation: o)))
            .Concat(unsettled.Where(u => u.Observation is { Area: not null, Period: not null })
                .SelectMany(u => u.Measures.Select(m => (Key: new SeriesKey(u.Observation.Area!, m, u.Observation.Period!.Value, u.Observation.Breakdown), u.Observation))))
            .Where(o => o.Observation is { Kind: ObservationKind.Attested, Count: { IsExact: true, Cause: BoundCause.Exact } }).ToList();
        return new PublicKnowledge(
            attested.Select(o => (o.Key, o.Observation.Count!.Value.Lower)).Concat(earlier.Select(e => (e.Key, e.Value))).ToLookup(p => p.Item1, p => p.Item2),
            [.. attested.Select(o => new PublicTotal(o.Key, o.Observation.Coverage is { Length: > 0 })).Concat(earlier.Select(e => new PublicTotal(e.Key, false))).Distinct().OrderBy(t => t.Key).ThenBy(t => t.IsPartial)]);
    }

    /// <summary>True where a number of that key is public.</summary>
    public bool Holds(SeriesKey key) => values.Contains(key);

    /// <summary>True where the very number is public: then nothing is left to be hidden.</summary>
    public bool Holds(SeriesKey key, long value) => values[key].Contains(value);
}

/// <summary>What a public number speaks of.</summary>
/// <param name="Key">Its area, measure, period and part.</param>
/// <param name="IsPartial">True where it is told to rest on some of the area's forces: then those of which nobody holds anything may be the ones that are not in it.</param>
internal readonly record struct PublicTotal(SeriesKey Key, bool IsPartial);
