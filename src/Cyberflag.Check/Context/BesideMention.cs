using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Which mention of time belongs to a number.</summary>
internal static partial class BesideMention
{
    /// <summary>The mention after the number in its clause and before the next number, else the one before it; or null.</summary>
    public static PeriodMention? Of(SentenceReading sentence, Frame frame) =>
        Chosen(sentence, frame) is { } chosen
            ? chosen.Sense == TimeSense.Current && sentence.Periods.FirstOrDefault(p => p.Sense == TimeSense.Named && p.Start >= chosen.End && sentence.Text[chosen.End..p.Start] == " (") is { } told ? told : chosen
            : null;

    // "Last year (2022/23)" is what the bracket says.
    private static PeriodMention? Chosen(SentenceReading sentence, Frame frame)
    {
        var (start, end) = sentence.Clause(frame.At);
        var plain = sentence.Numbers.Where(n => (n.Form == NumberForm.Plain || (frame.Type == ClaimType.Share && n.Form == NumberForm.Percent)) && !Span().IsMatch(sentence.Text[n.End..]) && sentence.Periods.All(p => n.End <= p.Start || p.End <= n.Start)).ToList();
        var next = plain.FirstOrDefault(n => n.Start >= frame.End && n.Start < end && !IsForces(sentence.Text, n))?.Start ?? end;
        var after = sentence.Periods.FirstOrDefault(p => p.Start >= frame.End && p.Start < next && !p.IsSince);
        var previous = plain.LastOrDefault(n => n.End <= frame.Start && n.Start >= start)?.End ?? start;
        var before = sentence.Periods.LastOrDefault(p => p.End <= frame.Start && p.Start >= start && !p.IsSince);
        if (before is not null && before.Start >= previous && (after is null || !Near().IsMatch(sentence.Text[frame.End..after.Start])))
        {
            return before;
        }

        return after is not null && !Other().IsMatch(sentence.Text[frame.End..after.Start]) ? after
            : before ?? sentence.Periods.LastOrDefault(p => p.End <= frame.Start && !p.IsSince && p.Sense == TimeSense.Named)
            ?? (after is not null ? null : sentence.Periods.FirstOrDefault(p => p.Start >= frame.End && !OwnTime().IsMatch(sentence.Text[frame.End..p.Start]) && !p.IsSince && p.Sense != TimeSense.Before && sentence.Periods.Length == 1 && !BaseBetween().IsMatch(sentence.Text[frame.End..p.Start]) && !Than().IsMatch(sentence.Text[frame.End..p.Start])));
    }

    // "The first three months" has no count.
    [GeneratedRegex(@"^[\s-]+(?:years?|months?|weeks?)\b(?![\s-]+olds?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    // "126 in the lockdown months and 471 in 2019/20": the first has its own time.
    [GeneratedRegex(@"\b(?:in|during|over)\s+the\s+(?:[\w-]+\s+)?(?:months?|weeks?|period|quarter|half-year)\b[^;]*\d", RegexOptions.IgnoreCase)]
    private static partial Regex OwnTime();

    private static bool IsForces(string text, NumberMention number) => Forces().IsMatch(text[number.End..]);

    [GeneratedRegex(@"^(?:\s+[\w'-]+){0,6}\s*(?:,\s*)?(?:\(|in\s+|during\s+|for\s+|between\s+|from\s+|over\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Near();

    [GeneratedRegex(@"\b(?:compared\s+(?:with|to)|up\s+from|down\s+from|than|since)\s+(?:the\s+)?(?:\w+\s+)?(?:in\s+)?$|\b(?:against|on)\s+(?:the\s+)?(?:(?:\d[\d,]*|figures?|number|total|level)\s+)?(?:in\s+|of\s+|for\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    // "… 190, a figure that has risen from 13 in 2015/16": the year is that of the other number.
    [GeneratedRegex(@"\b(?:from|than|with|to|on|against|having\s+been|had\s+been|times|double|twice|treble)\s+(?:the\s+(?:\w+['\u2019]s\s+)?|just\s+|only\s+)?\d", RegexOptions.IgnoreCase)]
    private static partial Regex BaseBetween();

    // "98 offences were 24 more than in 2022/23".
    [GeneratedRegex(@"\b(?:more|fewer|less|higher|lower)\s+than\s+(?:in\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Than();

    [GeneratedRegex(@"^\s+(?:\w+\s+){0,2}(?:forces|police)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forces();
}
