using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>A sum whose parts stand before it in the sentence: "365 in Kent and 200 in Essex, together 565".</summary>
internal static partial class SumBeside
{
    /// <summary>The judgement by the parts of the sentence; null where it is no such sum.</summary>
    public static Judgement? Judge(Frame frame, Evidence evidence)
    {
        var text = frame.Sentence.Text;
        var clause = frame.Sentence.Clause(frame.At);
        var parts = evidence.Of(frame.Sentence).Where(f => f is { Type: ClaimType.Count or ClaimType.Total, Stated: { Unit: "offences", Value: > 0 } } && f.At >= clause.Start && f.At < frame.At).OrderBy(f => f.At).ToList();
        if (parts.Count < 2 || parts.Exists(p => p.IsBase || p.Hedge is not null || p.Subset != frame.Subset || Parthood.IsPart(p)) || !Together().IsMatch(text[parts[^1].End..frame.OuterStart]))
        {
            return null;
        }

        var values = parts.Select(p => evidence.Printed(p)).ToArray();
        return VerdictRule.Compared(frame, values.Sum(v => v.Value), Verdict.WrongArithmetic, string.Join(" + ", values.Select(v => Evidence.Number(v.Value))), KnownSet.Of(values)) with { IsOfItsSentence = true, IsSaid = true };
    }

    /// <summary>True where its words say that it is of several together: "the three forces recorded 668 between them".</summary>
    public static bool IsTogether(Frame frame) =>
        frame is { Subset: null, IsBase: false } && (Before().IsMatch(frame.Sentence.Before(frame.OuterStart)) || After().IsMatch(frame.Sentence.After(frame.NumberEnd)));

    [GeneratedRegex(@"(?:^|[;:]\s+)\W*(?:taken\s+together|together|altogether|all\s+told|between\s+them)\b,?\s+[^;:\d]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^[^,;:.\d]*\bbetween\s+them\b", RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex(@"^[^;:\d]*\b(?:together|altogether|between\s+them|combined|making|which\s+makes?|adding\s+up\s+to)\s+(?:(?:had|recorded|logged|made|making|a\s+total\s+of)\s+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Together();
}
