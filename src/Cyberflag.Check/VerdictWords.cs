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

    /// <summary>The words for a likely slip.</summary>
    public static string OfSlip(string diagnosis) => diagnosis switch
    {
        "digitInserted" => "a digit too many",
        "digitDropped" => "a digit too few",
        "digitsTransposed" => "two digits exchanged",
        "ratioForChange" => "the ratio of the two numbers printed for their change",
        "otherBase" => "the change measured by the later number instead of the earlier",
        "pointsForPercent" => "percentage points printed as per cent",
        "direction" => "a rise for a fall, or a fall for a rise",
        _ => diagnosis,
    };

    /// <summary>The mark of a verdict, for a page without colours.</summary>
    public static char Mark(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => '=',
        Verdict.RoundsTo => '~',
        Verdict.WrongArithmetic or Verdict.DoesNotMatch => '!',
        Verdict.WrongScope => '%',
        Verdict.NotLikeForLike => '#',
        Verdict.CannotCheck => '?',
    };

    /// <summary>What a claim speaks of, on a line: area, measure, period and baseline.</summary>
    public static string Scope(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return $"{claim.Area.Value ?? "area not known"}, {claim.Measure.Value ?? "measure not known"}, {claim.Period.Value ?? "period not known"}{(claim.Baseline.Value is { } from ? $", on {from}" : "")}";
    }
}
