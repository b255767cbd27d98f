using System.Collections.Immutable;

namespace Cyberflag.Collect;

/// <summary>
/// Groups on a line of their own over headings that are the same for each: <c>2019/20  2020/21</c> over <c>Platform  Offences  Victims  Offences  Victims</c>,
/// <c>Female  Male</c> over the same ages twice. Each stands over as many columns.
/// </summary>
internal static class GroupHeadings
{
    /// <summary>The groups spread over the columns of the headings, the label column first; null where the lines are anything else.</summary>
    /// <param name="groups">The cells of the upper line.</param>
    /// <param name="headings">The cells of the lower line, that of the labels first.</param>
    public static ImmutableArray<string>? Spread(IReadOnlyList<string> groups, IReadOnlyList<string> headings)
    {
        var span = groups.Count < 2 ? 0 : (headings.Count - 1) / groups.Count;
        if (span < 2 || headings.Count != 1 + (span * groups.Count) || groups.Distinct().Count() < groups.Count
            || groups.Any(g => CellValue.IsNumberOrMark(g) && PeriodReading.Whole(g) is null))
        {
            return null;
        }

        var below = headings.Skip(1).Chunk(span).ToList();
        return below.TrueForAll(b => b.SequenceEqual(below[0])) && below[0].Distinct().Count() == span && below[0].All(h => !CellValue.IsNumberOrMark(h) || PeriodReading.Whole(h) is not null)
            ? ["", .. groups.SelectMany(g => Enumerable.Repeat(g, span))]
            : null;
    }
}
