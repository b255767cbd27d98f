using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// A share whose part and whole stand beside it: "12,374 of 73,518 offences, one in six", "229, nearly two in five of the Welsh total of 576",
/// "more than half of the offences, 48".
/// </summary>
internal static partial class ShareOfNumbers
{
    /// <summary>The judgement, or null where the sentence gives no such numbers.</summary>
    public static Judgement? Judge(Frame frame, Evidence evidence)
    {
        var text = frame.Sentence.Text;
        var clause = frame.Sentence.Clause(frame.At);
        var counts = evidence.Of(frame.Sentence).Where(f => f.Stated is { Unit: "offences", Value: > 0 } && f.Hedge is null && f.Type is ClaimType.Count or ClaimType.Total or ClaimType.Threshold && f.At >= clause.Start && f.At < clause.End).OrderBy(f => f.At).ToList();
        foreach (var (part, whole) in counts.Zip(counts.Skip(1)))
        {
            if (Of().IsMatch(text[part.End..whole.Start]) && (whole.End <= frame.Start ? !Far().IsMatch(text[whole.End..frame.Start]) : frame.End <= part.Start && Beside().IsMatch(text[frame.End..part.Start])))
            {
                return Compared(frame, part, whole, evidence);
            }
        }

        if (counts.FirstOrDefault(c => c.Start >= frame.End && OfTotal().IsMatch(text[frame.End..c.At])) is { } total)
        {
            return counts.LastOrDefault(c => c.End <= frame.Start) is { } part && Comma().IsMatch(text[part.End..frame.Start]) ? Compared(frame, part, total, evidence) : null;
        }

        // "More than half of the offences, 48, had …": the whole was told before. Where it does not fit another can be meant.
        if (counts.FirstOrDefault(c => c.Start >= frame.End && Apposition().IsMatch(text[frame.End..c.Start])) is { } named)
        {
            return evidence.Of(frame.Sentence).Where(f => f.End <= frame.Start).Concat(frame.Sentence.Index > 0 ? evidence.Of(evidence.Sentences[frame.Sentence.Index - 1]) : []).Where(f => f is { Type: ClaimType.Count or ClaimType.Total, Hedge: null, Stated.Value: > 0 })
                .Select(whole => Compared(frame, named, whole, evidence)).FirstOrDefault(j => j.Rounding is not null);
        }

        return null;
    }

    private static Judgement Compared(Frame frame, Frame part, Frame whole, Evidence evidence) =>
        VerdictRule.Compared(
            frame, 100 * part.Stated.Value!.Value / whole.Stated.Value!.Value, Verdict.WrongArithmetic, $"100 × {Evidence.Number(part.Stated.Value.Value)} / {Evidence.Number(whole.Stated.Value.Value)}",
            KnownSet.Of(evidence.Printed(part), evidence.Printed(whole))) with
        { IsOfItsSentence = part.Sentence == whole.Sentence };

    [GeneratedRegex(@"^\s+(?:out\s+)?of\s+(?:the\s+|all\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Of();

    [GeneratedRegex(@"(?<![\d/,.])\d{1,3}(?:,\d{3})*(?![\d/]|,\d)|;|\b(?:and|but|while)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Far();

    [GeneratedRegex(@"^\s*[,(]\s*(?:or\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    [GeneratedRegex(@"^\s+of\s+(?:the|its|a)\s+(?:[\w'\u2019]+\s+){0,3}?(?:total\s+of\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OfTotal();

    [GeneratedRegex(@"^(?:\s+(?!and\b|with\b|against\b)[\w/]+){0,4},\s+(?:or\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^\s+of\s+(?:the\s+|its\s+|all\s+|them|these|those)(?:(?:(?!and\b)[\w'\u2019]+\s*){1,3})?,\s+(?:or\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Apposition();
}
