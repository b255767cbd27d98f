namespace Cyberflag.Statistics;

/// <summary>
/// Two shares compared: Pearson's chi-square without correction, and Fisher's exact test with the conditional estimate of the odds
/// ratio and its exact interval. Source: R. A. Fisher (1935); J. Cornfield (1956); as R's <c>prop.test</c> and <c>fisher.test</c>.
/// </summary>
/// <param name="ChiSquared">Pearson's statistic with one degree of freedom; not a number where neither or all have the property.</param>
/// <param name="P">Its p value; not a number where there is no statistic.</param>
/// <param name="FisherP">Exact two-sided p value: all tables with the same margins that are at most as likely.</param>
/// <param name="OddsRatio">The conditional maximum likelihood estimate; 0 or infinite at the edge.</param>
/// <param name="Lower">Exact lower limit of the odds ratio.</param>
/// <param name="Upper">Exact upper limit.</param>
public readonly record struct TwoProportions(double ChiSquared, double P, double FisherP, double OddsRatio, double Lower, double Upper)
{
    private const double SameLikelihood = 1 + 1e-7;

    /// <summary>Compares <paramref name="count1"/> of <paramref name="total1"/> with <paramref name="count2"/> of <paramref name="total2"/>.</summary>
    /// <param name="count1">Those with the property in the first group, from 0 to its total.</param>
    /// <param name="total1">All of the first group, above 0.</param>
    /// <param name="count2">Those with the property in the second group.</param>
    /// <param name="total2">All of the second group, above 0.</param>
    /// <param name="confidence">As in <see cref="PoissonInterval.Of"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above its total, or a total is 0.</exception>
    public static TwoProportions Of(long count1, long total1, long count2, long total2, double confidence = PoissonInterval.UsualConfidence)
    {
        if (count1 < 0 || count2 < 0 || count1 > total1 || count2 > total2 || total1 == 0 || total2 == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count1), count1, "Each share counts from 0 up to all of its group, and no group is empty.");
        }

        var (n1, n2) = ((double)total1, (double)total2);
        var both = (count1 + count2) / (n1 + n2);
        var difference = (count1 / n1) - (count2 / n2);
        var chi = both is 0 or 1 ? double.NaN : difference * difference / (both * (1 - both) * ((1 / n1) + (1 / n2)));
        var table = new FixedMargins(count1 + count2, total1, total2);
        var tail = NormalQuantile.Tail(confidence);
        return new TwoProportions(
            chi,
            double.IsNaN(chi) ? double.NaN : ChiSquare.Above(chi, 1),
            table.AtMostAsLikely(count1, SameLikelihood),
            table.Estimate(count1),
            count1 == table.Least ? 0 : FixedMargins.Solve(odds => table.AtLeast(count1, odds) - tail),
            count1 == table.Greatest ? double.PositiveInfinity : FixedMargins.Solve(odds => tail - table.AtMost(count1, odds)));
    }
}
