using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The sums of one measure that a reader has who holds this release and all that is public, and what follows from them.</summary>
internal sealed class KnownRows
{
    private readonly Elimination elimination = new();
    private readonly Dictionary<int, SeriesKey> names = [];
    private readonly CountCells cells;
    private readonly ImmutableArray<SeriesKey> hidden;
    private readonly IReadOnlyCollection<SeriesKey> secondary;

    private KnownRows(CountCells cells, ImmutableArray<SeriesKey> hidden, IReadOnlyCollection<SeriesKey> secondary) =>
        (this.cells, this.hidden, this.secondary) = (cells, hidden, secondary);

    /// <summary>Collects them: what is public first, so that what follows is told with as few numbers of this release as can be.</summary>
    /// <param name="values">The values of the measure.</param>
    /// <param name="hidden">The small counts.</param>
    /// <param name="secondary">What is withheld to protect them.</param>
    /// <param name="keys">All that is withheld.</param>
    /// <param name="known">What is public.</param>
    /// <param name="set">All figures.</param>
    public static KnownRows Of(
        ImmutableArray<SeriesValue> values, ImmutableArray<SeriesKey> hidden, IReadOnlyCollection<SeriesKey> secondary, WithheldKeys keys, PublicKnowledge known, FigureSet set)
    {
        var measure = hidden[0].Measure;
        var totals = known.Totals.Where(t => t.Key.Measure == measure).ToList();
        var cells = new CountCells(set.Gazetteer, values.Select(v => v.Key).Concat(hidden).Concat(totals.Select(t => t.Key)).Select(k => k.Period));
        var rows = new KnownRows(cells, hidden, secondary);

        // What everybody knows of a small count itself is an earlier number of it, or there is nothing to hide.
        var own = hidden.Select(h => Text(cells.Of(h))).ToHashSet(StringComparer.Ordinal);
        bool IsHidden(SeriesKey total, Force force) => hidden.Any(h => h.Area == force.Code && h.Period.Overlaps(total.Period));
        bool IsSilent(SeriesKey total, Force force) =>
            set.Series.Find(total with { Area = force.Code }) is { Chosen: { Count: null, Status: Status.NotAvailable or Status.NotHeld } } && !IsHidden(total, force);
        bool IsHeld(SeriesKey total, Force force) => set.Series.Find(total with { Area = force.Code }) is not null || IsHidden(total, force);
        foreach (var total in totals)
        {
            rows.AddKnown(total.Key, cells.Of(total.Key, f => !IsSilent(total.Key, f)), own);
            if (total.IsPartial)
            {
                rows.AddKnown(total.Key, cells.Of(total.Key, f => !IsSilent(total.Key, f) && IsHeld(total.Key, f)), own);
            }
        }

        rows.AddParts(values, keys);
        foreach (var open in values.Where(v => !keys.Contains(v.Key) && !known.Holds(v.Key) && v.Observations.Any(o => o.Count is not null)).OrderByDescending(v => v.Count?.Upper).ThenBy(v => v.Key))
        {
            rows.AddKnown(open.Key, cells.Of(open.Key), own);
        }

        return rows;
    }

    /// <summary>The withheld counts that follow from known sums, each with what these speak of.</summary>
    public IEnumerable<(SeriesKey Count, ImmutableArray<SeriesKey> By)> Followed()
    {
        foreach (var part in hidden.Where(h => !h.Breakdown.IsWhole).Concat(secondary))
        {
            if (Named(elimination.Test(Row(cells.Of(part)))) is { IsEmpty: false } by)
            {
                yield return (part, by);
            }
        }

        foreach (var whole in hidden.Where(h => h.Breakdown.IsWhole).DistinctBy(h => Text(cells.Of(h))))
        {
            if (Named(elimination.Add(Row(cells.Of(whole)))) is { IsEmpty: false } by)
            {
                yield return (whole, by);
            }
        }
    }

    /// <summary>That a whole is its parts, where they are all there. A whole of which a part is missing bounds the part and no more.</summary>
    private void AddParts(ImmutableArray<SeriesValue> values, WithheldKeys keys)
    {
        var byKey = values.ToDictionary(v => v.Key);
        var groups = values.Where(v => !v.Key.Breakdown.IsWhole && v.Count is not null)
            .SelectMany(v => v.Key.Breakdown.Parts.Select(p => (Whole: v.Key with { Breakdown = Breakdown.Of(v.Key.Breakdown.Parts.Where(o => o.Dimension != p.Dimension)) }, p.Dimension, Value: v)))
            .GroupBy(p => (p.Whole, p.Dimension), p => p.Value).Where(g => g.Any(p => keys.Contains(p.Key)));
        foreach (var group in groups)
        {
            var sum = Count.Sum(group.Select(p => p.Count!.Value));
            if (byKey.GetValueOrDefault(group.Key.Whole)?.Count is { } whole && whole.Overlaps(Count.Between(sum.Lower, sum.Upper, BoundCause.Implied)))
            {
                elimination.Add(Row(cells.Of(group.Key.Whole)).Concat(group.SelectMany(p => cells.Of(p.Key)).Select(c => KeyValuePair.Create(c, -1L))));
            }
        }
    }

    private void AddKnown(SeriesKey key, ImmutableArray<int> row, HashSet<string> own)
    {
        if (!row.IsEmpty && !own.Contains(Text(row)))
        {
            names[elimination.Rows] = key;
            elimination.Add(Row(row));
        }
    }

    private ImmutableArray<SeriesKey> Named(IReadOnlyCollection<int>? rows) => rows is null ? [] : [.. rows.Where(names.ContainsKey).Select(r => names[r]).Distinct()];

    private static IEnumerable<KeyValuePair<int, long>> Row(ImmutableArray<int> row) => row.Select(c => KeyValuePair.Create(c, 1L));

    private static string Text(ImmutableArray<int> row) => string.Join(',', row);
}
