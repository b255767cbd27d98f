namespace Cyberflag.Statistics;

/// <summary>
/// Whether groups, such as the months of the year, have the same distribution: a test on ranks, with the correction for ties.
/// Source: W. H. Kruskal and W. A. Wallis, JASA 47 (1952). The order of the values changes nothing.
/// </summary>
/// <param name="Statistic">H, corrected for ties; not a number where all values are equal.</param>
/// <param name="Freedom">The number of groups less one.</param>
public readonly record struct KruskalWallis(double Statistic, int Freedom)
{
    /// <summary>The approximate p value, from the chi-square distribution.</summary>
    public double P => ChiSquare.Above(Statistic, Freedom);

    /// <summary>Of values and the group of each.</summary>
    public static KruskalWallis Of(IReadOnlyList<double> values, IReadOnlyList<double> groups)
    {
        double n = values.Count;
        var rank = new Dictionary<double, double>();
        var (below, ties) = (0, 0.0);
        foreach (var same in values.GroupBy(v => v).OrderBy(g => g.Key))
        {
            double count = same.Count();
            rank[same.Key] = below + ((count + 1) / 2);
            below += (int)count;
            ties += (count * count * count) - count;
        }

        var sums = values.Select((v, i) => (Group: groups[i], Rank: rank[v])).GroupBy(p => p.Group).Select(g => (Sum: OrderFreeSum.Of(g.Select(p => p.Rank)), Size: (double)g.Count())).ToList();
        var statistic = (12 / (n * (n + 1)) * OrderFreeSum.Of(sums.Select(s => s.Sum * s.Sum / s.Size))) - (3 * (n + 1));
        return new KruskalWallis(statistic / (1 - (ties / ((n * n * n) - n))), sums.Count - 1);
    }
}
