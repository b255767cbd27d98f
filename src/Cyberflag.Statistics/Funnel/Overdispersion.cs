namespace Cyberflag.Statistics;

/// <summary>
/// How much more the groups of a funnel differ than chance alone would have them: their z scores on a transformed scale, the most
/// extreme drawn in or left out, their mean square phi, and the variance between groups tau² that would explain it. Source:
/// D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185 and Quality and Safety in Health Care 14 (2005) 347; NHS Digital's SHMI
/// methodology; as FunnelPlotR 0.6.0. The order of the groups changes nothing.
/// </summary>
public sealed class Overdispersion
{
    // A place that rounding put just under a whole rank is that rank.
    private const double RankFuzz = 8.9e-16;

    private readonly double[] y;
    private readonly double[] error;
    private readonly double middle;

    /// <summary>Of groups with these numerators and denominators.</summary>
    /// <param name="kind">What the numbers are.</param>
    /// <param name="numerators">Counts from 0 on.</param>
    /// <param name="denominators">Expected events, sizes or counts, above 0, in the same order.</param>
    /// <param name="trim">The share of the groups at each end that is drawn in or left out, below one half.</param>
    public Overdispersion(FunnelKind kind, IReadOnlyList<double> numerators, IReadOnlyList<double> denominators, double trim)
    {
        var isRatio = kind is FunnelKind.RatioBySquareRoot or FunnelKind.RatioByLogarithm;
        Target = isRatio ? 1 : OrderFreeSum.Of(numerators) / OrderFreeSum.Of(denominators);
        middle = Middle(kind, Target);
        y = [.. numerators.Zip(denominators, (n, d) => Transformed(kind, n, d))];
        error = [.. numerators.Zip(denominators, (n, d) => Error(kind, n, d))];
        Z = [.. y.Zip(error, (value, s) => (value - middle) / s)];
        UsedZ = kind == FunnelKind.RatioByLogarithm ? Truncated(Z, trim) : Winsorised(Z, trim);
        var used = Enumerable.Range(0, Z.Count).Where(i => !double.IsNaN(UsedZ[i])).ToList();
        var scores = used.ConvertAll(i => double.IsInfinity(UsedZ[i]) ? (Transformed(kind, 0.5, denominators[i]) - middle) / error[i] : UsedZ[i]);
        Phi = OrderFreeSum.Of(scores.Select(z => z * z)) / used.Count;
        TauSquared = Between(used.Count, Phi, used.ConvertAll(i => 1 / (error[i] * error[i])));
    }

    /// <summary>The line in the middle: 1 for ratios to expected events, the share or ratio of all together otherwise.</summary>
    public double Target { get; }

    /// <summary>How many standard errors each group lies from the target; infinite for a group without events on the logarithmic scale.</summary>
    public IReadOnlyList<double> Z { get; }

    /// <summary>The scores after drawing in; not a number for a group that is left out.</summary>
    public IReadOnlyList<double> UsedZ { get; }

    /// <summary>The mean square of the used scores: 1 where chance explains all.</summary>
    public double Phi { get; }

    /// <summary>The variance between groups on the transformed scale, 0 where chance explains all.</summary>
    public double TauSquared { get; }

    /// <summary>The variance between groups that explains the scores (DerSimonian and Laird's moment estimator).</summary>
    private static double Between(int count, double phi, List<double> weights)
    {
        if (count * phi < count - 1)
        {
            return 0;
        }

        var sum = OrderFreeSum.Of(weights);
        return Math.Max(0, ((count * phi) - (count - 1)) / (sum - (OrderFreeSum.Of(weights.Select(w => w * w)) / sum)));
    }

    private static double Middle(FunnelKind kind, double target) => kind switch
    {
        FunnelKind.RatioBySquareRoot => 1,
        FunnelKind.RatioByLogarithm => 0,
        FunnelKind.Proportion => Math.Asin(Math.Sqrt(target)),
        FunnelKind.RatioOfCounts => Math.Log(target),
    };

    private static double Transformed(FunnelKind kind, double numerator, double denominator) => kind switch
    {
        FunnelKind.RatioBySquareRoot => Math.Sqrt(numerator / denominator),
        FunnelKind.RatioByLogarithm => Math.Log(numerator / denominator),
        FunnelKind.Proportion => Math.Asin(Math.Sqrt(numerator / denominator)),
        FunnelKind.RatioOfCounts => Math.Log((numerator + 0.5) / (denominator + 0.5)),
    };

    private static double Error(FunnelKind kind, double numerator, double denominator) => kind switch
    {
        FunnelKind.RatioBySquareRoot or FunnelKind.Proportion => 1 / (2 * Math.Sqrt(denominator)),
        FunnelKind.RatioByLogarithm => 1 / Math.Sqrt(denominator),
        FunnelKind.RatioOfCounts => Math.Sqrt(
            (numerator / ((numerator + 0.5) * (numerator + 0.5))) + (denominator / ((denominator + 0.5) * (denominator + 0.5)))),
    };

    private static double[] Winsorised(IReadOnlyList<double> scores, double trim)
    {
        var sorted = scores.Order().ToArray();
        var (low, high) = (Quantile(sorted, trim), Quantile(sorted, 1 - trim));
        return [.. scores.Select(z => Math.Min(Math.Max(z, low), high))];
    }

    // The groups in the first and the last of 1/trim classes by rank are left out; equal scores share their mean rank.
    private static double[] Truncated(IReadOnlyList<double> scores, double trim)
    {
        var classes = 1 / trim;
        return [.. scores.Select(z =>
        {
            var rank = scores.Count(o => o < z) + ((scores.Count(o => o.Equals(z)) + 1) / 2.0);
            var place = Math.Floor(rank * classes / (scores.Count + 1));
            return place > 0 && place < classes - 1 ? z : double.NaN;
        })];
    }

    // R's type 7: between the neighbours in proportion.
    private static double Quantile(double[] sorted, double share)
    {
        var place = (sorted.Length - 1) * share;
        var below = (int)Math.Floor(place + RankFuzz);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
