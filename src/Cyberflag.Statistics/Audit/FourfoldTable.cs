using Cyberflag.Vocabulary;

namespace Cyberflag.Statistics;

/// <summary>
/// A flag beside the truth: what a review of records says of its quality. Shares have exact intervals; likelihood ratios and odds have
/// those of their logarithms (D. L. Simel et al., Journal of Clinical Epidemiology 44, 1991). As epiR's <c>epi.tests</c>.
/// </summary>
/// <param name="truePositive">Flagged, and rightly.</param>
/// <param name="falsePositive">Flagged, and wrongly.</param>
/// <param name="falseNegative">Not flagged, and should be.</param>
/// <param name="trueNegative">Not flagged, and rightly.</param>
/// <param name="confidence">As in <see cref="PoissonInterval.Of"/>.</param>
public sealed class FourfoldTable(long truePositive, long falsePositive, long falseNegative, long trueNegative, double confidence)
{
    private readonly double z = NormalQuantile.OfConfidence(confidence);

    /// <summary>An estimate and its limits; not a number or infinite where it does not exist.</summary>
    public readonly record struct Estimate(double Value, double Lower, double Upper);

    private long Cases => truePositive + falseNegative;

    private long Others => falsePositive + trueNegative;

    private long Flagged => truePositive + falsePositive;

    private long Unflagged => falseNegative + trueNegative;

    private long All => Cases + Others;

    /// <summary>Every statistic by its name in epiR; a share of nothing does not exist.</summary>
    public IReadOnlyList<KeyValuePair<string, Estimate>> Statistics =>
    [
        KeyValuePair.Create("ap", Share(Flagged, All)),
        KeyValuePair.Create("tp", Share(Cases, All)),
        KeyValuePair.Create("se", Share(truePositive, Cases)),
        KeyValuePair.Create("sp", Share(trueNegative, Others)),
        KeyValuePair.Create("diag.ac", Share(truePositive + trueNegative, All)),
        KeyValuePair.Create("diag.or", OddsRatio()),
        KeyValuePair.Create("nndx", Diagnosed()),
        KeyValuePair.Create("youden", Youden()),
        KeyValuePair.Create("pv.pos", Share(truePositive, Flagged)),
        KeyValuePair.Create("pv.neg", Share(trueNegative, Unflagged)),
        KeyValuePair.Create("lr.pos", LikelihoodRatio(truePositive, falsePositive)),
        KeyValuePair.Create("lr.neg", LikelihoodRatio(falseNegative, trueNegative)),
        KeyValuePair.Create("p.rout", Share(Unflagged, All)),
        KeyValuePair.Create("p.rin", Share(Flagged, All)),
        KeyValuePair.Create("p.tpdn", Share(falsePositive, Others)),
        KeyValuePair.Create("p.tndp", Share(falseNegative, Cases)),
        KeyValuePair.Create("p.dntp", Share(falsePositive, Flagged)),
        KeyValuePair.Create("p.dptn", Share(falseNegative, Unflagged)),
    ];

    private Estimate Share(long count, long total)
    {
        if (total == 0)
        {
            return new Estimate(double.NaN, double.NaN, double.NaN);
        }

        Interval limits = BinomialInterval.ClopperPearson(count, total, confidence);
        return new Estimate((double)count / total, limits.Lower, limits.Upper);
    }

    private Estimate OddsRatio()
    {
        var ratio = (double)truePositive * trueNegative / ((double)falsePositive * falseNegative);
        return OnLogScale(ratio, (1.0 / truePositive) + (1.0 / falsePositive) + (1.0 / falseNegative) + (1.0 / trueNegative));
    }

    private Estimate LikelihoodRatio(long ofCases, long ofOthers)
    {
        var (a, b) = ((double)ofCases / Cases, (double)ofOthers / Others);
        return OnLogScale(a / b, ((1 - a) / (Cases * a)) + ((1 - b) / (Others * b)));
    }

    // The limits add the limits of sensitivity and specificity, as the reference does; they are wider than they need be.
    private Estimate Youden()
    {
        var (se, sp) = (Share(truePositive, Cases), Share(trueNegative, Others));
        return new Estimate(se.Value + sp.Value - 1, se.Lower + sp.Lower - 1, se.Upper + sp.Upper - 1);
    }

    private Estimate Diagnosed()
    {
        var youden = Youden();
        var (one, other) = (1 / youden.Lower, 1 / youden.Upper);
        return new Estimate(1 / youden.Value, Math.Min(one, other), Math.Max(one, other));
    }

    private Estimate OnLogScale(double ratio, double variance)
    {
        var half = z * Math.Sqrt(variance);
        return new Estimate(ratio, Math.Exp(Math.Log(ratio) - half), Math.Exp(Math.Log(ratio) + half));
    }
}
