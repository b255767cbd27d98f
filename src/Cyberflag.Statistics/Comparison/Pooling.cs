namespace Cyberflag.Statistics;

/// <summary>
/// Several estimates of one quantity as one: weighted by their variances alone (fixed effect), or with a variance between them that is
/// estimated by DerSimonian and Laird's moments, by maximum likelihood or by restricted maximum likelihood.
/// Sources: R. DerSimonian and N. Laird (1986); W. Viechtbauer, Journal of Statistical Software 36 (2010), number 3 (metafor).
/// </summary>
public sealed class Pooling
{
    private const int MostSteps = 1000;

    private readonly double[] values;
    private readonly double[] variances;

    /// <summary>Of estimates and the variance of each.</summary>
    /// <param name="values">Two estimates or more.</param>
    /// <param name="variances">Their variances, above 0.</param>
    /// <param name="method">FE, DL, ML or REML.</param>
    /// <exception cref="NotApplicableException">The variance between them does not settle.</exception>
    public Pooling(IReadOnlyList<double> values, IReadOnlyList<double> variances, string method)
    {
        (this.values, this.variances) = ([.. values], [.. variances]);
        double k = values.Count;
        var plain = Weights(0);
        var (middle, sum) = (Mean(plain), OrderFreeSum.Of(plain));
        Q = OrderFreeSum.Of(plain.Select((w, i) => w * (this.values[i] - middle) * (this.values[i] - middle)));
        var spare = sum - (OrderFreeSum.Of(plain.Select(w => w * w)) / sum);
        TauSquared = method switch
        {
            "FE" => 0,
            "DL" => Math.Max(0, (Q - (k - 1)) / spare),
            _ => Likelihood(Math.Max(0, (Q - (k - 1)) / spare), method == "REML"),
        };
        var weights = Weights(TauSquared);
        (Mu, Error) = (Mean(weights), 1 / Math.Sqrt(OrderFreeSum.Of(weights)));
        var typical = (k - 1) / spare;
        H2 = method == "FE" ? Q / (k - 1) : (TauSquared / typical) + 1;
        I2 = method == "FE" ? Math.Max(0, 100 * (Q - (k - 1)) / Q) : 100 * TauSquared / (TauSquared + typical);
    }

    /// <summary>The pooled estimate.</summary>
    public double Mu { get; }

    /// <summary>Its standard error.</summary>
    public double Error { get; }

    /// <summary>The variance between the estimates.</summary>
    public double TauSquared { get; }

    /// <summary>Cochran's heterogeneity statistic.</summary>
    public double Q { get; }

    /// <summary>The share of the variance, in percent, that lies between the estimates.</summary>
    public double I2 { get; }

    /// <summary>The whole variance over the one within.</summary>
    public double H2 { get; }

    private double[] Weights(double between) => Array.ConvertAll(variances, v => 1 / (v + between));

    private double Mean(double[] weights) => OrderFreeSum.Of(weights.Select((w, i) => w * values[i])) / OrderFreeSum.Of(weights);

    // Fisher scoring, halved where it would leave the axis.
    private double Likelihood(double start, bool isRestricted)
    {
        var tau = start;
        for (var step = 0; step < MostSteps; step++)
        {
            var weights = Weights(tau);
            var (mean, sum) = (Mean(weights), OrderFreeSum.Of(weights));
            var squares = OrderFreeSum.Of(weights.Select(w => w * w));
            var cubes = OrderFreeSum.Of(weights.Select(w => w * w * w));
            var rest = OrderFreeSum.Of(weights.Select((w, i) => w * w * (values[i] - mean) * (values[i] - mean)));
            var (slope, information) = isRestricted
                ? (rest - (sum - (squares / sum)), squares - (2 * cubes / sum) + (squares / sum * (squares / sum)))
                : (rest - sum, squares);
            var next = Math.Max(0, tau + (slope / information));
            if (Math.Abs(next - tau) <= 1e-14 * (1 + tau))
            {
                return next;
            }

            tau = next;
        }

        throw new NotApplicableException("The variance between the estimates did not settle.");
    }
}
