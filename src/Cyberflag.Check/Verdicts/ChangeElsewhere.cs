namespace Cyberflag.Check;

/// <summary>
/// A change that is not the one of its area and measure, and is right for a part: "abuse in Wales went up by 61 per cent", which is that of South
/// Wales; "crimes rose by 70 per cent", which is that of those against younger children. It is of wrong scope, and the scope is named.
/// </summary>
internal static class ChangeElsewhere
{
    /// <summary>The judgement of wrong scope, or null where no near area and no part of the measure changed by so much.</summary>
    public static Judgement? Of(Frame frame, Evidence evidence)
    {
        if (frame is not { Type: ClaimType.Change, Hedge: null, ComparedWith: null, Stated.IsWord: false, AreaOrigin: SlotOrigin.Stated, AreaKey: { } area, Measure: { } measure, Period: { } period, Baseline: { } from })
        {
            return null;
        }

        var rows = evidence.Figures.OfMeasure(measure).Where(r => r.Period == period).Select(r => (r.AreaKey, r.Measure)).Distinct()
            .Where(r => (r.Measure == frame.FullMeasure && Neighbourhood.IsNear(r.AreaKey, area, evidence.Gazetteer)) || (r.AreaKey == area && r.Measure != frame.FullMeasure));
        foreach (var (key, part) in rows)
        {
            if (evidence.Held(key, part, period) is { } to && evidence.Held(key, part, from) is { Value: > 0 } start
                && VerdictRule.Compared(frame, 100 * (to.Value - start.Value) / start.Value, Verdict.CannotCheck, $"100 × ({Evidence.Number(to.Value)} - {Evidence.Number(start.Value)}) / {Evidence.Number(start.Value)}", KnownSet.Of(to, start)) is { Rounding: Rounding.Exact or Rounding.Rounded } fits)
            {
                return fits with { Verdict = Verdict.WrongScope, Reasons = [.. fits.Reasons, $"The change is that of {evidence.Figures.Spelling(key)}, {part}, not of {evidence.Figures.Spelling(area)}, {frame.FullMeasure}."] };
            }
        }

        return null;
    }
}
