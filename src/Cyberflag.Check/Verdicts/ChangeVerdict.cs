using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>A change in per cent, a multiple: computed from the text's own two numbers where it prints them, else from those held.</summary>
internal sealed class ChangeVerdict : VerdictRule
{
    /// <summary>Below this base a percentage says little.</summary>
    private const int SmallBase = 30;

    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Change, ClaimType.Multiple];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        if (ShareAsChange.Of(frame) is { } share)
        {
            return share;
        }

        if (Pair(frame, evidence) is not var (to, from) || from.Value == 0)
        {
            return OtherStatement(frame, evidence) ?? OtherCountry(frame, evidence) ?? CannotCheck("The two numbers that are compared stand neither in the text nor in the data held.");
        }

        var inputs = KnownSet.Of(to, from);
        var isNear = frame.ComparedWith is null && InSentence(frame, evidence) is not null;
        var judgement = Judged(frame, to, from);
        judgement = OtherVintages.Of(
            judgement, evidence, [(to, frame.AreaKey, frame.FullMeasure, frame.Period), (from, frame.ComparedWith ?? frame.AreaKey, frame.FullMeasure, frame.ComparedWith is null ? frame.Baseline : frame.Period)],
            v => v[1].Value == 0 ? judgement : Judged(frame, v[0], v[1])) ?? judgement;
        if (evidence.CoverageOf(frame, frame.Period) is { } answered && evidence.CoverageOf(frame, frame.Baseline) is { } before && answered != before && !inputs.AreOwn)
        {
            judgement = judgement with
            {
                Verdict = Verdict.NotLikeForLike,
                Reasons = [.. judgement.Reasons, $"The two totals are not of the same forces ({before}; {answered}): the change on those that answered both times can be another."],
            };
        }

        if (judgement.Rounding is null && !isNear && ChangeElsewhere.Of(frame, evidence) is { } elsewhere)
        {
            return elsewhere;
        }

        judgement = judgement with { IsOfItsSentence = isNear };
        return People(frame, Breaks(frame, Warned(frame, from, judgement), evidence));
    }

    private static Judgement Judged(Frame frame, Known to, Known from)
    {
        var (value, formula) = Computed(frame, to, from);
        return Compared(frame, value, to.IsOwn && from.IsOwn ? Verdict.WrongArithmetic : Verdict.DoesNotMatch, formula, KnownSet.Of(to, from));
    }

    private static (decimal Value, string Formula) Computed(Frame frame, Known to, Known from) => frame.Type == ClaimType.Change
        ? (100 * (to.Value - from.Value) / from.Value, $"100 × ({Evidence.Number(to.Value)} - {Evidence.Number(from.Value)}) / {Evidence.Number(from.Value)}")
        : (to.Value / from.Value, $"{Evidence.Number(to.Value)} / {Evidence.Number(from.Value)}");

    // "Across the UK … up 44 per cent" of numbers that are those of England and Wales.
    private static Judgement? OtherCountry(Frame frame, Evidence evidence)
    {
        foreach (var other in AreaFilling.Countries.Where(c => c != frame.AreaKey && frame.AreaOrigin == SlotOrigin.Stated && AreaFilling.Countries.Contains(frame.AreaKey)))
        {
            if (frame.Type == ClaimType.Change && evidence.Held(other, frame.FullMeasure, frame.Period) is { } to && evidence.Held(other, frame.FullMeasure, frame.Baseline) is { Value: > 0 } from
                && Compared(frame, 100 * (to.Value - from.Value) / from.Value, Verdict.CannotCheck, $"100 × ({Evidence.Number(to.Value)} - {Evidence.Number(from.Value)}) / {Evidence.Number(from.Value)}", KnownSet.Of(to, from)) is { Rounding: not null } fits)
            {
                return fits with { Verdict = Verdict.WrongScope, Reasons = [.. fits.Reasons, $"The numbers are those of {evidence.Figures.Spelling(other)}, not of {evidence.Figures.Spelling(frame.AreaKey!)}."], Suggestion = evidence.Figures.Spelling(other) };
            }
        }

        return null;
    }

    private static Judgement Warned(Frame frame, Known from, Judgement judgement) =>
        from.Value < SmallBase ? judgement with { Warnings = [.. judgement.Warnings, $"The base is only {Evidence.Number(from.Value)}."] } : judgement;

    // A definition that changed between the two: not the same is counted.
    private static Judgement Breaks(Frame frame, Judgement judgement, Evidence evidence) =>
        judgement.Verdict is Verdict.Confirmed or Verdict.RoundsTo && frame is { Baseline: { } first, Period: { } last } && Math.Abs(first.Days - last.Days) > last.Days / 5
            ? judgement with { Verdict = Verdict.NotLikeForLike, Reasons = [.. judgement.Reasons, $"The two periods are not of one length: {first.Days} and {last.Days} days."] }
            : judgement.Verdict is Verdict.Confirmed or Verdict.RoundsTo && frame is { Baseline: { } from, Period: { } to, Measure: { } measure } && evidence.Changes.Between(measure, frame.AreaKey, from, to) is { } change
            ? judgement with { Verdict = Verdict.NotLikeForLike, Reasons = [.. judgement.Reasons, change] }
            : judgement;

    private static Judgement People(Frame frame, Judgement judgement) =>
        frame.CountsPeople && judgement.Verdict is Verdict.Confirmed or Verdict.RoundsTo
            ? judgement with { Verdict = Verdict.WrongScope, Reasons = [.. judgement.Reasons, "The figures count offences, not children."] }
            : judgement;

    private static (Known To, Known From)? Pair(Frame frame, Evidence evidence)
    {
        if (frame.ComparedWith is { } with)
        {
            return evidence.Any(frame.AreaKey, frame.FullMeasure, frame.Period, frame) is { } own && evidence.Any(with, frame.FullMeasure, frame.Period, frame) is { } its ? (own, its) : null;
        }

        var near = InSentence(frame, evidence);
        if (near is not null)
        {
            return near;
        }

        return evidence.Any(frame.AreaKey, frame.FullMeasure, frame.Period, frame) is { } to && evidence.Any(frame.AreaKey, frame.FullMeasure, frame.Baseline, frame) is { } from ? (to, from) : null;
    }

    // "… from 303 to 369": the two numbers beside it, of one area and measure, the one marked as what the change starts from.
    private static (Known To, Known From)? InSentence(Frame frame, Evidence evidence)
    {
        var clause = frame.Sentence.Clause(frame.At);
        var counts = evidence.Frames.Where(f => f.Sentence == frame.Sentence && f.Type is ClaimType.Count or ClaimType.Total && f.Hedge is null && f.AreaKey == frame.AreaKey && f.Subset == frame.Subset
            && f.At >= clause.Start && f.At < clause.End).ToList();
        var bases = counts.Where(f => f.IsBase || (f.Period == frame.Baseline && frame.Baseline is not null)).ToList();
        var tops = counts.Where(f => !bases.Contains(f)).ToList();
        if (frame.Baseline is { } from && frame.Sentence.Periods.Any(p => p.Period == from))
        {
            // "Nearly doubled from 100 in 2017/18, and more than doubled on 2016/17": not every base is that of each.
            bases = [.. bases.Where(b => b.Period is null || b.Period == from)];
        }

        bases = bases.Count > 1 ? [.. bases.Where(f => f.Period == frame.Baseline)] : bases;
        return bases.Count == 1 && tops.Count >= 1
            ? (evidence.Printed(Closest(tops, frame)), evidence.Printed(bases[0]))
            : null;
    }

    private static Frame Closest(List<Frame> tops, Frame frame) => tops.OrderBy(t => t.Period == frame.Period ? 0 : 1).ThenBy(t => Math.Abs(t.At - frame.At)).First();

    // "Jumped by more than 80%" beside "an 84% rise" of the same: the text's own other statement.
    private static Judgement? OtherStatement(Frame frame, Evidence evidence)
    {
        var other = evidence.Frames.FirstOrDefault(f => f != frame && f.Type == frame.Type && f.Hedge is null && f.AreaKey == frame.AreaKey && f.FullMeasure == frame.FullMeasure && f.Baseline == frame.Baseline && f.Period == frame.Period);
        return other is not null && frame.Hedge is not null
            ? Compared(frame, other.Stated.Value!.Value, Verdict.WrongArithmetic, "the exact change in the text", KnownSet.Of(evidence.Printed(other)))
            : null;
    }
}
