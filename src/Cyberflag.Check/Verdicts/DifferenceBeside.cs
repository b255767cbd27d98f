using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// A difference whose two numbers stand beside it: "230 crimes, 40 more than the 200 the year before", "from 200 to 230, an extra 40". No area and
/// no measure is needed: the sentence says which numbers belong together.
/// </summary>
internal static partial class DifferenceBeside
{
    /// <summary>The judgement by the numbers of the sentence; null where they do not stand beside it.</summary>
    public static Judgement? Judge(Frame frame, Evidence evidence)
    {
        if (frame.ComparedWith is not null || Pair(frame, evidence) is not var (to, from))
        {
            return null;
        }

        var (last, first) = (to.Stated.Value!.Value, from.Stated.Value!.Value);
        return VerdictRule.Compared(frame, last - first, Verdict.WrongArithmetic, $"{Evidence.Number(last)} - {Evidence.Number(first)}", KnownSet.Of(evidence.Printed(to), evidence.Printed(from))) with { IsOfItsSentence = true, IsSaid = true };
    }

    private static (Frame To, Frame From)? Pair(Frame frame, Evidence evidence)
    {
        var text = frame.Sentence.Text;
        var clause = frame.Sentence.Clause(frame.At);
        var counts = evidence.Of(frame.Sentence).Where(f => f is { Type: ClaimType.Count or ClaimType.Total, Hedge: null, Stated: { Unit: "offences", Value: > 0 } } && f.At >= clause.Start && f.At < clause.End).OrderBy(f => f.At).ToList();
        if (counts.LastOrDefault(c => c.End <= frame.Start) is { } top && Comma().IsMatch(text[top.End..frame.Start]) && counts.FirstOrDefault(c => c.Start >= frame.End) is { } start && Than().IsMatch(text[frame.End..start.At]))
        {
            return (top, start);
        }

        return counts is [{ IsBase: true } from, { IsBase: false } to] && From().IsMatch(text[..from.At]) && To().IsMatch(text[from.End..to.At]) && to.End <= frame.Start && Comma().IsMatch(text[to.End..frame.Start]) ? (to, from) : null;
    }

    [GeneratedRegex(@"^(?:\s+(?!and\b|but\b|with\b)[\w/'\u2019-]+){0,5},\s+(?:(?:which|that)\s+(?:is|was)\s+|or\s+|making\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^(?:\s+(?:more|fewer|less))?(?:\s+(?:offences|crimes|cases|reports))?\s+(?:(?:more|fewer|less)\s+)?than\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Than();

    [GeneratedRegex(@"\bfrom\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"^[^.;:]*\bto\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex To();
}
