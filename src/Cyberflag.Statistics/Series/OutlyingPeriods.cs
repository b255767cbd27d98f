namespace Cyberflag.Statistics;

/// <summary>
/// Whether a count of a series is one that the others do not explain. Each is predicted from the others, with a log-linear trend where
/// asked, and their own spread beyond chance; its Pearson residual is judged by Student's t, adjusted for looking at all of them (Holm).
/// Source: deletion residuals, R. D. Cook and S. Weisberg, "Residuals and Influence in Regression" (1982), section 2.2.
/// </summary>
internal static class OutlyingPeriods
{
    /// <summary>A count and what the others say of it.</summary>
    /// <param name="Expected">The expected count.</param>
    /// <param name="Lower">The lower limit of what the others expect.</param>
    /// <param name="Upper">The upper limit.</param>
    /// <param name="T">How many standard errors it lies away.</param>
    /// <param name="P">The two-sided p value, of this count alone.</param>
    internal readonly record struct Judged(double Expected, double Lower, double Upper, double T, double P);

    /// <summary>Each count judged by the others.</summary>
    public static List<Judged> Of(double[] counts, bool hasTrend, double confidence)
    {
        var freedom = counts.Length - (hasTrend ? 3 : 2);
        var t = StudentDistribution.UpperQuantile(NormalQuantile.Tail(confidence), freedom);
        return [.. counts.Select((count, i) =>
        {
            var (expected, variance) = Predicted(counts, i, hasTrend, freedom);
            var (error, distance) = (Math.Sqrt(variance), count - expected);
            return new Judged(expected, Math.Max(0, expected - (t * error)), expected + (t * error), distance / error, StudentDistribution.TwoSided(distance / error, freedom));
        })];
    }

    private static (double Expected, double Variance) Predicted(double[] counts, int left, bool hasTrend, int freedom)
    {
        var others = Enumerable.Range(0, counts.Length).Where(i => i != left).ToList();
        var rows = System.Text.Json.JsonSerializer.SerializeToElement(others.Select(i => new Dictionary<string, double> { ["y"] = counts[i], ["t"] = i }));
        var model = Glm.Fit(new ModelFrame(Formula.Parse(hasTrend ? "y ~ t" : "y ~ 1"), Table.Of(rows), new Dictionary<string, IReadOnlyList<string>>()), FamilyKind.Poisson);
        double Mean(int i) => Math.Exp(model.Coefficients[0] + (hasTrend ? model.Coefficients[1] * i : 0));
        var phi = Math.Max(1, others.Sum(i => Math.Pow(counts[i] - Mean(i), 2) / Mean(i)) / freedom);
        var (covariance, mean) = (model.Covariance, Mean(left));
        var predictor = covariance[0, 0] + (hasTrend ? (2 * left * covariance[0, 1]) + (left * left * covariance[1, 1]) : 0);
        return (mean, phi * (mean + (mean * mean * predictor)));
    }
}
