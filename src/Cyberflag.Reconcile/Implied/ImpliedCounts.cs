using System.Collections.Immutable;
using Cyberflag.Bounds;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>What known totals leave open for a count that is missing, or known between bounds only. For the team, never for a publication.</summary>
/// <param name="Key">The count.</param>
/// <param name="Stated">The bounds that its own reply states; null where it gives none.</param>
/// <param name="Count">The least and the greatest number that fit everything held; its cause is <see cref="BoundCause.Implied"/>.</param>
/// <param name="Because">The totals that bound it, with what is taken for granted.</param>
public sealed record ImpliedCount(SeriesKey Key, Count? Stated, Count Count, string Because);

/// <summary>What the totals imply, and where they cannot all be right.</summary>
/// <param name="Counts">The implied bounds, in the order of their keys.</param>
/// <param name="Contradictions">Totals that no numbers fit, in words.</param>
public sealed record Implied(ImmutableArray<ImpliedCount> Counts, ImmutableArray<string> Contradictions);

/// <summary>
/// Known totals as constraints: a region's or a nation's published number is the sum of its forces', a number for several years the sum of
/// these. A total that does not fit its own parts is told and left out; all others of a measure are taken together, and the bounds are the
/// tightest that they allow (<see cref="CellBounds"/>).
/// </summary>
public static class ImpliedCounts
{
    /// <summary>Computes the implied bounds of a survey's series.</summary>
    public static Implied Of(Series series, Survey survey, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(gazetteer);
        var counts = ImmutableArray.CreateBuilder<ImpliedCount>();
        var contradictions = ImmutableArray.CreateBuilder<string>();
        foreach (var measure in survey.Measures)
        {
            var totals = KnownTotals.Of(series, measure, gazetteer);
            var fits = totals.Sums.ToLookup(s => CellBounds.Of(totals.Cells, [s.Sum]).Contradictory.IsEmpty);
            var result = CellBounds.Of(totals.Cells, [.. fits[true].Select(s => s.Sum)]);
            for (var cell = 0; cell < totals.Keys.Count; cell++)
            {
                var (before, now) = (totals.Cells[cell], result.Cells[cell]);
                if (!result.Contradictory.Contains(cell) && now != before && now.Upper is { } upper)
                {
                    Count? stated = before.Upper is { } known ? Count.Between(before.Lower, known, BoundCause.Stated) : null;
                    counts.Add(new ImpliedCount(totals.Keys[cell], stated, Count.Between(now.Lower, upper, BoundCause.Implied), Because(fits[true], cell)));
                }
            }

            contradictions.AddRange(fits[false].Select(s => s.Words));
            contradictions.AddRange(fits[true].Where(s => s.Sum.Terms.Any(t => result.Contradictory.Contains(t.Cell))).Select(s => $"{s.Words} (with the totals beside it)"));
        }

        return new Implied([.. counts.OrderBy(c => c.Key)], contradictions.ToImmutable());
    }

    private static string Because(IEnumerable<(BoundedSum Sum, string Words)> sums, int cell) =>
        string.Join("; ", sums.Where(s => s.Sum.Terms.Any(t => t.Cell == cell)).Select(s => s.Words));
}
