namespace Cyberflag.Statistics;

/// <summary>Quantiles of Student's t distribution.</summary>
internal static class StudentDistribution
{
    /// <summary>The value that leaves <paramref name="tail"/> (below one half) above it, with <paramref name="freedom"/> degrees of freedom.</summary>
    public static double UpperQuantile(double tail, double freedom)
    {
        var x = BetaDistribution.Quantile(2 * tail, freedom / 2, 0.5);
        return Math.Sqrt(freedom * (1 - x) / x);
    }

    /// <summary>The probability of a value as far from 0 as <paramref name="t"/> or farther.</summary>
    public static double TwoSided(double t, double freedom) => BetaDistribution.Below(freedom / (freedom + (t * t)), freedom / 2, 0.5);
}
