namespace Cyberflag.Check;

/// <summary>
/// A claim on a count that is withheld: what the text says as an interval is right where it holds the bounds, what lies outside them does not match; a
/// number within them is neither borne out nor refuted, and nothing of the count is told but its bounds.
/// </summary>
internal static class WithheldVerdict
{
    /// <summary>The judgement; null where no count is withheld for the claim.</summary>
    public static Judgement? Of(Frame frame, Evidence evidence)
    {
        if (frame is not { AreaKey: { } area, FullMeasure: { } measure, Period: { } period, Stated.Value: { } stated } || evidence.Figures.Withheld(area, measure, period) is not { } count)
        {
            return null;
        }

        var bounds = $"{Evidence.Number(count.Lower)} to {Evidence.Number(count.Upper)}";
        if (frame.Stated.IsInterval)
        {
            return frame.Stated.Lower <= count.Lower && frame.Stated.Upper >= count.Upper ? Judged(Verdict.RoundsTo, $"A count from {bounds} is held; it is withheld.") with { Rounding = Rounding.Rounded }
                : frame.Stated.Upper < count.Lower || frame.Stated.Lower > count.Upper ? Judged(Verdict.DoesNotMatch, $"A count from {bounds} is held; it is withheld.")
                : Judged(Verdict.CannotCheck, $"The count is withheld: it is from {bounds}.");
        }

        return frame.Hedge is null && (stated < count.Lower || stated > count.Upper)
            ? Judged(Verdict.DoesNotMatch, $"A count from {bounds} is held; it is withheld.")
            : Judged(Verdict.CannotCheck, $"The count is withheld: it is from {bounds}.");
    }

    private static Judgement Judged(Verdict verdict, string reason) => new() { Verdict = verdict, Reasons = [reason] };
}
