using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// How often readings with such doubts are right: log-odds of a reading without a doubt, less a cost of being in doubt and of each kind of doubt
/// (docs/methods/confidence.md). It decides nothing: what has a doubt waits, however likely it is right.
/// </summary>
public static class ReadingConfidence
{
    /// <summary>The confidence of an observation, 0 to 1, of four digits.</summary>
    public static double Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Of(observation.NeedsReview, observation.NeedsReview ? DoubtKinds.In(observation.Why) : [], ConfidenceTable.WithoutDoubt, ConfidenceTable.AnyDoubt, ConfidenceTable.ByKind);
    }

    /// <summary>The confidence of a reading under a table.</summary>
    /// <param name="isDoubted">True where it waits.</param>
    /// <param name="doubts">The kinds of its doubts, each once.</param>
    /// <param name="withoutDoubt">Log-odds without a doubt.</param>
    /// <param name="anyDoubt">What any doubt takes from them.</param>
    /// <param name="byKind">What each kind takes beyond that.</param>
    public static double Of(bool isDoubted, ImmutableArray<DoubtKind> doubts, double withoutDoubt, double anyDoubt, IReadOnlyDictionary<DoubtKind, double> byKind)
    {
        ArgumentNullException.ThrowIfNull(byKind);
        var cost = isDoubted ? Math.Max(0, anyDoubt + doubts.Sum(d => byKind[d])) : 0;
        return Math.Round(1 / (1 + Math.Exp(cost - withoutDoubt)), 4);
    }
}
