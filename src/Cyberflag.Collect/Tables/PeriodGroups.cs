using System.Collections.Immutable;

namespace Cyberflag.Collect;

/// <summary>
/// Periods on a line of their own over headings that are the same for each: <c>2019/20  2020/21</c> over <c>Platform  Offences  Victims  Offences  Victims</c>. Each
/// stands over as many columns.
/// </summary>
internal static class PeriodGroups
{
    /// <summary>The periods spread over the columns of the headings, the label column first; null where the lines are anything else.</summary>
    /// <param name="periods">The cells of the upper line.</param>
    /// <param name="headings">The cells of the lower line, that of the labels first.</param>
    public static ImmutableArray<string>? Spread(IReadOnlyList<string> periods, IReadOnlyList<string> headings)
    {
        var span = periods.Count < 2 ? 0 : (headings.Count - 1) / periods.Count;
        if (span < 2 || headings.Count != 1 + (span * periods.Count) || periods.Any(p => PeriodReading.Whole(p) is null))
        {
            return null;
        }

        var groups = headings.Skip(1).Chunk(span).ToList();
        return groups.TrueForAll(g => g.SequenceEqual(groups[0])) && groups[0].Distinct().Count() == span
            ? ["", .. periods.SelectMany(p => Enumerable.Repeat(p, span))]
            : null;
    }
}
