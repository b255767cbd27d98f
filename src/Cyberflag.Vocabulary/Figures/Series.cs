using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Cyberflag.Vocabulary;

/// <summary>The one value of a key, with what it was before, who agrees and who does not.</summary>
public sealed record SeriesValue
{
    /// <summary>What it speaks of.</summary>
    public required SeriesKey Key { get; init; }

    /// <summary>The observation that counts; null where sources conflict and nobody has decided.</summary>
    public Observation? Chosen { get; init; }

    /// <summary>Why this one.</summary>
    public required string Reason { get; init; }

    /// <summary>Values known before, that a later one replaced: the vintages, oldest first.</summary>
    public ImmutableArray<Observation> Earlier { get; init; } = [];

    /// <summary>Other sources with the same value.</summary>
    public ImmutableArray<Observation> Agreeing { get; init; } = [];

    /// <summary>Other sources with another value that no rule sets aside.</summary>
    public ImmutableArray<Observation> Conflicting { get; init; } = [];

    /// <summary>The readings that wait for a person and could take its place: another number, or none, of the same thing, not older than it.</summary>
    public ImmutableArray<Observation> Contenders { get; init; } = [];

    /// <summary>All that it was chosen from: the chosen one, earlier, agreeing, conflicting.</summary>
    public IEnumerable<Observation> Observations => Chosen is { } only && IsOnlyChosen
        ? [only]
        : [.. Chosen is { } chosen ? new[] { chosen } : [], .. Earlier, .. Agreeing, .. Conflicting];

    /// <summary>True where nothing stands beside the chosen one.</summary>
    public bool IsOnlyChosen => Earlier.IsEmpty && Agreeing.IsEmpty && Conflicting.IsEmpty;

    /// <summary>The count, where there is one.</summary>
    public Count? Count => Chosen?.Count;

    /// <summary>Whether there is a number; <see cref="Status.NotAvailable"/> in an open conflict.</summary>
    public Status Status => Chosen?.Status ?? Status.NotAvailable;
}

/// <summary>The reconciled values, one for each key, in the order of their keys.</summary>
public sealed class Series
{
    private readonly Dictionary<SeriesKey, SeriesValue> byKey;

    /// <summary>Builds the series.</summary>
    /// <exception cref="ArgumentException">A key has two values.</exception>
    public Series(IEnumerable<SeriesValue> values)
    {
        var ordered = values.ToArray();
        Array.Sort(ordered, (one, other) => one.Key.CompareTo(other.Key));
        Values = ImmutableCollectionsMarshal.AsImmutableArray(ordered);
        byKey = new Dictionary<SeriesKey, SeriesValue>(ordered.Length);
        foreach (var value in ordered)
        {
            byKey.Add(value.Key, value);
        }
    }

    /// <summary>All values, ordered.</summary>
    public ImmutableArray<SeriesValue> Values { get; }

    /// <summary>The value of a key, or null where nothing is held.</summary>
    public SeriesValue? Find(SeriesKey key) => byKey.GetValueOrDefault(key);
}
