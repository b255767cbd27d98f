namespace Cyberflag.Statistics;

/// <summary>How many records to review. Source: W. G. Cochran, "Sampling Techniques", third edition (1977), chapters 4 and 5.</summary>
public static class SampleSize
{
    /// <summary>The size for a margin of error of a share, before and after the correction for a finite population.</summary>
    /// <param name="margin">Half the width of the interval, a share above 0.</param>
    /// <param name="share">The expected share; 0.5 is the most cautious.</param>
    /// <param name="population">All records, or null where they are many.</param>
    /// <param name="confidence">As in <see cref="PoissonInterval.Of"/>.</param>
    public static (double Unlimited, double Size) ForMargin(double margin, double share, double? population, double confidence)
    {
        var z = NormalQuantile.OfConfidence(confidence);
        var size = z * z * share * (1 - share) / (margin * margin);
        return (size, population is { } all ? size / (1 + ((size - 1) / all)) : size);
    }

    /// <summary>
    /// The allocation of a sample to strata that makes the error of the total least: in proportion to size times standard deviation.
    /// Source: J. Neyman, Journal of the Royal Statistical Society 97 (1934).
    /// </summary>
    /// <param name="sizes">Records in each stratum.</param>
    /// <param name="shares">The expected share in each.</param>
    /// <param name="sample">The whole sample.</param>
    public static double[] Neyman(IReadOnlyList<double> sizes, IReadOnlyList<double> shares, double sample)
    {
        var weights = sizes.Zip(shares, (n, p) => n * Math.Sqrt(p * (1 - p))).ToArray();
        var sum = OrderFreeSum.Of(weights);
        return Array.ConvertAll(weights, w => sample * w / sum);
    }

    /// <summary>
    /// An allocation in whole records, none below its minimum or above its stratum: what a stratum cannot take goes to the others in
    /// proportion, and rounding goes to the largest remainders, the earlier stratum first where they are equal.
    /// </summary>
    /// <param name="wanted">The allocation before rounding.</param>
    /// <param name="sizes">Records in each stratum.</param>
    /// <param name="least">The minimum of each stratum; a smaller stratum is taken whole.</param>
    public static long[] Whole(IReadOnlyList<double> wanted, IReadOnlyList<double> sizes, double least)
    {
        var lower = sizes.Select(n => Math.Min(least, n)).ToArray();
        var sample = Math.Min(Math.Max(Math.Round(wanted.Sum()), lower.Sum()), sizes.Sum());
        var (low, high) = (0.0, 1e12);
        for (var step = 0; step < 200; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Scaled(middle).Sum() < sample ? (middle, high) : (low, middle);
        }

        var scaled = Scaled(high);
        var whole = Array.ConvertAll(scaled, s => (long)Math.Floor(s + 1e-9));
        var left = (int)(sample - whole.Sum());
        foreach (var i in Enumerable.Range(0, whole.Length).Where(i => whole[i] < sizes[i] && scaled[i] - whole[i] > 1e-9).OrderByDescending(i => scaled[i] - whole[i]).Take(Math.Max(0, left)))
        {
            whole[i]++;
        }

        return whole;

        double[] Scaled(double factor) => [.. wanted.Select((w, i) => Math.Clamp(w * factor, lower[i], sizes[i]))];
    }
}
