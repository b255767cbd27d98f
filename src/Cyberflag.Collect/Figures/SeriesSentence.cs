using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Numbers and periods that take turns: <c>54 in 2017/18, 72 in 2018/19 and 101 in 2019/20</c>, <c>2017/18 = 54, 2018/19 = 72</c>, <c>rose from 54 in
/// 2017/18 to 72 in 2018/19</c>; or in two lists, <c>in 2017/18 and 2018/19 there were 54 and 72 respectively</c>.
/// </summary>
internal sealed partial class SeriesSentence : FigureRule
{
    private const int FewestPairs = 2;

    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        if (NoCount.IsWorkload(passage) || NoCount.ListsCodes(passage))
        {
            yield break;
        }

        // "2016 - 3, 2017 - 18": where no other periods take turns, years alone may.
        var named = PeriodReading.Find(passage);
        var parts = Parts(passage, text, named);
        var found = Pairs(passage, parts);
        parts = found is null && named.All(p => p.IsBareYear || p.Doubt is not null) ? Parts(passage, text, PeriodReading.BareYears(passage)) : parts;
        if ((found ?? Pairs(passage, parts)) is not { } pairs)
        {
            yield break;
        }

        var doubt = PlainWords.Doubt(passage, text);
        var words = passage[..Math.Max(parts[0].Start, 0)];
        foreach (var (number, period) in pairs)
        {
            if (CellValue.Read(passage.Substring(number.Start, number.Length), text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, number.Start, number.Length, value, passage);
            OwnWords.ApplyWhat(draft, passage, text);
            draft.Period = period;
            draft.HasPeriods = true;
            draft.Doubt(period is null ? "a number beside a series: of which period it is, is not certain" : null);
            draft.Doubt(doubt);
            draft.Doubt(NoCount.MayBeWorkload(text, index));
            draft.Doubt(Hedge().IsMatch(passage[..number.Start]) ? "it is not stated exactly" : null);
            draft.Doubt(words.Contains('%', StringComparison.Ordinal) ? "it may be a percentage" : null);
            yield return draft;
        }
    }

    // Each number with the period beside it, or null where they do not take turns.
    private static ImmutableArray<(Part Number, PeriodMention? Period)>? Pairs(string passage, ImmutableArray<Part> parts)
    {
        var numbers = parts.Count(p => p.Period is null);
        if (numbers < FewestPairs || numbers == parts.Length)
        {
            return null;
        }

        if (Respectively().IsMatch(passage) && parts.Length == 2 * numbers
            && parts.Take(numbers).All(p => p.Period is null == parts[0].Period is null) && parts.Skip(numbers).All(p => p.Period is null != parts[0].Period is null))
        {
            var (first, second) = (parts[..numbers], parts[numbers..]);
            return parts[0].Period is null
                ? [.. first.Zip(second, (n, p) => (n, p.Period))]
                : [.. first.Zip(second, (p, n) => (n, p.Period))];
        }

        // A total may stand before the series.
        var head = parts.Length % 2 == 1 && parts[0].Period is null && parts[1].Period is null ? 1 : 0;
        var rest = parts[head..];
        var isTurning = rest.Length % 2 == 0 && rest.Length >= 2 * FewestPairs
            && rest.Select((p, i) => p.Period is null == (rest[0].Period is null == (i % 2 == 0))).All(turns => turns);
        return !isTurning ? null
            : [.. parts[..head].Select(p => (p, (PeriodMention?)null)),
               .. rest.Chunk(2).Select(c => c[0].Period is null ? (c[0], c[1].Period) : (c[1], c[0].Period))];
    }

    private static ImmutableArray<Part> Parts(string passage, DocumentText text, ImmutableArray<PeriodMention> periods)
    {
        var offences = OffenceReading.Find(passage, text.Reference.Offences);
        var open = passage.ToCharArray();
        foreach (var (start, length) in periods.Select(p => (p.Start, p.Length)).Concat(offences.Select(o => (o.Start, o.Length))).Concat(NoCount.Mentions(passage)))
        {
            open.AsSpan(start, length).Fill('\uFFFC');
        }

        return [.. periods.Select(p => new Part(p.Start, p.Length, p))
            .Concat(Number().Matches(new string(open)).Select(m => new Part(m.Groups["n"].Index, m.Groups["n"].Length, null))).OrderBy(p => p.Start)];
    }

    private sealed record Part(int Start, int Length, PeriodMention? Period);

    [GeneratedRegex(@"(?<![\w£$/,.\-–])(?<n>" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+|(?:fewer|less) than (?:\d+|five|ten))(?![\w/%]|[.,\-–]\d|\s*(?:%|per ?cent))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\brespectively\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Respectively();

    [GeneratedRegex(@"\b(?:about|around|approximately|over|more than|at least|nearly|almost|some|up to|estimated|average|by)\s*(?:of\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();
}
