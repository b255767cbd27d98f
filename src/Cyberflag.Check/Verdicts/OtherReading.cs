using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Seeks other numbers by which a claim would be right: those of its sentence, those of its area in the sentences beside it and, where its own
/// numbers stand elsewhere, what is held of its series; for a length of time other years that the text names.
/// </summary>
internal static class OtherReading
{
    // How many sentences away a number may still be meant, where the claim's own numbers stand elsewhere too.
    private const int Reach = 2;

    /// <summary>The reading that makes it right, in words; null where there is none.</summary>
    public static string? Of(Frame frame, Judgement judgement, Evidence evidence)
    {
        if (frame.Type == ClaimType.Span)
        {
            return Years(frame, evidence);
        }

        var isExplicit = !judgement.Inputs.IsEmpty && judgement.Inputs.All(i => i.Claim?.Sentence == frame.Sentence);
        var values = Values(frame, isExplicit ? 1 : Reach, evidence).ToList();
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
        var own = evidence.Frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total or ClaimType.Threshold && f.Stated is { Unit: "offences", Value: > 0 } && f.Hedge is null or { Sense: HedgeSense.Near }
                && (f.Sentence == frame.Sentence || (Math.Abs(f.Sentence.Index - frame.Sentence.Index) <= reach && (reach > 1 || f.AreaKey == frame.AreaKey))))
            .Select(f => f.Stated.Value!.Value);
        return (reach > 1 && frame is { AreaKey: { } area, FullMeasure: { } measure } ? own.Concat(evidence.Figures.Of(area, measure).Select(r => r.Value).Where(v => v > 0)) : own).Distinct();
    }

    // "Risen by a half in two years and trebled in five": between other years that the text names.
    private static string? Years(Frame frame, Evidence evidence)
    {
        var named = evidence.Sentences.SelectMany(s => s.Periods).Select(p => p.Period).OfType<Period>().Concat(evidence.Frames.Select(f => f.Period).OfType<Period>()).Distinct().ToList();
        return frame.TimeUnit == "year"
            ? named.SelectMany(to => named.Where(from => from.Start < to.Start && Fits(frame, to.Start.Year - from.Start.Year)).Select(from => $"{from} and {to}")).FirstOrDefault()
            : named.Where(p => p != frame.Period && frame.TimeUnit == "month" && TimeSpans.MonthsIn(p) == frame.Stated.Value).Select(p => p.ToString()).FirstOrDefault();
    }

    private static string? Pair(List<decimal> values, Func<decimal, decimal, bool> fits) =>
        values.SelectMany(to => values.Where(from => from != to && fits(to, from)).Select(from => $"{Evidence.Number(to)} and {Evidence.Number(from)}")).FirstOrDefault();

    private static string? Single(Frame frame, List<decimal> values) =>
        values.Where(v => RateVerdict.Rate(frame, v) is var rate && Fits(frame, rate.Value)).Select(Evidence.Number).FirstOrDefault();

    private static bool Fits(Frame frame, decimal computed) =>
        Comparison.Of(computed, frame.Stated, frame.Hedge?.Sense ?? HedgeSense.None, frame.Type == ClaimType.Multiple) is { } rounding and not Rounding.Weak;
}
