using MathNet.Numerics.Distributions;

namespace Cyberflag.Statistics;

/// <summary>The means under which a Poisson distribution has a given tail; also between whole counts.</summary>
internal static class PoissonMean
{
    /// <summary>The mean under which so many events or more have the tail's probability.</summary>
    public static double Below(double events, double tail) => ChiSquared.InvCDF(2 * events, tail) / 2;

    /// <summary>The mean under which so many events or fewer have the tail's probability.</summary>
    public static double Above(double events, double tail) => ChiSquared.InvCDF(2 * (events + 1), 1 - tail) / 2;
}
