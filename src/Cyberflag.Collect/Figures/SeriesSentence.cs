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
        if (NoCount.ListsCodes(passage))
        {
            return [];
        }

        // Sentences of several areas or offences are read one by one.
        var sentences = Sentences.Of(passage);
        var isOne = sentences.Length == 1 || (!sentences.Any(s => Lead(passage.Substring(s.Start, s.Length)) is not null || OutcomeOf(passage.Substring(s.Start, s.Length)) is not null) && OffenceReading.Find(passage, text.Reference.Offences).Length <= 1
            && ForceNames.Find(passage, text.Reference.Gazetteer).DistinctBy(a => a.Area).Take(2).Count() <= 1);
        var whole = isOne ? In(text, index, 0, passage) : [];
        return whole.Count > 0 || sentences.Length == 1 ? whole
            : sentences.SelectMany(s => In(text, index, s.Start, passage.Substring(s.Start, s.Length)));
    }

    private static List<Draft> In(DocumentText text, int index, int start, string sentence)
    {
        var found = new List<Draft>();
        if (NoCount.IsWorkload(sentence))
        {
            return found;
        }

        // "2016 - 3, 2017 - 18": where no other periods take turns, years alone may.
        var earlier = PeriodReading.Find(text.Passages[index].Text[..start]) is [.., var nearest] ? nearest : (PeriodMention?)null;
        var named = RelativePeriods.With(sentence, WithoutNothing(sentence, PeriodReading.Find(sentence)), earlier);
        var parts = Parts(sentence, text, named);
        var pairs = Pairs(sentence, parts);
        if (pairs is null && named.All(p => p.IsBareYear || p.Doubt is not null))
        {
            parts = Parts(sentence, text, PeriodReading.BareYears(sentence));
            pairs = Pairs(sentence, parts);
        }

        // "Zero in 2020/21, one in 2021/22": words count where nothing else takes turns with the periods.
        var areWords = pairs is null && parts.All(p => p.Period is not null || char.IsLetter(sentence[p.Start])) && named.Length >= FewestPairs;
        if (areWords)
        {
            parts = Parts(sentence, text, named, Words());
            pairs = Pairs(sentence, parts);
        }

        var doubt = PlainWords.Doubt(sentence, text);
        foreach (var (number, period) in pairs ?? [])
        {
            var raw = sentence.Substring(number.Start, number.Length);
            if ((areWords ? NumberWords.Read(raw, text.Legend) : Value(raw, text.Legend)) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, start + number.Start, number.Length, value, sentence);
            OwnWords.ApplyWhat(draft, sentence, text);
            draft.Period = period;
            draft.HasPeriods = true;
            if (WhoIs().Match(sentence) is { Success: true } who)
            {
                draft.Unit = Vocabulary.CountingUnit.Offences;
                draft.Dimensions["sex"] = who.Groups["sex"].Value.ToLowerInvariant();
            }
            else if (OutcomeOf(sentence) is { } outcome)
            {
                draft.Unit = Vocabulary.CountingUnit.Offences;
                draft.Dimensions["outcome"] = outcome;
                draft.Doubt("a part: of which whole stands elsewhere");
            }
            else if (Lead(sentence) is { } lead)
            {
                draft.Dimensions[PartLine.Dimension(lead)!] = lead.ToLowerInvariant();
                draft.Doubt("a part: of which whole stands elsewhere");
            }

            draft.Doubt(period is null ? "a number beside a series: of which period it is, is not certain" : null);
            draft.Doubt(doubt);
            draft.Doubt(NoCount.MayBeWorkload(text, index));
            draft.Doubt(Hedge().IsMatch(sentence[..number.Start]) ? "it is not stated exactly" : null);
            draft.Doubt(sentence[..parts[0].Start].Contains('%', StringComparison.Ordinal) ? "it may be a percentage" : null);
            draft.Doubt(start > 0 && draft.Offence is null && OffenceReading.Find(text.Passages[index].Text, text.Reference.Offences).Length > 0 ? "what is counted stands in another sentence" : null);
            draft.Offence ??= start > 0 ? OffenceReading.Find(text.Passages[index].Text[..start], text.Reference.Offences).LastOrDefault() : null;
            found.Add(draft);
        }

        return found;
    }

    // "Female 2020/21 158; 2021/22 163": the part of which the series is stands before its first period.
    private static string? Lead(string sentence) =>
        PeriodReading.Find(sentence) is [var first, ..] && sentence[..first.Start].Trim(' ', ':', '-', '–') is { Length: > 0 } words && PartLine.Dimension(words) is not null ? words : null;

    // "… gave no figures for 2015/16, but recorded 54 in 2017/18": the first period has no number.
    private static ImmutableArray<PeriodMention> WithoutNothing(string sentence, ImmutableArray<PeriodMention> periods) =>
        Nothing().Match(sentence) is { Success: true } match && !NumberBefore(sentence, match.Length, periods) ? periods.RemoveAll(p => p.End <= match.Length) : periods;

    private static bool NumberBefore(string sentence, int end, ImmutableArray<PeriodMention> periods) =>
        Number().Matches(sentence[..end]).Any(n => !periods.Any(p => p.Start < n.Index + n.Length && n.Index < p.End));

    private static CellValue? Value(string number, Legend legend) =>
        number.Equals("no", StringComparison.OrdinalIgnoreCase) ? new CellValue(Vocabulary.Status.Value, Vocabulary.Count.Zero, "none is said in words") : CellValue.Read(number, legend);

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
            && (rest.Select((p, i) => p.Period is null == (rest[0].Period is null == (i % 2 == 0))).All(turns => turns) || IsCompared(passage, rest));
        return !isTurning ? null
            : [.. parts[..head].Select(p => (p, (PeriodMention?)null)),
               .. rest.Chunk(2).Select(c => c[0].Period is null ? (c[0], c[1].Period) : (c[1], c[0].Period))];
    }

    // "In 2019/20 there were 54, compared with 40 in the previous year": the second pair is turned.
    private static bool IsCompared(string passage, ImmutableArray<Part> parts) =>
        parts is [{ Period: not null }, { Period: null } one, { Period: null } other, { Period: not null }]
        && Compared().IsMatch(passage[(one.Start + one.Length)..other.Start]);

    private static ImmutableArray<Part> Parts(string passage, DocumentText text, ImmutableArray<PeriodMention> periods, Regex? numbers = null)
    {
        var offences = OffenceReading.Find(passage, text.Reference.Offences);
        var open = passage.ToCharArray();
        foreach (var (start, length) in periods.Select(p => (p.Start, p.Length)).Concat(offences.Select(o => (o.Start, o.Length))).Concat(NoCount.Mentions(passage)).Concat(InlineQuestions.Mentions(passage)))
        {
            open.AsSpan(start, length).Fill('\uFFFC');
        }

        return [.. periods.Select(p => new Part(p.Start, p.Length, p))
            .Concat((numbers ?? Number()).Matches(new string(open)).Select(m => new Part(m.Groups["n"].Index, m.Groups["n"].Length, null))).OrderBy(p => p.Start)];
    }

    // "Charge: 19 (2021), 8 (2022)" in answer to how many ended in one.
    private static string? OutcomeOf(string sentence) => sentence.IndexOf(':', StringComparison.Ordinal) is > 3 and var end ? PartPredicate.OutcomeOf(sentence[..end]) : null;

    // "The victim is recorded as female in 98 of the 2022/23 offences".
    [GeneratedRegex(@"^\W*(?:the\s+)?victims?\s+(?:is|was|were|are)\s+(?:recorded as\s+)?(?:an?\s+)?(?<sex>female|male|girl|boy)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhoIs();

    [GeneratedRegex(@"(?<![\w£$/,.\-–])(?<n>" + NumberWords.Pattern + @")(?=\s+in\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    private sealed record Part(int Start, int Length, PeriodMention? Period);

    [GeneratedRegex(@"(?<![\w£$/,.\-–])(?<n>" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+|(?:fewer|less) than (?:\d+|five|ten)|no(?=\s+(?:recorded\s+)?(?:offences|crimes)\b))(?![\w/%]|[.,\-–]\d|\s*(?:%|per ?cent))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[,;(–-]|\b(?:against|compared|comparison|up from|down from|and)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex(@"^[^.;]*\b(?:nothing|no (?:figures?|data|information|answer|response|number)|not (?:provide|supply|give|hold|respond|answer|disclose)\w*|unable to)\b[^.;]*?\b(?:but|although|however)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\brespectively\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Respectively();

    [GeneratedRegex(@"\b(?:about|around|approximately|over|more than|at least|nearly|almost|some|up to|estimated|average|by)\s*(?:of\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();
}
