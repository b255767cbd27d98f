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

        if (OfWhole(frame) is var (of, its))
        {
            return Compared(frame, its, of, evidence);
        }

        if (Bracketed(frame) is var (all, own, isCertain) && Compared(frame, own, all, evidence) is var bracketed && (isCertain || bracketed.Rounding is not null))
        {
            return bracketed;
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

    // "Three in four of the 400 cases, 200, were on Snapchat".
    private static (NumberMention Whole, NumberMention Part)? OfWhole(Frame frame)
    {
        var text = frame.Sentence.Text;
        return Plain(frame).FirstOrDefault(n => n.Start >= frame.End && OfTotal().IsMatch(text[frame.End..n.Start])) is { } whole
            && Plain(frame).FirstOrDefault(n => n.Start >= whole.End) is { } part && part.Value < whole.Value && Comma().IsMatch(text[whole.End..part.Start]) && Closed().IsMatch(text[part.End..])
            ? (whole, part) : null;
    }

    // "40 people …, 10 of them (25 per cent)", "of 365 crimes, 73 (20 per cent) … and 292 (80 per cent)": a part before its percentage, the whole
    // before the part. Where another number stands between, which is the whole is not certain.
    private static (NumberMention Whole, NumberMention Part, bool IsCertain)? Bracketed(Frame frame)
    {
        var text = frame.Sentence.Text;
        var numbers = Plain(frame).Where(n => n.End <= frame.Start).ToList();
        if (numbers.Count < 2 || numbers[^1] is var part && !PartLink().IsMatch(text[part.End..frame.Start]))
        {
            return null;
        }

        var isOfThem = OfThem().IsMatch(text[numbers[^1].End..frame.Start]);
        var whole = numbers.SkipLast(1).LastOrDefault(n => n.Value > numbers[^1].Value && (isOfThem || Before().IsMatch(text[..n.Start])));
        return whole is null ? null : (whole, numbers[^1], numbers.SkipWhile(n => n != whole).Skip(1).SkipLast(1).All(n => IsPart().IsMatch(text[n.End..])));
    }

    // The numbers of a sentence that are printed exactly and are no time.
    private static IEnumerable<NumberMention> Plain(Frame frame) =>
        frame.Sentence.Numbers.Where(n => n is { Form: NumberForm.Plain, Hedge: null, Value: > 0 } && frame.Sentence.Periods.All(p => n.End <= p.Start || p.End <= n.Start));

    private static Judgement Compared(Frame frame, NumberMention part, NumberMention whole, Evidence evidence) =>
        VerdictRule.Compared(
            frame, 100 * part.Value / whole.Value, Verdict.WrongArithmetic, $"100 × {Evidence.Number(part.Value)} / {Evidence.Number(whole.Value)}",
            KnownSet.Of(Printed(part, frame, evidence), Printed(whole, frame, evidence))) with
        { IsOfItsSentence = true, IsSaid = true };

    // A number of officers or parents is no claim, and a number all the same.
    private static Known Printed(NumberMention number, Frame frame, Evidence evidence) =>
        evidence.Of(frame.Sentence).FirstOrDefault(f => f.At == number.Start && f.Stated.Unit == "offences") is { } claim ? evidence.Printed(claim)
        : new Known(number.Value, "the text", true, null) { IsUnsupported = !evidence.Figures.Rows.IsEmpty };

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

    [GeneratedRegex(@"^\s*[,)\u2013\u2014.;]")]
    private static partial Regex Closed();

    [GeneratedRegex(@"^\s*(?:of\s+(?:them|these|those|whom|which)\s*)?[,(]?\s*(?:or\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PartLink();

    [GeneratedRegex(@"\bof\s+(?:them|these|those|whom|which)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfThem();

    [GeneratedRegex(@"\bof\s+(?:the\s+|all\s+|its\s+|their\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s*(?:of\s+(?:them|these|those)\s*)?\(\d[\d.]*\s?(?:%|per\s?cent|pc)\)", RegexOptions.IgnoreCase)]
    private static partial Regex IsPart();
}
