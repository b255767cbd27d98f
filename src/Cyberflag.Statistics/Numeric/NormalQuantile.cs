using MathNet.Numerics.Distributions;

namespace Cyberflag.Statistics;

/// <summary>Quantiles of the standard normal distribution.</summary>
internal static class NormalQuantile
{
    /// <summary>How many standard errors a two-sided interval of this confidence reaches to each side: 1.959964 for 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not a share above 0 and at most <see cref="PoissonInterval.GreatestConfidence"/>.</exception>
    public static double OfConfidence(double confidence) => -Normal.InvCDF(0, 1, Tail(confidence));

    /// <summary>The share of error on each side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As in <see cref="OfConfidence"/>.</exception>
    public static double Tail(double confidence) => confidence > 0 && confidence <= PoissonInterval.GreatestConfidence
        ? (1 - confidence) / 2
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is a share above 0 and at most 0.999999, such as 0.95.");
}
