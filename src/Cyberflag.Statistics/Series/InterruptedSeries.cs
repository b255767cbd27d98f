namespace Cyberflag.Statistics;

/// <summary>
/// Whether a series changed at a date: the change of its level and slope with errors that autocorrelation does not spoil; beside a
/// control series the difference of the changes, whose errors take into account that both series can move together.
/// </summary>
internal sealed class InterruptedSeries
{
    /// <summary>Fewer points than this before or after the date say too little. Source: R. B. Penfold and F. Zhang, Academic Pediatrics 13 (2013).</summary>
    public const int FewestPoints = 8;

    private readonly SegmentedDesign design;
    private readonly SegmentedFit? control;

    /// <summary>A change of a coefficient.</summary>
    /// <param name="Estimate">The estimate.</param>
    /// <param name="Error">Its standard error.</param>
    /// <param name="Lower">The lower limit.</param>
    /// <param name="Upper">The upper limit.</param>
    /// <param name="P">The two-sided p value.</param>
    internal readonly record struct Change(double Estimate, double Error, double Lower, double Upper, double P);

    /// <summary>What is asked of a series, whatever the date.</summary>
    /// <param name="IsLogLinear">True for counts whose logarithm is linear.</param>
    /// <param name="HasSlope">True where the slope may change too.</param>
    /// <param name="StepsPerYear">The length of the season.</param>
    /// <param name="Harmonics">How many waves it has.</param>
    /// <param name="Lags">The lags of the errors; null for the usual number.</param>
    /// <param name="Confidence">The confidence of intervals.</param>
    internal sealed record Options(bool IsLogLinear, bool HasSlope, int StepsPerYear, int Harmonics, int? Lags, double Confidence);

    private readonly Options options;

    /// <summary>Of a series, its exposure, and a control or null, with a change from a point on.</summary>
    /// <exception cref="NotApplicableException">It is too short, or has no finite estimate.</exception>
    public InterruptedSeries(double[] values, double[] exposure, double[]? beside, int change, Options options)
    {
        this.options = options;
        design = new SegmentedDesign(values.Length, change, options.HasSlope, options.StepsPerYear, options.Harmonics);
        Refuse(values.Length, change, options, design);
        Fit = new SegmentedFit(values, exposure, design, options.IsLogLinear);
        control = beside is null ? null : new SegmentedFit(beside, exposure, design, options.IsLogLinear);
        Lags = options.Lags ?? NeweyWest.Lags(values.Length);
        Freedom = values.Length - design.Names.Count;
        Covariance = NeweyWest.Covariance(control is null ? Fit.Influence : [.. Fit.Influence.Zip(control.Influence, (a, b) => a.Zip(b, (x, y) => x - y).ToArray())], Lags);
    }

    /// <summary>The fit of the series itself.</summary>
    public SegmentedFit Fit { get; }

    /// <summary>The lags of the errors.</summary>
    public int Lags { get; }

    /// <summary>The degrees of freedom of Student's t.</summary>
    public int Freedom { get; }

    private double[,] Covariance { get; }

    /// <summary>The points as they would be without the change.</summary>
    public double[] Without => Fit.Without(design);

    /// <summary>The change of the level at the date.</summary>
    public Change Level => Of(Weights((SegmentedDesign.Level, 1)));

    /// <summary>The change of the slope; null where it may not change.</summary>
    public Change? Slope => options.HasSlope ? Of(Weights((SegmentedDesign.Level + 1, 1))) : null;

    /// <summary>The slope before the date.</summary>
    public Change Trend => Of(Weights((1, 1)));

    /// <summary>The whole change at the last point: level, and slope over the time since.</summary>
    public Change AtEnd(int pointsAfter) => Of(options.HasSlope ? Weights((SegmentedDesign.Level, 1), (SegmentedDesign.Level + 1, pointsAfter - 1)) : Weights((SegmentedDesign.Level, 1)));

    /// <summary>The correlation of each residual with the one before.</summary>
    public double Autocorrelation => Fit.Residuals.Zip(Fit.Residuals.Skip(1), (a, b) => a * b).Sum() / Fit.Residuals.Sum(r => r * r);

    private static void Refuse(int length, int change, Options options, SegmentedDesign design)
    {
        var (before, after) = (change, length - change);
        var needed = options.Harmonics > 0 ? Math.Max(FewestPoints, options.StepsPerYear) : FewestPoints;
        if (before < needed || after < FewestPoints)
        {
            throw new NotApplicableException($"There are {before} points before the date and {after} from it on; {needed} and {FewestPoints} are needed{(needed > FewestPoints ? " (a whole season before; without seasonal terms, harmonics 0, 8)" : "")}.");
        }

        if (length <= design.Names.Count + 4)
        {
            throw new NotApplicableException($"There are {length} points for {design.Names.Count} coefficients: set harmonics lower.");
        }
    }

    private double[] Weights(params ReadOnlySpan<(int Column, double Weight)> parts)
    {
        var weights = new double[design.Names.Count];
        foreach (var (column, weight) in parts)
        {
            weights[column] = weight;
        }

        return weights;
    }

    private Change Of(double[] weights)
    {
        var (estimate, variance) = (0.0, 0.0);
        for (var i = 0; i < weights.Length; i++)
        {
            estimate += weights[i] * (Fit.Coefficients[i] - (control?.Coefficients[i] ?? 0));
            for (var j = 0; j < weights.Length; j++)
            {
                variance += weights[i] * weights[j] * Covariance[i, j];
            }
        }

        var error = Math.Sqrt(variance);
        var half = StudentDistribution.UpperQuantile(NormalQuantile.Tail(options.Confidence), Freedom) * error;
        return new Change(estimate, error, estimate - half, estimate + half, error > 0 ? StudentDistribution.TwoSided(estimate / error, Freedom) : double.NaN);
    }
}
