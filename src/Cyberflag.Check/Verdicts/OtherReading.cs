namespace Cyberflag.Check;

/// <summary>
/// Seeks other numbers by which a claim would be right. Where all its own numbers stand in its sentence, only the others of that sentence are
/// tried; else those of the sentences around it and what is held of its series.
/// </summary>
internal static class OtherReading
{
    // How many sentences away a number may still be meant.
    private const int Reach = 2;

    /// <summary>The reading that makes it right, in words; null where there is none.</summary>
    public static string? Of(Frame frame, Judgement judgement, Evidence evidence)
    {
        var isExplicit = !judgement.Inputs.IsEmpty && judgement.Inputs.All(i => i.Claim?.Sentence == frame.Sentence);
        var values = Values(frame, isExplicit ? 0 : Reach, evidence).ToList();
        return frame.Type switch
        {
            ClaimType.Change => Pair(values, (to, from) => Fits(frame, 100 * (to - from) / from)),
            ClaimType.Multiple => Pair(values, (to, from) => Fits(frame, to / from)),
            ClaimType.Difference => Pair(values, (to, from) => Fits(frame, to - from)),
            ClaimType.Share => Pair(values, (part, whole) => part < whole && Fits(frame, 100 * part / whole)),
            ClaimType.Rate or ClaimType.Every when frame.Period is { } => Single(frame, values),
            _ => null,
        };
    }

    private static IEnumerable<decimal> Values(Frame frame, int reach, Evidence evidence)
    {
        var own = evidence.Frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total or ClaimType.Threshold && f.Stated is { Unit: "offences", Value: > 0 } && f.Hedge is null && Math.Abs(f.Sentence.Index - frame.Sentence.Index) <= reach)
            .Select(f => f.Stated.Value!.Value);
        return (reach > 0 && frame is { AreaKey: { } area, FullMeasure: { } measure } ? own.Concat(evidence.Figures.Of(area, measure).Select(r => r.Value).Where(v => v > 0)) : own).Distinct();
    }

    private static string? Pair(List<decimal> values, Func<decimal, decimal, bool> fits) =>
        values.SelectMany(to => values.Where(from => from != to && fits(to, from)).Select(from => $"{Evidence.Number(to)} and {Evidence.Number(from)}")).FirstOrDefault();

    private static string? Single(Frame frame, List<decimal> values) =>
        values.Where(v => RateVerdict.Rate(frame, v) is var rate && Fits(frame, rate.Value)).Select(Evidence.Number).FirstOrDefault();

    private static bool Fits(Frame frame, decimal computed) =>
        Comparison.Of(computed, frame.Stated.Value ?? 0, frame.Hedge?.Sense ?? HedgeSense.None, frame.Stated.Decimals, frame.Stated.IsWord, frame.Type == ClaimType.Multiple) is { } rounding and not Rounding.Weak;
}
