namespace Cyberflag.Statistics;

/// <summary>
/// Several completed estimates as one: their mean, and a variance of what varies within and between them. Source: D. B. Rubin,
/// "Multiple Imputation for Nonresponse in Surveys" (1987), section 3.1.
/// </summary>
internal sealed class RubinRules
{
    /// <summary>Of the estimate and the variance of each completed data set.</summary>
    public RubinRules(IReadOnlyList<double> estimates, IReadOnlyList<double> variances)
    {
        double m = estimates.Count;
        Estimate = estimates.Sum() / m;
        Within = variances.Sum() / m;
        Between = estimates.Sum(q => (q - Estimate) * (q - Estimate)) / (m - 1);
        var inflated = (1 + (1 / m)) * Between;
        Variance = Within + inflated;
        Freedom = inflated > 0 ? (m - 1) * Math.Pow(1 + (Within / inflated), 2) : double.PositiveInfinity;
    }

    /// <summary>The mean of the estimates.</summary>
    public double Estimate { get; }

    /// <summary>The mean of their variances: chance around the expected counts.</summary>
    public double Within { get; }

    /// <summary>The variance between the estimates: parameters and random effects.</summary>
    public double Between { get; }

    /// <summary>Both together, with the correction for a limited number of data sets.</summary>
    public double Variance { get; }

    /// <summary>The degrees of freedom of Student's t.</summary>
    public double Freedom { get; }

    /// <summary>The symmetric interval of this confidence.</summary>
    public (double Lower, double Upper) Limits(double confidence)
    {
        var t = Freedom < 1e8 ? StudentDistribution.UpperQuantile(NormalQuantile.Tail(confidence), Freedom) : NormalQuantile.OfConfidence(confidence);
        var half = t * Math.Sqrt(Variance);
        return (Estimate - half, Estimate + half);
    }
}
