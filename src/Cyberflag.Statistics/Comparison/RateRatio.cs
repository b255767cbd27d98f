namespace Cyberflag.Statistics;

/// <summary>
/// The exact comparison of two Poisson rates: given all events of both, those of the first are binomial, so the interval of that
/// share gives the one of the ratio. Source: J. Przyborowski and H. Wilenski, Biometrika 31 (1940); M. P. Fay, R Journal 2 (2010).
/// </summary>
/// <param name="Ratio">The first rate over the second; infinite where the second has no events.</param>
/// <param name="Lower">Lower limit of the ratio, from the interval of Clopper and Pearson; 0 where the first has no events.</param>
/// <param name="Upper">Upper limit; infinite where the second has no events.</param>
/// <param name="MinLikelihoodP">Two-sided p value: the probability of all outcomes that are at most as likely as the one observed.</param>
/// <param name="CentralP">Two-sided p value: twice the smaller tail, at most 1; it agrees with the interval.</param>
public readonly record struct RateRatio(double Ratio, double Lower, double Upper, double MinLikelihoodP, double CentralP)
{
    /// <summary>The change in percent, from the second rate to the first.</summary>
    public double PercentChange => 100 * (Ratio - 1);

    /// <summary>Compares <paramref name="count"/> events in <paramref name="time"/> with <paramref name="baseCount"/> in <paramref name="baseTime"/>.</summary>
    /// <param name="count">Events of the first rate, not negative.</param>
    /// <param name="time">Time or population of the first, above 0.</param>
    /// <param name="baseCount">Events of the second rate, not negative; one of the two is above 0.</param>
    /// <param name="baseTime">Time or population of the second, above 0.</param>
    /// <param name="confidence">As in <see cref="PoissonInterval.Of"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static RateRatio Of(long count, double time, long baseCount, double baseTime, double confidence = PoissonInterval.UsualConfidence)
    {
        if (!(time > 0 && baseTime > 0 && double.IsFinite(time) && double.IsFinite(baseTime)))
        {
            throw new ArgumentOutOfRangeException(nameof(time), time, "A rate is for a time or a population above 0.");
        }

        if (count < 0 || baseCount < 0 || (count == 0 && baseCount == 0))
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "Events are counted from 0, and a ratio needs at least one.");
        }

        var total = count + baseCount;
        var share = BinomialInterval.ClopperPearson(count, total, confidence);
        var scale = baseTime / time;
        var equal = time / (time + baseTime);
        return new RateRatio(
            baseCount == 0 ? double.PositiveInfinity : (double)count / baseCount * scale,
            Odds(share.Lower) * scale,
            baseCount == 0 ? double.PositiveInfinity : Odds(share.Upper) * scale,
            BinomialTest.MinLikelihood(count, total, equal),
            BinomialTest.Central(count, total, equal));
    }

    private static double Odds(double share) => share / (1 - share);
}
