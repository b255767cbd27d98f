using Cyberflag.Vocabulary;
using MathNet.Numerics.Distributions;

namespace Cyberflag.Statistics;

/// <summary>
/// Two-sided confidence intervals for a count of independent events, taken as Poisson: for the expected number of events, and
/// for the rate that it makes of a population. They speak of chance alone, not of missing forces or of recording.
/// </summary>
public static class PoissonInterval
{
    /// <summary>The confidence of published intervals: 95%.</summary>
    public const double UsualConfidence = 0.95;

    /// <summary>
    /// The least count for which <see cref="Of"/> takes Byar's method; below it the interval is exact.
    /// Source: Public Health England, "Technical Guide: Confidence Intervals" (25 May 2018), on counts and rates.
    /// </summary>
    public const long ByarFrom = 10;

    /// <summary>The greatest count for which the exact limits are computed; those of the numerical library were tried up to here.</summary>
    public const long GreatestExactCount = 1_000_000_000;

    /// <summary>The greatest confidence: nearer to 1 the tail left over has too few digits to be inverted.</summary>
    public const double GreatestConfidence = 0.999999;

    /// <summary>The interval that the product publishes: exact below <see cref="ByarFrom"/> events, Byar's from there.</summary>
    /// <param name="count">Events counted, not negative.</param>
    /// <param name="confidence">Share of such intervals that hold the true value, above 0 and at most <see cref="GreatestConfidence"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the confidence is out of its range.</exception>
    public static Interval Of(long count, double confidence = UsualConfidence) =>
        count < ByarFrom ? Exact(count, confidence) : Byar(count, confidence);

    /// <summary>
    /// The exact interval: its lower limit is the mean under which as many events or more have half the error probability, its upper
    /// limit the mean under which as many or fewer have. For 0 events the lower limit is 0.
    /// Source: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), through quantiles of chi-square.
    /// </summary>
    /// <param name="count">Events counted, from 0 to <see cref="GreatestExactCount"/>.</param>
    /// <param name="confidence">As in <see cref="Of"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count or the confidence is out of its range.</exception>
    public static Interval Exact(long count, double confidence = UsualConfidence)
    {
        var tail = Tail(count, confidence);
        if (count > GreatestExactCount)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, $"Exact limits are computed up to {GreatestExactCount} events.");
        }

        var lower = count == 0 ? 0 : ChiSquared.InvCDF(2.0 * count, tail) / 2;
        return new Interval(lower, ChiSquared.InvCDF(2.0 * (count + 1), 1 - tail) / 2);
    }

    /// <summary>
    /// Byar's approximation to the exact interval, close from about ten events. A lower limit that it puts below 0 (single
    /// events at high confidence) is 0; so is that of 0 events.
    /// Source: N. E. Breslow and N. E. Day, "Statistical Methods in Cancer Research", volume II (IARC, 1987).
    /// </summary>
    /// <param name="count">Events counted, not negative.</param>
    /// <param name="confidence">As in <see cref="Of"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count or the confidence is out of its range.</exception>
    public static Interval Byar(long count, double confidence = UsualConfidence)
    {
        var z = -Normal.InvCDF(0, 1, Tail(count, confidence));
        var lower = count == 0 ? 0 : Math.Max(0, CubeLimit(count, -z));
        return new Interval(lower, CubeLimit(count + 1.0, z));
    }

    /// <summary>The published interval of a rate: <see cref="Of"/> for its events, per <paramref name="multiplier"/> of the population.</summary>
    /// <param name="count">Events counted, not negative.</param>
    /// <param name="population">Residents, or person-years, in which they were counted; taken as known exactly. Above 0.</param>
    /// <param name="multiplier">The base of the rate: 10,000 for a rate per 10,000. Above 0.</param>
    /// <param name="confidence">As in <see cref="Of"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval OfRate(long count, double population, double multiplier, double confidence = UsualConfidence) =>
        PerPopulation(Of(count, confidence), population, multiplier);

    /// <summary>An interval of events by any of the methods as one of the rate that they make.</summary>
    /// <param name="events">Limits of the number of events.</param>
    /// <param name="population">As in <see cref="OfRate"/>.</param>
    /// <param name="multiplier">As in <see cref="OfRate"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population or the multiplier is not a number above 0.</exception>
    public static Interval PerPopulation(Interval events, double population, double multiplier)
    {
        if (!(population > 0 && double.IsFinite(population)))
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, "A rate needs a population above 0.");
        }

        if (!(multiplier > 0 && double.IsFinite(multiplier)))
        {
            throw new ArgumentOutOfRangeException(nameof(multiplier), multiplier, "A rate is for each so many, above 0.");
        }

        return events.Scale(multiplier / population);
    }

    private static double CubeLimit(double events, double z)
    {
        var root = 1 - (1 / (9 * events)) + (z / (3 * Math.Sqrt(events)));
        return events * root * root * root;
    }

    private static double Tail(long count, double confidence)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "Events are counted from 0.");
        }

        if (!(confidence > 0 && confidence <= GreatestConfidence))
        {
            throw new ArgumentOutOfRangeException(
                nameof(confidence), confidence, "A confidence is a share above 0 and at most 0.999999, such as 0.95.");
        }

        return (1 - confidence) / 2;
    }
}
