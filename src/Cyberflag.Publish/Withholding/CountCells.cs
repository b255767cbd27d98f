using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// Counts of one measure as sums of cells: a cell is one force, one stretch of days that no period of any of the counts cuts through, and one part. Forces of
/// an area that nobody lists are a cell of their own.
/// </summary>
internal sealed class CountCells
{
    private readonly Gazetteer gazetteer;
    private readonly ImmutableArray<DateOnly> starts;
    private readonly Dictionary<(string Force, int Stretch, Breakdown Part), int> places = [];

    /// <summary>Cells for counts of those periods.</summary>
    public CountCells(Gazetteer gazetteer, IEnumerable<Period> periods)
    {
        this.gazetteer = gazetteer;
        starts = [.. periods.Distinct().SelectMany(p => new[] { p.Start, p.End.AddDays(1) }).Distinct().Order()];
    }

    /// <summary>The cells that a count is the sum of; empty where its area is not known.</summary>
    /// <param name="key">The count.</param>
    /// <param name="isIn">Which forces are in it; all where it is null.</param>
    public ImmutableArray<int> Of(SeriesKey key, Func<Force, bool>? isIn = null)
    {
        if (gazetteer.FindArea(key.Area) is not { } area)
        {
            return [];
        }

        var cells = ImmutableArray.CreateBuilder<int>();
        for (var i = starts.BinarySearch(key.Period.Start); i >= 0 && i < starts.Length - 1 && starts[i] <= key.Period.End; i++)
        {
            var stretch = Period.Between(starts[i], starts[i + 1].AddDays(-1));
            cells.AddRange(area.Members.Where(m => m.Covers(stretch) && isIn?.Invoke(m.Force) != false).Select(m => m.Force.Code).Distinct().Select(f => Place(f, i, key.Breakdown)));
            if (!area.IsWholeKnown)
            {
                cells.Add(Place($"rest of {area.Code}", i, key.Breakdown));
            }
        }

        cells.Sort();
        return cells.ToImmutable();
    }

    private int Place(string force, int stretch, Breakdown part)
    {
        if (!places.TryGetValue((force, stretch, part), out var place))
        {
            places[(force, stretch, part)] = place = places.Count;
        }

        return place;
    }
}
