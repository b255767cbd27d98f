using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Calls a number wrong by the text's own arithmetic only where there is no doubt which numbers belong together: they stand in its own
/// sentence, or the sentence points back to them, or the figures held bear out where they belong; and no other reading makes it right.
/// In any other case the verdict is softer, and says what was computed from what.
/// </summary>
internal static partial class Accusation
{
    /// <summary>The judgement, softened where it would accuse without certainty.</summary>
    public static Judgement Weighed(Frame frame, Judgement judgement, Evidence evidence)
    {
        if (judgement.Verdict is Verdict.WrongArithmetic or Verdict.DoesNotMatch && frame.Type is not (ClaimType.Span or ClaimType.Coverage) && (frame.AreaOrigin is SlotOrigin.Defaulted or SlotOrigin.Missing || frame.MeasureOrigin is SlotOrigin.Defaulted)
            && !Licence.IsOwn(frame, judgement))
        {
            return Softened(judgement, Verdict.CannotCheck, "The text does not say of which area or of what; for the usual one the number would not fit.");
        }

        if (judgement.Verdict is Verdict.WrongArithmetic or Verdict.DoesNotMatch && frame.AreaOrigin != SlotOrigin.Stated && !judgement.IsOfItsSentence && !PointsBack(frame.Sentence) && IsOpen(frame, evidence))
        {
            return Softened(judgement, Verdict.CannotCheck, "The sentence names no area: for that of the sentences before it the number would not fit.");
        }

        if (judgement.Verdict != Verdict.WrongArithmetic || judgement.IsSaid)
        {
            return judgement;
        }

        if (OtherReading.Of(frame, judgement, evidence) is { } other)
        {
            return Softened(judgement, Verdict.CannotCheck, $"Read otherwise it would be right: {other}.");
        }

        return IsBound(frame, judgement, evidence) ? judgement
            : judgement.Inputs.Any(i => !i.IsOwn) && (frame.AreaOrigin == SlotOrigin.Stated || (frame.IsNational && frame.Sentence.Areas.Any(a => a is { Area: null, IsUnknown: false })) || judgement.Inputs.All(i => !i.IsOwn)) ? Softened(judgement, Verdict.DoesNotMatch, "It is measured by the data held.")
            : Softened(judgement, Verdict.CannotCheck, "That these are the numbers which it rests on is not said.");
    }

    /// <summary>True where a sentence speaks of what the one before it told: "That is a rise of …", "… which means".</summary>
    public static bool PointsBack(SentenceReading sentence) => Back().IsMatch(sentence.Text);

    private static Judgement Softened(Judgement judgement, Verdict verdict, string reason) =>
        judgement with { Verdict = verdict, Reasons = [.. judgement.Reasons, reason], Suggestion = null, Diagnosis = null };

    private static bool IsBound(Frame frame, Judgement judgement, Evidence evidence)
    {
        if (frame.Type == ClaimType.Span)
        {
            return IsNamed(frame.Sentence, frame.Period) && (frame.Baseline is null || IsNamed(frame.Sentence, frame.Baseline));
        }

        return !judgement.Inputs.IsEmpty && judgement.Inputs.All(i => i.Claim is { } claim ? IsBound(frame, claim, evidence) : frame.AreaOrigin == SlotOrigin.Stated || !IsOpen(frame, evidence))
            && (frame.Baseline is null || judgement.IsOfItsSentence || judgement.Inputs.Any(i => i.Claim is { IsBase: true } start && start.Sentence == frame.Sentence) || judgement.Inputs.All(i => i.Claim?.Sentence == frame.Sentence) || IsBaselineSaid(frame));
    }

    // A number of the text is bound to a claim beside it, by words that point back, or by the figures that hold it for just that.
    private static bool IsBound(Frame frame, Frame input, Evidence evidence) =>
        input.Sentence == frame.Sentence
        || (input.Sentence.Index < frame.Sentence.Index && input.Sentence.Index >= frame.Sentence.Index - 2 && PointsBack(frame.Sentence))
        || (evidence.VerdictOn(input) == Verdict.Confirmed && !input.IsFitted && (frame.AreaOrigin == SlotOrigin.Stated || !IsOpen(frame, evidence)));

    private static bool IsBaselineSaid(Frame frame) =>
        IsNamed(frame.Sentence, frame.Baseline) || Baselines.IsInAYear(frame) || PointsBack(frame.Sentence) || TimeSpans.Years(frame.Sentence.Text).Any() || frame.Sentence.Periods.Any(p => p.Sense is TimeSense.Before or TimeSense.Previous || p.IsSince);

    private static bool IsNamed(SentenceReading sentence, Period? period) => period is { } said
        && (sentence.Periods.Any(p => p.Period == said && p.Sense is TimeSense.Named or TimeSense.MonthsOnly or TimeSense.BareYear)
            || (sentence.Periods.Any(p => p.Period?.Start == said.Start) && sentence.Periods.Any(p => p.Period?.End == said.End)));

    // The sentences before name several areas, so that it could be another's.
    private static bool IsOpen(Frame frame, Evidence evidence)
    {
        var named = evidence.Sentences.Take(frame.Sentence.Index + 1).Select(s => s.Areas.Where(a => !a.IsUnknown).Select(a => a.Area?.Code ?? "").Distinct().ToList()).Where(a => a.Count > 0).ToList();
        return named.Count > 0 && named[^1].Count > 1;
    }

    [GeneratedRegex(@"^\W*(?:that|this|it|these)\b|\b(?:that|this|it|which)\s+(?:is|was|means|meant|represents|represented|amounts|amounted|equates|makes|made|works)\b|\b(?:describ\w+|call\w*|put)\s+(?:it|this|that)\s+(?:as|at)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Back();
}
