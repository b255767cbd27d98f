using Cyberflag.Check;

namespace Cyberflag.App.Printing;

/// <summary>The verdicts in fair words: what the data held say, never that a text is false.</summary>
internal static class VerdictWords
{
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
}
