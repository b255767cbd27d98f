using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>A change in percentage points: the difference of the two percentages that stand beside it.</summary>
internal sealed class PointsVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Points];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        if (PercentagePair.Beside(frame) is not { } pair)
        {
            return CannotCheck("The two shares of which it is the difference do not stand beside it.");
        }

        var sign = frame.Direction == Direction.Down ? -1 : 1;
        var (low, high) = pair.Points;
        var judgement = Compared(frame, sign * (pair.To.Value - pair.From.Value), Verdict.WrongArithmetic, $"{Evidence.Number(pair.To.Value)} - {Evidence.Number(pair.From.Value)}", new KnownSet([])) with
        {
            IsOfItsSentence = true,
            Inputs = [new Known(pair.To.Value, "the text", true, null), new Known(pair.From.Value, "the text", true, null)],
        };
        var stated = sign * (frame.Stated.Value ?? 0);
        return judgement.Rounding is null && frame.Hedge is null && stated >= low && stated <= high
            ? judgement with { Verdict = Verdict.RoundsTo, Rounding = Rounding.Rounded, Diagnosis = null, Suggestion = null, Reasons = [.. judgement.Reasons, "The two percentages are rounded themselves."] }
            : judgement;
    }
}
