using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A last row of parts that is the sum of all rows above it in every column, under a label that does not say so: <c>Kent</c> below its districts. It may be their total, and waits.
/// </summary>
internal static class UnnamedTotal
{
    private const int FewestParts = 3;
    private const string Why = "it is the sum of the rows above it and may be their total";

    /// <summary>Marks such rows of one table.</summary>
    /// <param name="cells">Each number with the row and column in which it stands.</param>
    /// <param name="isWhole">True for a label that is the name of all of the force's area: <c>Northern Ireland</c> below its districts.</param>
    public static void Mark(ImmutableArray<(int Row, int Column, Draft Draft)> cells, Func<string, bool> isWhole)
    {
        var rows = cells.GroupBy(c => c.Row).OrderBy(g => g.Key).ToList();
        var (parts, last) = (rows.SkipLast(1).SelectMany(r => r).ToLookup(c => c.Column, c => c.Draft), rows.LastOrDefault());
        if (rows.Count > FewestParts && last!.All(c => c.Draft.Dimensions.Values.Any(v => v is not null) && IsSum(c.Draft, [.. parts[c.Column]])))
        {
            foreach (var (_, _, draft) in last!)
            {
                if (draft.Dimensions.Where(d => d.Value is not null && isWhole(d.Value)).Select(d => d.Key).ToList() is [var dimension])
                {
                    draft.Dimensions[dimension] = null;
                    draft.IsTotal = true;
                }
                else
                {
                    draft.Doubt(Why);
                }
            }
        }
    }

    private static bool IsSum(Draft sum, List<Draft> parts) =>
        !sum.IsTotal && Exact(sum) is > 0 and var printed && parts.Count >= FewestParts && parts.TrueForAll(p => !p.IsTotal && Exact(p) is not null) && parts.Sum(p => Exact(p)!.Value) == printed;

    private static long? Exact(Draft draft) => draft.Value is { Status: Status.Value, Count: { IsExact: true } count } ? count.Lower : null;
}
