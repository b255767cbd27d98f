using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>An average whose count stands before it in the sentence: "365 crimes in 2018/19, one a day". No area and no measure is needed.</summary>
internal static partial class RateBeside
{
    /// <summary>The judgement by the count of the sentence; null where there is none, or several.</summary>
    public static Judgement? Judge(Frame frame, Evidence evidence)
    {
        var clause = frame.Sentence.Clause(frame.At);
        return frame is { Type: ClaimType.Rate, Period: not null } && frame.Subset is null
            && evidence.Of(frame.Sentence).Where(f => f is { Type: ClaimType.Count or ClaimType.Total, Hedge: null, Stated: { Unit: "offences", Value: > 0 } } && f.At >= clause.Start && f.At < clause.End).ToList() is [var count]
            && count.Period == frame.Period && count.PeriodOrigin == SlotOrigin.Stated && count.End <= frame.Start && Comma().IsMatch(frame.Sentence.Text[count.End..frame.Start])
            && RateVerdict.Rate(frame, count.Stated.Value!.Value) is var (rate, formula)
            ? VerdictRule.Compared(frame, rate, Verdict.WrongArithmetic, formula, KnownSet.Of(evidence.Printed(count))) with { IsOfItsSentence = true, IsSaid = true }
            : null;
    }

    [GeneratedRegex(@"^[^;:,]*,\s+(?:or\s+|that\s+is\s+|which\s+is\s+|equal\s+to\s+|amounting\s+to\s+|an\s+average\s+of\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Comma();
}
