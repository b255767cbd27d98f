using System.Collections.Concurrent;
using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// Which values of the series are withheld. A small reply withholds itself and every value that holds it as a part: all values of
/// that measure for an area that shares a force with it and a period that shares a day with it. Where the small one is a part of a
/// breakdown, the values that are not broken down stay, and no part does. So nothing that is published is a sum with it inside,
/// but for the undivided count that it is an unknown part of. A small or hidden number that waits for a person is in no figure, and
/// withholds what could tell it in the same way; where its period is not known, in all.
/// </summary>
internal sealed class WithheldKeys
{
    private readonly record struct Region(string Area, Period? Period, bool IsWhole);

    private readonly Gazetteer gazetteer;
    private readonly Dictionary<string, List<Region>> small;
    private readonly ConcurrentDictionary<(string Measure, Region Region), bool> known = [];
    private readonly ConcurrentDictionary<(string, string), bool> shared = [];

    private WithheldKeys(Gazetteer gazetteer, Dictionary<string, List<Region>> small) => (this.gazetteer, this.small) = (gazetteer, small);

    /// <summary>The small counts themselves, as far as they can be named: one that waits beside a whole that is held is an unknown part of it.</summary>
    public ImmutableArray<SeriesKey> Small { get; private init; } = [];

    /// <summary>Finds the small replies of a set.</summary>
    public static WithheldKeys Of(FigureSet set, IReadOnlyCollection<UnsettledReading> unsettled) => new(
        set.Gazetteer,
        set.Series.Values.Where(v => SmallReply.IsIn(v, set.Survey.Policy)).Select(v => (v.Key.Measure, Region: RegionOf(v.Key)))
            .Concat(unsettled.Where(u => SmallReply.MayBe(u.Observation, set.Survey.Policy)).SelectMany(u => u.Measures.Select(m => (Measure: m, Region: RegionOf(set, u.Observation, m)))))
            .GroupBy(v => v.Measure, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(v => v.Region).Distinct().ToList(), StringComparer.Ordinal))
    {
        Small = [.. set.Series.Values.Where(v => SmallReply.IsIn(v, set.Survey.Policy)).Select(v => v.Key).Concat(unsettled.Where(u => SmallReply.MayBe(u.Observation, set.Survey.Policy)).SelectMany(u => KeysOf(set, u))).Distinct().Order()],
    };

    /// <summary>The same with the values of more keys withheld, and what holds them.</summary>
    public WithheldKeys With(IReadOnlyCollection<SeriesKey> more) => more.Count == 0 ? this : new(
        gazetteer,
        small.SelectMany(s => s.Value.Select(r => (Measure: s.Key, Region: r))).Concat(more.Select(k => (k.Measure, Region: RegionOf(k))))
            .GroupBy(v => v.Measure, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(v => v.Region).Distinct().ToList(), StringComparer.Ordinal));

    /// <summary>True where nothing is withheld.</summary>
    public bool IsEmpty => small.Count == 0;

    /// <summary>True where the value of that key is withheld, itself small or not.</summary>
    public bool Contains(SeriesKey key)
    {
        if (small.Count == 0)
        {
            return false;
        }

        var place = (key.Measure, Region: RegionOf(key));
        if (!known.TryGetValue(place, out var isWithheld))
        {
            known[place] = isWithheld = small.TryGetValue(key.Measure, out var regions) && regions.Exists(r => IsTouched(place.Region, r));
        }

        return isWithheld;
    }

    /// <summary>
    /// True where an undivided count of the measure is withheld on a day of that period: of an area that shares a force with the one
    /// given, or of any where none is given.
    /// </summary>
    public bool TouchWhole(string measure, Period period, string? area) => small.TryGetValue(measure, out var regions)
        && regions.Exists(r => r.IsWhole && r.Period?.Overlaps(period) != false && (area is null || ShareForce(area, r.Area)));

    private bool IsTouched(Region value, Region by) =>
        (by.IsWhole || !value.IsWhole) && (by.Period is not { } days || value.Period!.Value.Overlaps(days)) && ShareForce(value.Area, by.Area);

    /// <summary>An area that is not known is taken to hold every force.</summary>
    private bool ShareForce(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        if (!shared.TryGetValue((one, other), out var share))
        {
            shared[(one, other)] = share = gazetteer.FindArea(one) is not { } first || gazetteer.FindArea(other) is not { } second
                || first.Members.Any(f => second.Members.Any(s => s.Force == f.Force));
        }

        return share;
    }

    private static Region RegionOf(SeriesKey key) => new(key.Area, key.Period, key.Breakdown.IsWhole);

    // Of a reading whose period is not known every period is one that it may be of.
    private static IEnumerable<SeriesKey> KeysOf(FigureSet set, UnsettledReading waiting) =>
        from measure in set.Survey.Measures
        where waiting.Measures.Contains(measure.Code)
        let region = RegionOf(set, waiting.Observation, measure.Code)
        where region.IsWhole == waiting.Observation.Breakdown.IsWhole
        from period in waiting.Observation.Period is { } known ? [known] : measure.Periods
        select new SeriesKey(waiting.Observation.Area!, measure.Code, period, waiting.Observation.Breakdown);

    // What waits beside a whole that is held is a part of it, whatever its words say.
    private static Region RegionOf(FigureSet set, Observation waiting, string measure) => new(
        waiting.Area!, waiting.Period,
        waiting.Breakdown.IsWhole && (waiting.Period is not { } period || set.Series.Find(new SeriesKey(waiting.Area!, measure, period)) is null));
}
