using Cyberflag.Vocabulary;

namespace Cyberflag.Statistics;

/// <summary>
/// The true share behind an apparent one, when the flag finds some that it should not and misses some that it should: the apparent
/// share corrected by sensitivity and specificity. Source: W. J. Rogan and B. Gladen, American Journal of Epidemiology 107 (1978).
/// </summary>
/// <param name="sensitivity">The share of true cases that are flagged.</param>
/// <param name="specificity">The share of others that are not flagged; with the sensitivity more than 1.</param>
public sealed class RoganGladen(double sensitivity, double specificity)
{
    /// <summary>The corrected share, which chance can carry below 0 or above 1.</summary>
    /// <param name="apparent">The apparent share.</param>
    public double Correct(double apparent) => (apparent + specificity - 1) / (sensitivity + specificity - 1);

    /// <summary>An interval of the apparent share corrected, which chance can carry beyond 0 and 1; sensitivity and specificity are taken as known exactly.</summary>
    /// <param name="apparent">The interval of the apparent share.</param>
    public Interval Correct(Interval apparent) => new(Correct(apparent.Lower), Correct(apparent.Upper));

    /// <summary>
    /// Wilson's interval of the apparent share as epiR's <c>epi.prev</c> has it: with one event, or one other, the limit on that side is
    /// −ln(confidence) ÷ n from the edge. Source: L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16 (2001), section 4.1.
    /// </summary>
    /// <param name="positive">Those flagged.</param>
    /// <param name="tested">All looked at, above 0.</param>
    /// <param name="confidence">As in <see cref="PoissonInterval.Of"/>.</param>
    public static Interval ApparentWilson(long positive, long tested, double confidence)
    {
        var wilson = BinomialInterval.Wilson(positive, tested, confidence);
        var edge = -Math.Log(confidence) / tested;
        return new Interval(positive == 1 ? edge : wilson.Lower, positive == tested - 1 ? 1 - edge : wilson.Upper);
    }

    /// <summary>The corrected share, kept within 0 and 1.</summary>
    /// <param name="apparent">The apparent share.</param>
    public double Share(double apparent) => Math.Clamp(Correct(apparent), 0, 1);

    /// <summary>An interval of the apparent share as one of the true share; sensitivity and specificity are taken as known exactly.</summary>
    /// <param name="apparent">The interval of the apparent share.</param>
    public Interval Share(Interval apparent) => new(Share(apparent.Lower), Share(apparent.Upper));

    /// <summary>
    /// The interval of the true share where sensitivity and specificity were themselves estimated from samples.
    /// Source: Zs. Lang and J. Reiczigel, Preventive Veterinary Medicine 113 (2014) 13-22.
    /// </summary>
    /// <param name="positive">Those flagged.</param>
    /// <param name="tested">All looked at.</param>
    /// <param name="sensitivitySample">True cases from which the sensitivity was estimated.</param>
    /// <param name="specificitySample">Others from which the specificity was estimated.</param>
    /// <param name="confidence">As in <see cref="PoissonInterval.Of"/>.</param>
    public Interval WithEstimatedAccuracy(double positive, double tested, double sensitivitySample, double specificitySample, double confidence)
    {
        var z = NormalQuantile.OfConfidence(confidence);
        var (nSe, nSp, n) = (sensitivitySample + 2, specificitySample + 2, tested + (z * z));
        var se = ((sensitivitySample * sensitivity) + 1) / nSe;
        var sp = ((specificitySample * specificity) + 1) / nSp;
        var ap = (positive + (z * z / 2)) / n;
        var share = (ap + sp - 1) / (se + sp - 1);
        var (errorSe, errorSp) = (se * (1 - se) / nSe, sp * (1 - sp) / nSp);
        var shift = 2 * z * z * ((share * errorSe) - ((1 - share) * errorSp));
        var error = Math.Sqrt((ap * (1 - ap) / n) + ((1 - share) * (1 - share) * errorSp) + (share * share * errorSe)) / (se + sp - 1);
        return new Interval(Math.Clamp(share + shift - (z * error), 0, 1), Math.Clamp(share + shift + (z * error), 0, 1));
    }
}
