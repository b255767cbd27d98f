using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// A difference between a number and the one that was printed for it before: "24 offences in 2019/20, 20 more than first reported". Both are of one
/// key; the earlier is the oldest vintage held.
/// </summary>
internal static partial class FirstReported
{
    /// <summary>The judgement by the oldest value held for the number beside it; null where the claim does not compare with what was printed before.</summary>
    public static Judgement? Judge(Frame frame, Evidence evidence)
    {
        if (!Form().IsMatch(frame.Sentence.After(frame.End)))
        {
            return null;
        }

        var count = evidence.Of(frame.Sentence).LastOrDefault(f => f is { Type: ClaimType.Count or ClaimType.Total, Hedge: null, IsBase: false } && f.End <= frame.Start) ?? frame;
        var vintages = evidence.Vintages(count.AreaKey, count.FullMeasure, count.Period);
        if ((count == frame ? evidence.Held(count.AreaKey, count.FullMeasure, count.Period) : evidence.Printed(count)) is not { } now || vintages.Select(r => r.Vintage).Distinct().Count() < 2)
        {
            return new Judgement { Verdict = Verdict.CannotCheck, Reasons = ["What was first reported is not held beside what is held now."] };
        }

        var first = Evidence.Of(vintages[0]);
        return VerdictRule.Compared(frame, now.Value - first.Value, Verdict.DoesNotMatch, $"{Evidence.Number(now.Value)} - {Evidence.Number(first.Value)}", KnownSet.Of(now, first));
    }

    [GeneratedRegex(@"^\s+(?:(?:more|fewer|less)\s+)?(?:(?:offences|crimes|cases)\s+)?than\s+(?:(?:it|they|that|the\s+force|police)\s+)?(?:(?:was|were|had|had\s+been|has\s+been)\s+)?(?:at\s+)?(?:first|originally|initially|previously)\s+(?:reported|published|given|stated|recorded|thought|disclosed|said|told|printed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
