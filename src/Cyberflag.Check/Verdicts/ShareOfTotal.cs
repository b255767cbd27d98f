using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// What an area has of a total that the words name: "the region accounted for 15 per cent of the England and Wales total", "its share of the East of
/// England total of 8,579 was 16 per cent", "the Durham figure is six per cent of that". Where the two numbers do not give it nothing is said against it.
/// </summary>
internal static partial class ShareOfTotal
{
    /// <summary>The judgement where the two numbers give the share; else null.</summary>
    public static Judgement? Judge(Frame frame, Evidence evidence)
    {
        if (frame.Measure is not { } measure || frame.Period is not { } period || frame.Subset is not null || Whole(frame, evidence) is not { Value: > 0 } whole)
        {
            return null;
        }

        var count = evidence.Of(frame.Sentence).LastOrDefault(f => f is { Type: ClaimType.Count or ClaimType.Total, Hedge: null } && f.End <= frame.Start && f != whole.Claim);
        var part = count is not null && frame.Sentence.Text[count.End..frame.Start].Length < Reach ? evidence.Printed(count) : evidence.Any(frame.AreaKey, measure.Split('/')[0], period);
        return part is { } own && own.Value < whole.Value
            && VerdictRule.Compared(frame, 100 * own.Value / whole.Value, Verdict.CannotCheck, $"100 × {Evidence.Number(own.Value)} / {Evidence.Number(whole.Value)}", KnownSet.Of(own, whole)) is { Rounding: not null } judgement
            ? judgement
            : null;
    }

    // Farther before the share a count is another's.
    private const int Reach = 40;

    private static Known? Whole(Frame frame, Evidence evidence)
    {
        var text = frame.Sentence.Text;
        if (OfThat().IsMatch(text[frame.End..]))
        {
            var told = evidence.Of(frame.Sentence).Where(f => f.End <= frame.Start).Concat(frame.Sentence.Index > 0 ? evidence.Of(evidence.Sentences[frame.Sentence.Index - 1]) : []).Where(f => f is { Type: ClaimType.Count or ClaimType.Total, Hedge: null, Stated: { Unit: "offences", Value: > 0 } }).OrderByDescending(f => f.Stated.Value).FirstOrDefault();
            return told is null ? null : evidence.Printed(told);
        }

        var named = frame.Sentence.Areas.FirstOrDefault(a => a.Area is not null && (a.Start >= frame.End ? OfThe().IsMatch(text[frame.End..a.Start]) : ShareOf().IsMatch(text[..a.Start])) && Total().IsMatch(text[a.End..]));
        return named is null ? null : evidence.Any(evidence.Figures.KeyOf(named.Area!.Code), frame.Measure!.Split('/')[0], frame.Period);
    }

    [GeneratedRegex(@"^\s+of\s+(?:that|them|these|those|this)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfThat();

    [GeneratedRegex(@"^\s+of\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OfThe();

    [GeneratedRegex(@"\bshare\s+of\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ShareOf();

    [GeneratedRegex(@"^(?:['\u2019]s)?\s+(?:total|figure|number|tally|offences|crimes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Total();
}
