using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// What earlier releases printed, beside what this one would. A total that went out before it was known that it holds a small count cannot be taken back: the
/// total less all its other parts is that count. So one of the parts that no release has printed yet is withheld too, and the difference is a sum of two
/// unknown numbers. Where every other part went out before, nothing helps any more, and that is told.
/// </summary>
internal sealed class EarlierReleases
{
    private readonly FigureSet set;
    private readonly WithheldKeys small;
    private readonly ImmutableArray<PublishedCount> earlier;
    private readonly HashSet<SeriesKey> printed;
    private readonly List<SeriesKey> secondary = [];
    private readonly HashSet<PublishedCount> given = [];

    private EarlierReleases(FigureSet set, WithheldKeys small, ImmutableArray<PublishedCount> earlier) =>
        (this.set, this.small, this.earlier, printed) = (set, small, earlier, earlier.Select(e => e.Key).ToHashSet());

    /// <summary>What has to be withheld beside the small counts, and the earlier totals that give one away all the same.</summary>
    /// <param name="set">All figures.</param>
    /// <param name="small">The keys withheld for the small counts.</param>
    /// <param name="earlier">What earlier releases printed.</param>
    public static (ImmutableArray<SeriesKey> Withhold, ImmutableArray<PublishedCount> Given) Of(FigureSet set, WithheldKeys small, ImmutableArray<PublishedCount> earlier)
    {
        if (small.IsEmpty || earlier.IsEmpty)
        {
            return ([], []);
        }

        var releases = new EarlierReleases(set, small, earlier);
        while (releases.ProtectOne())
        {
        }

        return ([.. releases.secondary], [.. releases.given.OrderBy(g => g.Key)]);
    }

    private WithheldKeys Keys => small.With(secondary);

    /// <summary>Withholds one part more; false where no total needs it.</summary>
    private bool ProtectOne()
    {
        var keys = Keys;
        foreach (var total in earlier.Where(e => keys.Contains(e.Key) && !given.Contains(e)).OrderBy(e => e.Key))
        {
            if (!IsDetermined(total, keys))
            {
                continue;
            }

            if (Part(total, keys) is { } part)
            {
                secondary.Add(part);
                return true;
            }

            given.Add(total);
        }

        return false;
    }

    /// <summary>True where every part of the total is printed somewhere but for the small ones, or for a single one.</summary>
    private bool IsDetermined(PublishedCount total, WithheldKeys keys)
    {
        if (set.Gazetteer.FindArea(total.Area) is not { IsWholeKnown: true } area)
        {
            return false;
        }

        var hidden = secondary.Where(s => IsWithin(s, total, area)).ToList();
        var isSmall = small.HidesWholeIn(total.Key);
        if (hidden.Count > 1 || (hidden.Count == 1 && isSmall) || (hidden.Count == 0 && !isSmall))
        {
            return false;
        }

        var known = KnownParts(total, area, keys).ToList();
        return area.ForcesIn(total.Period).All(f => IsCovered(total.Period,
        [
            .. known.Concat(hidden).Where(k => Holds(k.Area, f)).Select(k => k.Period), .. small.WholePeriodsOf(total.Measure, f.Code).Select(p => p ?? total.Period),
        ]));
    }

    /// <summary>The parts of a total that this release prints, or an earlier one did, and that hold nothing that is withheld.</summary>
    private IEnumerable<SeriesKey> KnownParts(PublishedCount total, Area area, WithheldKeys keys) =>
        set.Series.Values.Where(v => v.Count is not null && v.Key != total.Key && IsWithin(v.Key, total, area) && !keys.Contains(v.Key)).Select(v => v.Key)
            .Concat(printed.Where(k => k != total.Key && IsWithin(k, total, area) && !small.Contains(k) && !secondary.Exists(s => Touch(s, k)))).Distinct();

    /// <summary>The smallest part that this release would print for the first time.</summary>
    private SeriesKey? Part(PublishedCount total, WithheldKeys keys)
    {
        var area = set.Gazetteer.FindArea(total.Area)!;
        return set.Series.Values
            .Where(v => v.Count is { IsExact: true, Lower: > 0 } && v.Key != total.Key && !printed.Contains(v.Key) && IsWithin(v.Key, total, area) && !keys.Contains(v.Key))
            .OrderBy(v => v.Count!.Value.Lower).ThenBy(v => v.Key).Select(v => (SeriesKey?)v.Key).FirstOrDefault();
    }

    private bool IsWithin(SeriesKey key, PublishedCount total, Area area) =>
        key.Measure == total.Measure && key.Breakdown.IsWhole && total.Period.Contains(key.Period)
        && set.Gazetteer.FindArea(key.Area) is { } part && part.ForcesIn(key.Period).All(f => area.ForcesIn(total.Period).Contains(f));

    private bool Touch(SeriesKey one, SeriesKey other) => one.Measure == other.Measure && one.Period.Overlaps(other.Period)
        && set.Gazetteer.FindArea(one.Area) is { } first && set.Gazetteer.FindArea(other.Area) is { } second && first.Members.Any(f => second.Members.Any(s => s.Force == f.Force));

    private bool Holds(string area, Force force) => set.Gazetteer.FindArea(area)?.Members.Any(m => m.Force == force) == true;

    /// <summary>True where every day of the whole is in one of the parts.</summary>
    private static bool IsCovered(Period whole, IEnumerable<Period> parts)
    {
        var next = whole.Start;
        foreach (var part in parts.Where(p => p.Overlaps(whole)).OrderBy(p => p.Start))
        {
            if (part.Start > next)
            {
                return false;
            }

            next = part.End >= next ? part.End.AddDays(1) : next;
        }

        return next > whole.End;
    }
}
