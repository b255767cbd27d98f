namespace Cyberflag.Statistics;

/// <summary>
/// The change of a total between two years, over the areas with a figure in both, beside the change of what happens to be known.
/// </summary>
/// <param name="Areas">Areas with a figure in both years.</param>
/// <param name="SumFrom">Their sum in the first year.</param>
/// <param name="SumTo">Their sum in the second.</param>
/// <param name="NaivePercent">The change in percent of all that is known in each year, which compares unlike with unlike.</param>
/// <param name="Coverage">The share of areas with a figure in the second year.</param>
/// <param name="PopulationCoverage">The share of the population that they have; not a number where populations are not given.</param>
public readonly record struct LikeForLike(int Areas, double SumFrom, double SumTo, double NaivePercent, double Coverage, double PopulationCoverage)
{
    /// <summary>The change in percent over the same areas.</summary>
    public double Percent => 100 * ((SumTo / SumFrom) - 1);

    /// <summary>Of the counts of each area in both years, not a number where one is missing.</summary>
    /// <param name="from">Counts in the first year.</param>
    /// <param name="to">Counts in the second, in the same order of areas.</param>
    /// <param name="populations">Populations in the second year, or null.</param>
    public static LikeForLike Of(IReadOnlyList<double> from, IReadOnlyList<double> to, IReadOnlyList<double>? populations)
    {
        var both = Enumerable.Range(0, from.Count).Where(i => !double.IsNaN(from[i]) && !double.IsNaN(to[i])).ToList();
        var known = Enumerable.Range(0, to.Count).Where(i => !double.IsNaN(to[i])).ToList();
        var (allFrom, allTo) = (OrderFreeSum.Of(from.Where(v => !double.IsNaN(v))), OrderFreeSum.Of(known.Select(i => to[i])));
        return new LikeForLike(
            both.Count,
            OrderFreeSum.Of(both.Select(i => from[i])),
            OrderFreeSum.Of(both.Select(i => to[i])),
            100 * ((allTo / allFrom) - 1),
            (double)known.Count / to.Count,
            populations is null ? double.NaN : OrderFreeSum.Of(known.Select(i => populations[i])) / OrderFreeSum.Of(populations));
    }
}
