using System.Collections.Immutable;
using Cyberflag.Collect;

namespace Cyberflag.Bench;

/// <summary>A reading of a corpus: whether it is right, whether it waits, how many doubts it has and of which kinds.</summary>
internal sealed record JudgedReading(string Reply, bool IsRight, bool NeedsReview, int Doubts, ImmutableArray<DoubtKind> Kinds);

/// <summary>
/// Costs of doubts by penalised maximum likelihood (logistic regression): the log-odds that a reading is right fall by one cost for being in doubt and one for each
/// kind of doubt that it has. The costs of kinds have a normal prior of mean 0 and standard deviation 1, since most kinds are rare: a kind without data costs
/// what any doubt costs. A right and a wrong reading are added with and without doubt (Laplace), and a reply counts as three readings at most, since its
/// readings are right or wrong together.
/// </summary>
internal sealed record ConfidenceFit(double WithoutDoubt, double AnyDoubt, ImmutableDictionary<DoubtKind, double> ByKind)
{
    private const double MostOfAReply = 3;
    private const int Sweeps = 60;
    private static readonly DoubtKind[] Kinds = Enum.GetValues<DoubtKind>();

    /// <summary>The confidence of a reading.</summary>
    public double Of(JudgedReading reading) => ReadingConfidence.Of(reading.NeedsReview, reading.Kinds, WithoutDoubt, AnyDoubt, ByKind);

    /// <summary>Fits the readings, one coefficient after the other by Newton's method.</summary>
    public static ConfidenceFit Of(IReadOnlyCollection<JudgedReading> readings)
    {
        var size = readings.CountBy(r => r.Reply).ToDictionary();
        var rows = readings.Select(r => (Weight: Math.Min(1, MostOfAReply / size[r.Reply]), r.IsRight, X: Features(r.NeedsReview, r.Kinds))).ToList();
        rows.AddRange(new[] { true, false }.SelectMany(doubted => new[] { (1.0, true, Features(doubted, [])), (1.0, false, Features(doubted, [])) }));
        var at = new double[Kinds.Length + 2];
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var j = 0; j < at.Length; j++)
            {
                var (slope, curve) = j < 2 ? (0.0, 1e-6) : (-at[j], 1.0);
                foreach (var (weight, isRight, x) in rows.Where(r => r.X[j] != 0))
                {
                    var p = 1 / (1 + Math.Exp(-x.Zip(at, (a, b) => a * b).Sum()));
                    slope += weight * ((isRight ? 1 : 0) - p) * x[j];
                    curve += weight * p * (1 - p) * x[j] * x[j];
                }

                at[j] += slope / curve;
            }
        }

        return new ConfidenceFit(Math.Round(at[0], 2), Math.Round(at[1], 2), Kinds.Select((k, i) => KeyValuePair.Create(k, Math.Round(at[i + 2], 2))).ToImmutableDictionary());
    }

    private static double[] Features(bool isDoubted, ImmutableArray<DoubtKind> kinds) => [1, isDoubted ? -1 : 0, .. Kinds.Select(k => kinds.Contains(k) ? -1.0 : 0)];
}
