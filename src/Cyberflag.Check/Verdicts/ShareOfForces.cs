using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>A share of the forces, not of offences: "fewer than half of forces, 21 of 44, gave figures". It is measured by the numbers of forces beside it.</summary>
internal static partial class ShareOfForces
{
    /// <summary>True where a claim is of the forces.</summary>
    public static bool Is(Frame frame) => frame.Type == ClaimType.Share && OfForces().IsMatch(frame.Sentence.After(frame.End));

    /// <summary>The judgement on a share of forces; null for any other.</summary>
    public static Judgement? Judge(Frame frame, Evidence evidence)
    {
        if (!Is(frame))
        {
            return null;
        }

        return evidence.Of(frame.Sentence).FirstOrDefault(f => f is { Type: ClaimType.Coverage, Stated: { Value: not null, Of: > 0 } }) is { } counted
            ? VerdictRule.Compared(frame, 100 * counted.Stated.Value!.Value / counted.Stated.Of!.Value, Verdict.WrongArithmetic, $"100 × {counted.Stated.Value} / {counted.Stated.Of}", KnownSet.Of(evidence.Printed(counted))) with { IsOfItsSentence = true }
            : new Judgement { Verdict = Verdict.CannotCheck, Reasons = ["It is a share of the forces, and their numbers do not stand beside it."] };
    }

    [GeneratedRegex(@"^\s+of\s+(?:all\s+)?(?:the\s+)?(?:UK['\u2019]?s?\s+|country['\u2019]s\s+)?(?:police\s+)?forces\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfForces();
}
