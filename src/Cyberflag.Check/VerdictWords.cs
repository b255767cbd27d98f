namespace Cyberflag.Check;

/// <summary>The verdicts in fair words: what the data held say, never that a text is false.</summary>
public static class VerdictWords
{
    /// <summary>The words for a verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => "confirmed",
        Verdict.RoundsTo => "rounds to",
        Verdict.WrongArithmetic => "wrong arithmetic",
        Verdict.DoesNotMatch => "does not match the data held",
        Verdict.WrongScope => "wrong scope",
        Verdict.NotLikeForLike => "not like for like",
        Verdict.CannotCheck => "cannot be checked",
    };

    /// <summary>True for a claim that should not be printed as it is.</summary>
    public static bool Fails(Verdict verdict) => verdict is Verdict.WrongArithmetic or Verdict.DoesNotMatch or Verdict.WrongScope or Verdict.NotLikeForLike;

    /// <summary>What a claim speaks of, on a line: area, measure, period and baseline.</summary>
    public static string Scope(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return $"{claim.Area.Value ?? "area not known"}, {claim.Measure.Value ?? "measure not known"}, {claim.Period.Value ?? "period not known"}{(claim.Baseline.Value is { } from ? $", on {from}" : "")}";
    }
}
