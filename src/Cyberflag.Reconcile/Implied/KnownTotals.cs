using System.Globalization;
using Cyberflag.Bounds;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>
/// The counts of a measure as cells, and what is published of their sums. A part that was revised after the total was printed goes in as it
/// was known then. A force that is known not to have answered is in no total; a total that rests on fewer forces than may be in it bounds
/// their sum from below alone; a nation's total of which nobody says how many forces it holds bounds nothing.
/// </summary>
internal sealed class KnownTotals
{
    // Beyond a region or a short list it is too bold to take a total for that of all.
    private const int LargestUntold = 8;

    private readonly Series series;
    private readonly Dictionary<SeriesKey, int> places = [];

    private KnownTotals(Series series) => this.series = series;

    /// <summary>The key of each cell.</summary>
    public List<SeriesKey> Keys { get; } = [];

    /// <summary>What is known of each cell by itself.</summary>
    public List<CellRange> Cells { get; } = [];

    /// <summary>The sums, each in words.</summary>
    public List<(BoundedSum Sum, string Words)> Sums { get; } = [];

    /// <summary>Those of one measure.</summary>
    public static KnownTotals Of(Series series, Measure measure, Gazetteer gazetteer)
    {
        var totals = new KnownTotals(series);
        foreach (var value in series.Values.Where(v => v.Key.Measure == measure.Code && v.Key.Breakdown.IsWhole && v.Count is not null))
        {
            if (gazetteer.FindArea(value.Key.Area) is { } area)
            {
                totals.AddForces(value, area);
                totals.AddYears(value, measure, area);
            }
        }

        return totals;
    }

    private void AddForces(SeriesValue total, Area area)
    {
        if (area.Kind == AreaKind.Force || !area.IsWholeKnown || area.Members.Length < 2)
        {
            return;
        }

        var parts = area.ForcesIn(total.Key.Period).Select(f => (Force: f, Key: total.Key with { Area = f.Code })).Where(p => !IsSilent(p.Key)).ToList();
        var coverage = PrintedCoverage.Of(total.Chosen!.Coverage);
        var isTold = coverage?.Held == parts.Count;
        if (parts.Count == 0 || (coverage is null && area.Kind == AreaKind.Nation) || coverage?.Held > parts.Count || (coverage is null && parts.Count > LargestUntold))
        {
            return;
        }

        Add(total, parts.ConvertAll(p => p.Key), isEqual: isTold || coverage is null, string.Create(
            CultureInfo.InvariantCulture,
            $"{ValueChoice.Value(total.Chosen)} published for {area.Name} in {PeriodText.Label(total.Key.Period)}, {(isTold ? $"which rests on {parts.Count} forces" : coverage is { } some ? $"which rests on {some.Held} of the {parts.Count} that may be in it" : $"taken to hold its {parts.Count} forces, which nobody says")}"));
    }

    // Of a nation the years may rest on other forces each.
    private void AddYears(SeriesValue total, Measure measure, Area area)
    {
        var years = measure.Periods.Where(p => total.Key.Period.Contains(p)).ToList();
        if (area.Kind == AreaKind.Force && years.Count >= 2 && years[0].Start == total.Key.Period.Start && years[^1].End == total.Key.Period.End
            && years.Zip(years.Skip(1)).All(p => p.Second.Previous() == p.First))
        {
            Add(total, [.. years.Select(y => total.Key with { Period = y })], isEqual: true, $"{ValueChoice.Value(total.Chosen!)} published for {area.Name} in {PeriodText.Label(total.Key.Period)}");
        }
    }

    private void Add(SeriesValue total, List<SeriesKey> parts, bool isEqual, string words)
    {
        var day = total.Chosen!.KnownOn.Latest;
        var (terms, known) = (new List<(int, long)>(), 0L);
        foreach (var part in parts)
        {
            if (series.Find(part) is { Chosen: not null } value && !value.Earlier.IsEmpty && AsKnown(value, day) is { IsExact: true } then)
            {
                known += then.Lower;
            }
            else
            {
                terms.Add((Cell(part), 1L));
            }
        }

        var whole = total.Count!.Value;
        if (terms.Count > 0)
        {
            Sums.Add((new BoundedSum([.. terms], whole.Lower - known, isEqual ? whole.Upper - known : null), words));
        }
    }

    private int Cell(SeriesKey key)
    {
        if (!places.TryGetValue(key, out var place))
        {
            places[key] = place = Keys.Count;
            Keys.Add(key);
            Cells.Add(series.Find(key)?.Count is { } count ? new CellRange(count.Lower, count.Upper) : CellRange.Unknown);
        }

        return place;
    }

    private bool IsSilent(SeriesKey key) => series.Find(key) is { Chosen: { Count: null, Status: Status.NotAvailable } };

    private static Count? AsKnown(SeriesValue value, DateOnly day) => value.Earlier.Concat(value.Agreeing).Append(value.Chosen!)
        .Where(o => o.KnownOn.Latest <= day && o.Count is not null).OrderBy(o => o.KnownOn).LastOrDefault()?.Count;
}
