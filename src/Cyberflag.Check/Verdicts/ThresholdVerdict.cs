using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>A bound of age: right where the data hold the number below it; of wrong scope where they hold it for the neighbouring bound.</summary>
internal sealed class ThresholdVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Threshold];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        if (frame.Stated.Unit == "offences")
        {
            return new CountVerdict().Judge(frame, evidence);
        }

        if (evidence.Held(frame.AreaKey, frame.FullMeasure, frame.Period) is { } held)
        {
            return new Judgement { Verdict = Verdict.Confirmed, Rounding = Rounding.Exact, Vintage = held.Vintage?.ToString(), Reasons = [$"The data hold a number for this bound: {held.Where}."], Trace = [held.ToString()] };
        }

        var below = (int)(frame.Stated.Upper ?? 0) + 1;
        foreach (var other in new[] { below + 1, below - 1 })
        {
            if (evidence.Held(frame.AreaKey, $"{frame.Measure}-u{other}", frame.Period) is { } neighbour)
            {
                return new Judgement
                {
                    Verdict = Verdict.WrongScope,
                    Vintage = neighbour.Vintage?.ToString(),
                    Reasons = [$"The data held are of children aged {other - 1} and under, not {below - 1} and under."],
                    Suggestion = $"aged {other - 1} and under",
                    Trace = [neighbour.ToString()],
                };
            }
        }

        return CannotCheck("No number for this bound of age is held.");
    }
}
