using Cyberflag.Vocabulary;

namespace Cyberflag.Statistics;

/// <summary>
/// Two-sided confidence intervals for a share: so many of so many, each independent of the others. They speak of chance alone, not
/// of replies that are missing. Limits are shares from 0 to 1, except where a method says otherwise.
/// </summary>
public static class BinomialInterval
{
    /// <summary>Wilson's score interval, the usual one for published shares. Source: E. B. Wilson, JASA 22 (1927).</summary>
    /// <param name="count">Those that have the property, from 0 to <paramref name="total"/>.</param>
    /// <param name="total">All, above 0.</param>
    /// <param name="confidence">Share of such intervals that hold the true value, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval Wilson(double count, double total, double confidence = PoissonInterval.UsualConfidence)
    {
        var z = Checked(count, total, confidence);
        var square = z * z;
        var half = z * Math.Sqrt(square + (4 * count * (1 - (count / total))));
        var middle = (2 * count) + square;
        var below = 2 * (total + square);
        return new Interval(count == 0 ? 0 : (middle - half) / below, count.Equals(total) ? 1 : (middle + half) / below);
    }

    /// <summary>
    /// Wilson's interval with the correction for continuity, which is smaller where the share is within half an event of one half.
    /// Source: R. G. Newcombe, Statistics in Medicine 17 (1998), method 4; R's <c>prop.test</c>.
    /// </summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval WilsonCorrected(double count, double total, double confidence = PoissonInterval.UsualConfidence)
    {
        var z = Checked(count, total, confidence);
        var correction = Math.Min(0.5, Math.Abs(count - (total / 2))) / total;
        var (lower, upper) = ((count / total) - correction, (count / total) + correction);
        return new Interval(lower <= 0 ? 0 : Math.Max(0, Limit(lower, -1)), upper >= 1 ? 1 : Math.Min(1, Limit(upper, 1)));

        double Limit(double share, int side)
        {
            var shift = z * z / (2 * total);
            var root = Math.Sqrt((share * (1 - share) / total) + (shift / (2 * total)));
            return (share + shift + (side * z * root)) / (1 + (2 * shift));
        }
    }

    /// <summary>The exact interval: each limit leaves half the error. Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934).</summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval ClopperPearson(double count, double total, double confidence = PoissonInterval.UsualConfidence)
    {
        Checked(count, total, confidence);
        var tail = NormalQuantile.Tail(confidence);
        var lower = count == 0 ? 0 : BetaDistribution.Quantile(tail, count, total - count + 1);
        return new Interval(lower, count.Equals(total) ? 1 : BetaDistribution.UpperQuantile(tail, count + 1, total - count));
    }

    /// <summary>
    /// Jeffreys' equal-tailed interval without a change at 0 and at all: quantiles of a beta distribution with one half added to each
    /// side. Source: L. Brown, T. Cai and A. DasGupta, Statistical Science 16 (2001).
    /// </summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval Jeffreys(double count, double total, double confidence = PoissonInterval.UsualConfidence)
    {
        Checked(count, total, confidence);
        var tail = NormalQuantile.Tail(confidence);
        var (a, b) = (count + 0.5, total - count + 0.5);
        return new Interval(BetaDistribution.Quantile(tail, a, b), BetaDistribution.UpperQuantile(tail, a, b));
    }

    /// <summary>
    /// The interval of Agresti and Coull, whose limits can lie below 0 and above 1 and are left so, as in their paper and in R's
    /// <c>binom</c>. Source: A. Agresti and B. A. Coull, The American Statistician 52 (1998).
    /// </summary>
    /// <inheritdoc cref="Wilson"/>
    public static Interval AgrestiCoull(double count, double total, double confidence = PoissonInterval.UsualConfidence)
    {
        var z = Checked(count, total, confidence);
        var size = total + (z * z);
        var share = (count + (z * z / 2)) / size;
        var half = z * Math.Sqrt(share * (1 - share) / size);
        return new Interval(share - half, share + half);
    }

    private static double Checked(double count, double total, double confidence)
    {
        if (!(total > 0 && double.IsFinite(total)))
        {
            throw new ArgumentOutOfRangeException(nameof(total), total, "A share is of a number above 0.");
        }

        return count >= 0 && count <= total
            ? NormalQuantile.OfConfidence(confidence)
            : throw new ArgumentOutOfRangeException(nameof(count), count, "A share counts from 0 up to all.");
    }
}
