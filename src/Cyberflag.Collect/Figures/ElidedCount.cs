using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A number whose noun the sentence before it has: <c>We recorded 140 offences … . Over the same 18 months there were 32 in the area of …</c>. What
/// is counted is that of the sentence before it in the same passage.
/// </summary>
internal sealed partial class ElidedCount : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        var sentences = Sentences.Of(passage);
        for (var at = 1; at < sentences.Length; at++)
        {
            var (start, length) = sentences[at];
            var words = passage.Substring(start, length);
            var before = passage.Substring(sentences[at - 1].Start, sentences[at - 1].Length);
            var found = Elided().Matches(words).ToList();
            if (found is not [var match] || NoCount.IsWorkload(words) || NoCount.Mentions(words).Any(m => m.Start <= match.Groups["n"].Index && match.Groups["n"].Index < m.Start + m.Length)
                || UnitReading.Leading(before) is not { } unit || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, start + match.Groups["n"].Index, match.Groups["n"].Length, value, words);
            OwnWords.Apply(draft, words, text);
            OwnWords.Apply(draft, before, text, hasPeriod: true);
            draft.Unit = unit;
            draft.Period ??= Same(words, PeriodReading.Find(before));
            draft.HasPeriods = true;
            draft.Doubt(PlainWords.Doubt(SamePeriod().Replace(words, " "), text));
            draft.Doubt(PlainWords.Doubt(before, text));
            draft.Doubt(NoCount.MayBeWorkload(text, index));
            yield return draft;
        }
    }

    // "The same 18 months" are those of the sentence before, if these are so many.
    private static PeriodMention? Same(string words, ImmutableArray<PeriodMention> before) =>
        SamePeriod().Match(words) is { Success: true } match && before.DistinctBy(p => p.Period).ToList() is [var one]
        && (!match.Groups["months"].Success || one.Period.Start.AddMonths(int.Parse(match.Groups["months"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).AddDays(-1) == one.Period.End)
            ? one : null;

    [GeneratedRegex(@"\b(?:the|that) same\s+(?:period|time|year|financial year|calendar year|quarter|(?<months>\d{1,2})[\s-]+months?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SamePeriod();

    [GeneratedRegex(
        @"\b(?:there (?:were|was|have been|had been)|recorded|logged)\s+(?:a total of\s+)?(?<n>" + CellValue.NumberPattern + @")(?![\w/%]|[,.\-–]\d|\s*(?:%|per ?cent))(?=\s*[.;,)]|\s*$|\s+(?:in|during|between|over|for|by|across)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elided();
}
