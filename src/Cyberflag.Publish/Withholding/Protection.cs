using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// Secondary withholding: what has to be withheld beside the small counts so that none follows from what this release prints together with what everybody has
/// (<see cref="PublicKnowledge"/>). As long as a withheld count is a combination of known sums, the smallest number of it that only this release would print
/// is withheld, with all that holds it; where every number of it is public already, nothing helps, and the count is given away. A small count is not taken to
/// hide another one: each needs a number beside it that is not small. The numbers themselves have no part in it, but for the order of the candidates, so that
/// what is withheld tells nothing of them. Source of the method: L. H. Cox, "Suppression methodology and statistical disclosure control", Journal of the
/// American Statistical Association 75 (1980).
/// </summary>
internal sealed class Protection
{
    private readonly FigureSet set;
    private readonly WithheldKeys small;
    private readonly PublicKnowledge known;
    private readonly string measure;
    private readonly ImmutableArray<SeriesValue> values;
    private readonly ImmutableArray<SeriesKey> hidden;
    private readonly List<SeriesKey> secondary = [];
    private readonly Dictionary<SeriesKey, GivenAway> given = [];

    private Protection(FigureSet set, WithheldKeys small, PublicKnowledge known, string measure)
    {
        (this.set, this.small, this.known, this.measure) = (set, small, known, measure);
        values = [.. set.Series.Values.Where(v => v.Key.Measure == measure)];
        hidden = [.. small.Small.Where(s => s.Measure == measure)];
    }

    /// <summary>What has to be withheld beside the small counts, and the counts that are given away all the same.</summary>
    /// <param name="set">All figures.</param>
    /// <param name="small">The keys withheld for the small counts.</param>
    /// <param name="known">What everybody has.</param>
    public static (ImmutableArray<SeriesKey> Withhold, ImmutableArray<GivenAway> Given) Of(FigureSet set, WithheldKeys small, PublicKnowledge known)
    {
        var all = small.Small.Select(s => s.Measure).Distinct().Order(StringComparer.Ordinal).Select(m => new Protection(set, small, known, m)).ToList();
        foreach (var one in all)
        {
            while (one.ProtectMore())
            {
            }
        }

        return ([.. all.SelectMany(a => a.secondary)], [.. all.SelectMany(a => a.given.Values).OrderBy(g => g.Count)]);
    }

    /// <summary>Looks at what would be known; false where nothing more had to be withheld.</summary>
    private bool ProtectMore()
    {
        var keys = small.With(secondary);
        var rows = KnownRows.Of(values, hidden, [.. secondary], keys, known, set);
        var before = secondary.Count;
        given.Clear();
        foreach (var (count, by) in rows.Followed())
        {
            if (by.Any(k => secondary.Skip(before).Any(s => s == k)))
            {
                continue; // broken already
            }

            var candidate = by.Where(k => !known.Holds(k)).Select(set.Series.Find).OfType<SeriesValue>().OrderBy(Rank).ThenBy(v => v.Count?.Lower).ThenBy(v => v.Key).FirstOrDefault();
            if (candidate is not null)
            {
                secondary.Add(candidate.Key);
            }
            else if (hidden.Contains(count) && !IsPublic(count))
            {
                given[count] = new GivenAway(count, [.. by.Order()]);
            }
        }

        return secondary.Count > before;
    }

    /// <summary>True where the very numbers of the count are public: nothing is left to be hidden.</summary>
    private bool IsPublic(SeriesKey count) => set.Series.Find(count) is { } value && value.Observations.Where(o => o.Kind == ObservationKind.Reply)
        .All(o => o.Count is { IsExact: true } exact && known.Holds(count, exact.Lower));

    /// <summary>Zeros and intervals last: a zero hides the sum and not more, an interval is half hidden already.</summary>
    private static int Rank(SeriesValue value) => value.Count switch
    {
        { IsExact: true, Lower: > 0 } => 0,
        { IsExact: true } => 1,
        _ => 2,
    };
}
