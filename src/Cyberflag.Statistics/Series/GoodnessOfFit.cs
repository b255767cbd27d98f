namespace Cyberflag.Statistics;

/// <summary>
/// Whether counts fall as expected shares say, such as offences on the days of the month (Pearson's chi-square). A heap on the 1st or
/// on the last day is one of recording.
/// </summary>
/// <param name="Statistic">Pearson's statistic.</param>
/// <param name="Freedom">The number of classes less one.</param>
public readonly record struct GoodnessOfFit(double Statistic, int Freedom)
{
    /// <summary>The approximate p value; it is not to be relied on where many classes expect fewer than five.</summary>
    public double P => ChiSquare.Above(Statistic, Freedom);

    /// <summary>Of counts and the shares expected of them, above 0, which are scaled to add up to 1.</summary>
    public static GoodnessOfFit Of(IReadOnlyList<double> counts, IReadOnlyList<double> shares)
    {
        var (all, whole) = (OrderFreeSum.Of(counts), OrderFreeSum.Of(shares));
        var terms = counts.Zip(shares, (count, share) =>
        {
            var expected = all * share / whole;
            return (count - expected) * (count - expected) / expected;
        });
        return new GoodnessOfFit(OrderFreeSum.Of(terms), counts.Count - 1);
    }
}
