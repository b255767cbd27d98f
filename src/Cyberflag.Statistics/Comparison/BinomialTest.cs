namespace Cyberflag.Statistics;

/// <summary>Two-sided p values of a number of successes under a known probability.</summary>
internal static class BinomialTest
{
    // Outcomes as likely as the one observed but for rounding count as equally likely.
    private const double SameLikelihood = 1 + 1e-7;

    /// <summary>The probability of every outcome that is at most as likely as <paramref name="count"/>, as R's <c>binom.test</c>.</summary>
    public static double MinLikelihood(long count, long total, double probability)
    {
        var mean = total * probability;
        if (count == mean)
        {
            return 1;
        }

        var bound = LogProbability(count, total, probability) + Math.Log(SameLikelihood);
        return Math.Min(1, count < mean
            ? AtMost(count, total, probability) + AtLeast(FirstAtMost((long)Math.Ceiling(mean), total), total, probability)
            : AtLeast(count, total, probability) + AtMost(LastAtMost((long)Math.Floor(mean)), total, probability));

        // Beyond the mean the probabilities only fall: the first that is small enough begins the other tail.
        long FirstAtMost(long from, long to)
        {
            var (low, high) = (from, to + 1);
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                (low, high) = LogProbability(middle, total, probability) <= bound ? (low, middle) : (middle + 1, high);
            }

            return low;
        }

        long LastAtMost(long to)
        {
            var (low, high) = (-1L, to);
            while (low < high)
            {
                var middle = low + ((high - low + 1) / 2);
                (low, high) = LogProbability(middle, total, probability) <= bound ? (middle, high) : (low, middle - 1);
            }

            return low;
        }
    }

    /// <summary>Twice the smaller of the two tails, at most 1.</summary>
    public static double Central(long count, long total, double probability) =>
        Math.Min(1, 2 * Math.Min(AtMost(count, total, probability), AtLeast(count, total, probability)));

    private static double AtMost(long count, long total, double probability)
    {
        if (count < 0)
        {
            return 0;
        }

        return count >= total ? 1 : BetaDistribution.Above(probability, count + 1, total - count);
    }

    private static double AtLeast(long count, long total, double probability)
    {
        if (count > total)
        {
            return 0;
        }

        return count <= 0 ? 1 : BetaDistribution.Below(probability, count, total - count + 1);
    }

    private static double LogProbability(long count, long total, double probability)
    {
        if (count == 0 || count == total)
        {
            return total * Math.Log(count == 0 ? 1 - probability : probability);
        }

        var (x, n) = ((double)count, (double)total);
        return LogFactorial.Gamma(n + 1) - LogFactorial.Gamma(x + 1) - LogFactorial.Gamma(n - x + 1)
            + (x * Math.Log(probability)) + ((n - x) * Math.Log(1 - probability));
    }
}
