namespace Cyberflag.Statistics;

/// <summary>
/// The limits between which areas of a size lie if all have one underlying share or rate and differ by chance alone: 95% (2 sigma)
/// and 99.8% (3 sigma). Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005); Public Health England's technical guidance.
/// </summary>
internal static class FunnelLimits
{
    /// <summary>The error on each side of the limits of 95%.</summary>
    public const double TwoSigma = 0.025;

    /// <summary>The error on each side of the limits of 99.8%.</summary>
    public const double ThreeSigma = 0.001;

    // The step at which the published tool ends its search; its limits are those of this grid.
    private const double LastStep = 1e-7;
    private const double LeastTerm = 1e-10;
    private const double Rescaled = 1e30;
    private const double LargeMean = 2000;
    private const double Deviations = 14;

    /// <summary>The limits of a share in an area of a size, from 0 to 1: those at which Wilson's interval just holds the average.</summary>
    public static (double Lower, double Upper) OfShare(double average, double size, double tail)
    {
        var half = NormalQuantile.OfConfidence(1 - (2 * tail)) * Math.Sqrt(average * (1 - average) / size);
        return (Math.Max(0, average - half), Math.Min(1, average + half));
    }

    /// <summary>
    /// The expected events between which an area with so many observed is inside the limits: <c>High</c> is the mean under which as few
    /// have the tail's probability, <c>Low</c> the one under which as many have it. Halved on the published tool's grid of the mean's
    /// share m/(1 + n + m), to steps of 10⁻⁷, and with its sums of terms, so that the tables agree; for a single event the grid is
    /// good to four digits.
    /// </summary>
    public static (double High, double Low) ExpectedOf(long observed, double tail) => (
        Search(observed, mean => SummedTail(mean, 0, observed) >= tail),
        Search(observed, mean => SummedTail(mean, observed, long.MaxValue) <= tail));

    /// <summary>Exact limits of a ratio of observed to expected events, the target being <paramref name="target"/>.</summary>
    public static (double Lower, double Upper) OfRatio(double expected, double tail, double target = 1) => (
        target * PoissonMean.Below(expected, tail) / expected,
        target * PoissonMean.Above(expected, tail) / expected);

    /// <summary>Where an area's interval lies to the target, in the words of the published tool.</summary>
    public static string Significance(bool isHigh3, bool isHigh2, bool isLow3, bool isLow2) => (isHigh3, isHigh2, isLow3, isLow2) switch
    {
        (true, _, _, _) => "High (0.001)",
        (_, true, _, _) => "High (0.025)",
        (_, _, true, _) => "Low (0.001)",
        (_, _, _, true) => "Low (0.025)",
        _ => "Not significant",
    };

    // The terms of the distribution up to the first beyond the mean that is below 10⁻¹⁰ of their sum, as the tool sums them.
    private static double SummedTail(double mean, long from, long to)
    {
        // Of a great mean what lies farther below than this many deviations is less than any digit.
        var first = mean > LargeMean ? (long)(mean - (Deviations * Math.Sqrt(mean))) : 0;
        var (term, all, inside) = (1.0, 0.0, 0.0);
        for (var events = first; events <= mean || term > all * LeastTerm;)
        {
            all += term;
            inside += events >= from && events <= to ? term : 0;
            if (all > Rescaled)
            {
                (inside, all, term) = (inside / Rescaled, all / Rescaled, term / Rescaled);
            }

            events++;
            term *= mean / events;
        }

        return inside / all;
    }

    private static double Search(long observed, Func<double, bool> isToRise)
    {
        var (share, step) = (0.5, 0.5);
        while (step > LastStep)
        {
            step /= 2;
            share += isToRise((1 + observed) * share / (1 - share)) ? step : -step;
        }

        return (1 + observed) * share / (1 - share);
    }
}
