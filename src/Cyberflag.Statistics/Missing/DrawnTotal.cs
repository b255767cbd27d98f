namespace Cyberflag.Statistics;

/// <summary>A total of what was counted and of what was drawn for the rest.</summary>
internal sealed class DrawnTotal
{
    private readonly double[] sorted;

    /// <summary>Of a known sum and the draws of rows without an exact count, each multiplied by the shift of its row.</summary>
    public DrawnTotal(double known, PredictiveDraws draws, IReadOnlyList<(int Row, double Shift)> rows, int count)
    {
        var (expected, variance, counts) = (new double[count], new double[count], new double[count]);
        for (var d = 0; d < count; d++)
        {
            expected[d] = counts[d] = known;
            foreach (var (r, shift) in rows)
            {
                expected[d] += shift * draws.Expected[r][d];
                variance[d] += shift * shift * draws.Variance[r][d];
                counts[d] += shift * draws.Counts[r][d];
            }
        }

        Rules = new RubinRules(expected, variance);
        sorted = [.. counts.Order()];
    }

    /// <summary>The total by Rubin's rules.</summary>
    public RubinRules Rules { get; }

    /// <summary>The interval that leaves as many draws below as above: unlike the symmetric one it may lean to one side.</summary>
    public (double Lower, double Upper) Limits(double confidence) => Limits(sorted, confidence);

    /// <summary>The same of the draws of one row.</summary>
    public static (double Lower, double Upper) Limits(IEnumerable<double> draws, double confidence) => Limits(draws.Order().ToArray(), confidence);

    private static (double Lower, double Upper) Limits(double[] ordered, double confidence)
    {
        var tail = NormalQuantile.Tail(confidence);
        var at = (int)Math.Floor(tail * (ordered.Length + 1));
        return (ordered[Math.Max(0, at - 1)], ordered[Math.Min(ordered.Length - 1, ordered.Length - at)]);
    }
}
