using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// A change in per cent that stands beside two percentages, "from 10 per cent to 15 per cent, a rise of 5 per cent": from the one to the other it is
/// 50 per cent, and 5 percentage points.
/// </summary>
internal static partial class ShareAsChange
{
    /// <summary>The judgement on a change of a percentage; null for any other.</summary>
    public static Judgement? Of(Frame frame)
    {
        if (frame.Type != ClaimType.Change || PercentagePair.Beside(frame) is not { } pair || pair.Change is not var (low, high)
            || (pair.To.End <= frame.Start && !Apposed().IsMatch(frame.Sentence.Text[pair.To.End..frame.Start])))
        {
            return null;
        }

        var (from, to) = (pair.From.Value, pair.To.Value);
        var judgement = VerdictRule.Compared(frame, 100 * (to - from) / from, Verdict.WrongArithmetic, $"100 × ({Evidence.Number(to)} - {Evidence.Number(from)}) / {Evidence.Number(from)}", new KnownSet([])) with
        {
            IsOfItsSentence = true,
            Inputs = [new Known(to, "the text", true, null), new Known(from, "the text", true, null)],
        };
        var stated = frame.Stated.Value ?? 0;
        return judgement.Rounding is not null ? judgement
            : frame.Hedge is null && stated >= low && stated <= high ? judgement with { Verdict = Verdict.RoundsTo, Rounding = Rounding.Rounded, Diagnosis = null, Suggestion = null, Reasons = [.. judgement.Reasons, "The two percentages are rounded themselves."] }
            : stated >= pair.Points.Lower && stated <= pair.Points.Upper
                ? judgement with { Diagnosis = "pointsForPercent", Suggestion = $"{Evidence.Number(Math.Abs(stated))} percentage points", Reasons = [.. judgement.Reasons, $"{Evidence.Number(Math.Abs(stated))} is the difference in percentage points."] }
                : judgement;
    }

    [GeneratedRegex(@"^\s*(?:[,(\u2013\u2014-]\s*)?(?:(?:or|that\s+is|which\s+is|this\s+is|representing|meaning)\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Apposed();
}
