namespace Cyberflag.Statistics;

/// <summary>
/// Draws of counts that are missing, or of which only bounds are known, from a fitted mixed model. Each draw takes parameters from their
/// normal distribution, random effects from theirs given the parameters, and a count given both, so that all three uncertainties are in
/// it; beside the count it keeps the expected count and the variance of the count around that, for Rubin's rules.
/// Source: D. B. Rubin, "Multiple Imputation for Nonresponse in Surveys" (1987), chapter 5.
/// </summary>
internal sealed class PredictiveDraws
{
    /// <summary>Draws for rows, in the order of the rows; the same seed gives the same draws.</summary>
    public PredictiveDraws(LaplaceLikelihood likelihood, FamilyKind kind, double[] place, double[,] covariance, IReadOnlyList<NewRow> rows, int draws, long seed)
    {
        (Expected, Variance, Counts) = (Empty(rows, draws), Empty(rows, draws), Empty(rows, draws));
        var random = new SeededRandom(seed);
        var factor = DenseCholesky.Of((double[,])covariance.Clone(), place.Length, out _)
            ?? throw new NotApplicableException("The parameters have no covariance: the model is too rich for these data.");
        for (var d = 0; d < draws; d++)
        {
            var moved = factor.Times([.. Enumerable.Range(0, place.Length).Select(_ => random.Normal())]);
            double[] drawn = [.. place.Zip(moved, (a, b) => a + b)];
            var theta = kind == FamilyKind.NegativeBinomial ? Math.Exp(drawn[^1]) : double.PositiveInfinity;
            var predictors = likelihood.Draw(drawn, rows, random);
            for (var r = 0; r < rows.Count; r++)
            {
                (Expected[r][d], Variance[r][d], Counts[r][d]) = rows[r].Bounds is { } bounds
                    ? Within(bounds, likelihood.FamilyOf(drawn), predictors[r], random)
                    : Free(Math.Exp(predictors[r]), theta, random);
            }
        }
    }

    /// <summary>The expected count of each row in each draw.</summary>
    public double[][] Expected { get; }

    /// <summary>The variance of the count around it.</summary>
    public double[][] Variance { get; }

    /// <summary>The count.</summary>
    public double[][] Counts { get; }

    private static (double Expected, double Variance, double Count) Free(double mean, double theta, SeededRandom random)
    {
        var level = double.IsFinite(theta) ? mean * random.Gamma(theta) / theta : mean;
        return (mean, mean + (mean * mean / theta), random.Poisson(level));
    }

    private static (double Expected, double Variance, double Count) Within((double Lower, double Upper) bounds, Family family, double predictor, SeededRandom random)
    {
        var shares = IntervalDerivatives.Shares(family, bounds.Lower, bounds.Upper, predictor);
        var (mean, square, left, count) = (0.0, 0.0, random.Uniform(), bounds.Upper);
        for (var k = shares.Length - 1; k >= 0; k--)
        {
            mean += shares[k] * (bounds.Lower + k);
            square += shares[k] * (bounds.Lower + k) * (bounds.Lower + k);
            count = left > 0 ? bounds.Lower + k : count;
            left -= shares[k];
        }

        return (mean, Math.Max(0, square - (mean * mean)), count);
    }

    private static double[][] Empty(IReadOnlyList<NewRow> rows, int draws) => [.. rows.Select(_ => new double[draws])];
}
