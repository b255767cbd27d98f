namespace Cyberflag.Statistics;

/// <summary>A stratum of an audit: how many records it has, how many were reviewed, and how many of these were cases.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Population">Records in the stratum.</param>
/// <param name="Reviewed">Records drawn and reviewed, at most the population.</param>
/// <param name="Cases">Reviewed records that are cases.</param>
public readonly record struct Stratum(string Name, double Population, double Reviewed, double Cases)
{
    /// <summary>The share of cases among those reviewed.</summary>
    public double Share => Cases / Reviewed;

    /// <summary>The variance of the estimated number of cases: without replacement, so that a stratum reviewed whole has none.</summary>
    public double Variance => Reviewed < 2 ? 0 : Population * Population * (1 - (Reviewed / Population)) * Share * (1 - Share) / (Reviewed - 1);
}

/// <summary>
/// The true number of cases from a stratified random sample, with the correction for finite strata, and six intervals of their share.
/// Sources: W. G. Cochran, "Sampling Techniques" (1977), chapter 5; E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998);
/// J. N. K. Rao and A. J. Scott, Annals of Statistics 12 (1984); as R's survey 4.1.1, <c>svytotal</c> and <c>svyciprop</c>. The sixth:
/// G. Y. Zou, W. Huang and X. Zhang, Computational Statistics and Data Analysis 53 (2009).
/// </summary>
public sealed class StratifiedSample
{
    private readonly IReadOnlyList<Stratum> strata;
    private readonly double degrees;
    private readonly double reviewed;
    private readonly double confidence;

    /// <summary>Of these strata, each with at least two reviewed records.</summary>
    public StratifiedSample(IReadOnlyList<Stratum> strata, double confidence)
    {
        (this.strata, this.confidence) = (strata, confidence);
        Population = OrderFreeSum.Of(strata.Select(s => s.Population));
        Total = OrderFreeSum.Of(strata.Select(s => s.Population * s.Share));
        Error = Math.Sqrt(OrderFreeSum.Of(strata.Select(s => s.Variance)));
        reviewed = OrderFreeSum.Of(strata.Select(s => s.Reviewed));
        degrees = reviewed - strata.Count;
    }

    /// <summary>Records in all strata.</summary>
    public double Population { get; }

    /// <summary>The estimated number of cases.</summary>
    public double Total { get; }

    /// <summary>Its standard error.</summary>
    public double Error { get; }

    /// <summary>The estimated share of cases.</summary>
    public double Mean => Total / Population;

    /// <summary>Its standard error.</summary>
    public double MeanError => Error / Population;

    private double T => StudentDistribution.UpperQuantile(NormalQuantile.Tail(confidence), degrees);

    /// <summary>The share plus and minus t standard errors; can pass 0 or 1.</summary>
    public (double Lower, double Upper) Straight() => (Mean - (T * MeanError), Mean + (T * MeanError));

    /// <summary>The same on the scale of the log-odds.</summary>
    public (double Lower, double Upper) Logit()
    {
        var (middle, half) = (Math.Log(Mean / (1 - Mean)), T * MeanError / (Mean * (1 - Mean)));
        return (1 / (1 + Math.Exp(half - middle)), 1 / (1 + Math.Exp(-half - middle)));
    }

    /// <summary>The same on the scale of the inverse sine of the root.</summary>
    public (double Lower, double Upper) InverseSine()
    {
        var (middle, half) = (Math.Asin(Math.Sqrt(Mean)), T * MeanError / (2 * Math.Sqrt(Mean * (1 - Mean))));
        return (Square(Math.Sin(Math.Max(0, middle - half))), Square(Math.Sin(Math.Min(Math.PI / 2, middle + half))));
    }

    /// <summary>
    /// Korn and Graubard's: exact limits for as many independent records as would have this standard error. At no case the effective
    /// size is the number reviewed. Where every record was reviewed there is no error of sampling.
    /// </summary>
    public (double Lower, double Upper) KornGraubard()
    {
        if (strata.All(s => s.Reviewed.Equals(s.Population)))
        {
            return (Mean, Mean);
        }

        var tail = NormalQuantile.Tail(confidence);
        var size = MeanError > 0
            ? Mean * (1 - Mean) / (MeanError * MeanError) * Square(StudentDistribution.UpperQuantile(tail, reviewed - 1) / T)
            : reviewed;
        var cases = size * Mean;
        return (
            cases <= 0 ? 0 : BetaDistribution.Quantile(tail, cases, size - cases + 1),
            cases >= size ? 1 : BetaDistribution.UpperQuantile(tail, cases + 1, size - cases));
    }

    /// <summary>
    /// The exact limits of each stratum, put together by the squares of their distances from the estimates: it also knows what a stratum
    /// without a reviewed case may hold, of which the standard error knows nothing. Distances shrink as a finite stratum is used up.
    /// </summary>
    public (double Lower, double Upper) ByStratum()
    {
        var parts = strata.Select(s =>
        {
            var limits = BinomialInterval.ClopperPearson(s.Cases, s.Reviewed, confidence);
            var (weight, left) = (s.Population / Population, 1 - (s.Reviewed / s.Population));
            return (Below: Square(weight * (s.Share - limits.Lower)) * left, Above: Square(weight * (limits.Upper - s.Share)) * left);
        }).ToList();
        return (Math.Max(0, Mean - Math.Sqrt(OrderFreeSum.Of(parts.Select(p => p.Below)))), Math.Min(1, Mean + Math.Sqrt(OrderFreeSum.Of(parts.Select(p => p.Above)))));
    }

    /// <summary>The shares whose likelihood, scaled for the design, is not too far below the greatest.</summary>
    public (double Lower, double Upper) ScaledLikelihood() => new LikelihoodProfile(strata, MeanError).Limits(T);

    private static double Square(double x) => x * x;
}
