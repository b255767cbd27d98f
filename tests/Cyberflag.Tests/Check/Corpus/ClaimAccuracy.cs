using System.Globalization;
using Cyberflag.Check;

namespace Cyberflag.Tests.Check.Corpus;

/// <summary>How well the claims of a corpus are found, filled and judged.</summary>
public sealed class ClaimAccuracy
{
    private readonly List<(ExpectedClaim Expected, Claim Found)> pairs = [];

    /// <summary>Claims expected and not found.</summary>
    public List<ExpectedClaim> Missed { get; } = [];

    /// <summary>Claims found and not expected.</summary>
    public List<Claim> Extra { get; } = [];

    /// <summary>Checks the articles of a corpus that a filter takes, and compares.</summary>
    public static ClaimAccuracy Of(ClaimCorpus corpus, TextCheck check, Func<string, bool>? release = null)
    {
        var accuracy = new ClaimAccuracy();
        foreach (var article in corpus.Articles)
        {
            var expected = corpus.Claims[article.File].ToList();
            if (expected.Count > 0 && (release is null || release(expected[0]["release"])))
            {
                accuracy.Compare(expected, [.. check.Check(article).Claims]);
            }
        }

        return accuracy;
    }

    /// <summary>The pairs of an expected and a found claim: spans that overlap by half, and the same type.</summary>
    public IReadOnlyList<(ExpectedClaim Expected, Claim Found)> Pairs => pairs;

    /// <summary>F1 of the extraction.</summary>
    public double F1 => 2.0 * pairs.Count / ((2 * pairs.Count) + Missed.Count + Extra.Count);

    /// <summary>Share of found claims whose number and hedge are exact.</summary>
    public double Values => Share(pairs, p => HasValue(p.Expected, p.Found));

    /// <summary>Share of found claims with the right area.</summary>
    public double Areas => Share(pairs, p => (p.Found.Area.Value ?? "") == p.Expected["area"]);

    /// <summary>Share of found claims with the right period.</summary>
    public double Periods => Share(pairs, p => (p.Found.Period.Value ?? "") == p.Expected["period"]);

    /// <summary>Share of found comparisons with the right baseline.</summary>
    public double Baselines => Share(pairs.Where(p => p.Expected["baseline_period"].Length > 0), p => (p.Found.Baseline.Value ?? "") == p.Expected["baseline_period"]);

    /// <summary>Share of found claims with the right measure.</summary>
    public double Measures => Share(pairs, p => (p.Found.Measure.Value ?? "") == p.Expected["measure"]);

    /// <summary>Precision of a verdict.</summary>
    public double Precision(Verdict verdict) => Share(pairs.Where(p => p.Found.Judgement.Verdict == verdict), p => p.Expected.Verdicts.Contains(verdict));

    /// <summary>Recall of a verdict among the claims whose own verdict it is; another that is also accepted counts as right.</summary>
    public double Recall(Verdict verdict) => Share(pairs.Where(p => p.Expected.Verdicts[0] == verdict), p => p.Expected.Verdicts.Contains(p.Found.Judgement.Verdict));

    /// <summary>F1 of the verdicts, averaged over those that the corpus has.</summary>
    public double MacroF1 => Enum.GetValues<Verdict>().Where(v => pairs.Exists(p => p.Expected.Verdicts[0] == v)).Average(F1Of);

    /// <summary>Claims whose arithmetic is right, rounded or truncated, and that are called wrong.</summary>
    public IEnumerable<(ExpectedClaim Expected, Claim Found)> WronglyAccused =>
        pairs.Where(p => p.Expected["arithmetic"] is "consistent" or "consistent_rounded" or "truncated" && p.Found.Judgement.Verdict == Verdict.WrongArithmetic);

    /// <summary>The figures as lines.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"claims: {pairs.Count} found, {Missed.Count} missed, {Extra.Count} extra, F1 {F1:0.000}; value and hedge {Values:0.000}, area {Areas:0.000}, period {Periods:0.000}, baseline {Baselines:0.000}, measure {Measures:0.000}; "
        + $"confirmed precision {Precision(Verdict.Confirmed):0.000}, wrong arithmetic precision {Precision(Verdict.WrongArithmetic):0.000}, wrong scope recall {Recall(Verdict.WrongScope):0.000}, not like for like recall {Recall(Verdict.NotLikeForLike):0.000}, macro-F1 {MacroF1:0.000}; wrongly accused {WronglyAccused.Count()}");

    private void Compare(List<ExpectedClaim> expected, List<Claim> found)
    {
        foreach (var claim in expected)
        {
            var best = found.Where(f => f.Type.ToString() == claim.Type).Select(f => (Claim: f, Overlap: Overlap(claim, f))).Where(f => f.Overlap >= 0.5).OrderByDescending(f => f.Overlap).FirstOrDefault();
            if (best.Claim is null)
            {
                Missed.Add(claim);
            }
            else
            {
                found.Remove(best.Claim);
                pairs.Add((claim, best.Claim));
            }
        }

        Extra.AddRange(found);
    }

    private static double Overlap(ExpectedClaim expected, Claim found) =>
        (double)(Math.Min(expected.End, found.End) - Math.Max(expected.Start, found.Start)) / (Math.Max(expected.End, found.End) - Math.Min(expected.Start, found.Start));

    /// <summary>True where the number and the hedge of a claim are those expected.</summary>
    public static bool HasValue(ExpectedClaim expected, Claim found)
    {
        var text = expected["stated_value"].TrimStart('<', '=').Split('/')[0];
        return (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || (found.Stated.Value is { } stated && Math.Abs(Math.Abs((double)stated) - Math.Abs(value)) < 0.06))
            && string.Equals(found.Hedge ?? "", expected["hedge"], StringComparison.OrdinalIgnoreCase);
    }

    private double F1Of(Verdict verdict)
    {
        var right = pairs.Count(p => p.Found.Judgement.Verdict == verdict && p.Expected.Verdicts.Contains(verdict));
        var given = pairs.Count(p => p.Found.Judgement.Verdict == verdict);
        var due = pairs.Count(p => (p.Expected.Verdicts.Contains(p.Found.Judgement.Verdict) ? p.Found.Judgement.Verdict : p.Expected.Verdicts[0]) == verdict);
        return given + due == 0 ? 1 : 2.0 * right / (given + due);
    }

    private static double Share<T>(IEnumerable<T> items, Func<T, bool> isRight)
    {
        var all = items.ToList();
        return all.Count == 0 ? 1 : (double)all.Count(isRight) / all.Count;
    }
}
