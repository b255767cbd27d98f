using MathNet.Numerics;

namespace Cyberflag.Statistics;

/// <summary>The upper tail of the chi-square distribution.</summary>
internal static class ChiSquare
{
    /// <summary>The probability of more than <paramref name="statistic"/> with <paramref name="freedom"/> degrees of freedom.</summary>
    public static double Above(double statistic, double freedom) =>
        statistic <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(freedom / 2, statistic / 2);
}
