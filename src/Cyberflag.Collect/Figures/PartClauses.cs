using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Parts of a number that is stated elsewhere in the text: <c>22 of the 148 crimes recorded in 2021/22 have a charge outcome. A further 61 are still under investigation</c>, <c>Of the 140
/// offences in 2014/15, 52 were detected by charge and 11 by caution</c>, <c>A charge followed in fewer than five of the 58 and in none of the 63</c>. Each is of the time and the
/// offence of its whole; a person looks.
/// </summary>
internal static partial class PartClauses
{
    // A comma and a gap.
    private const int Nearest = 2;

    /// <summary>The parts that a passage tells, each with the stretch of words that tells it; and where it only names their whole again, without a number of its own.</summary>
    public static ImmutableArray<(Draft? Draft, int Start, int End)> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        var found = ImmutableArray.CreateBuilder<(Draft?, int, int)>();
        Match? last = null;
        foreach (var (start, length) in Sentences.Of(passage))
        {
            var sentence = passage.Substring(start, length);
            if (NoCount.IsWorkload(sentence))
            {
                continue;
            }

            var of = Of().Match(sentence);
            if (of.Success)
            {
                found.AddRange(Listed(text, index, start, sentence, of));
            }

            foreach (var match in of.Success && of.Groups["lead"].Index == 0 ? [] : Each().Matches(sentence).Where(m => !Work().IsMatch(sentence[(m.Index + m.Length)..])))
            {
                if (!of.Success || match.Index < of.Index)
                {
                    found.AddRange(One(text, index, start, sentence, match));
                    last = match;
                }
            }

            if (last is not null && Further().Match(sentence) is { Success: true } further)
            {
                found.AddRange(Part(text, index, start, further.Groups["n"], sentence[further.Groups["n"].Index..], WholeOf(last)));
            }
        }

        return found.ToImmutable();
    }

    // "Of those 268, thirty-one had resulted in a charge and in 96 no suspect had been identified".
    private static IEnumerable<(Draft?, int, int)> Listed(DocumentText text, int index, int start, string sentence, Match of)
    {
        var rest = of.Index + of.Length;
        if (of.Groups["m"].Success && IsStated(text, index, start + of.Index, of.Groups["m"].Value))
        {
            yield return (null, start + of.Index, start + rest);
        }

        var numbers = Number().Matches(sentence[rest..]).Where(n => !IsTime(sentence, rest + n.Index, n.Length)).ToList();
        for (var at = 0; at < numbers.Count; at++)
        {
            var from = rest + numbers[at].Index;
            var to = at + 1 < numbers.Count ? rest + numbers[at + 1].Index : sentence.Length;
            var words = sentence[from..to];
            if ((at > 0 || numbers[at].Index > Nearest) && !PartPredicate.Tells(words))
            {
                continue;
            }

            foreach (var part in Part(text, index, start, from, numbers[at].Length, words, WholeOf(of)))
            {
                yield return part;
            }
        }
    }

    // "22 of the 148 crimes recorded in 2021/22 have …", "A charge has followed in none of the 63".
    private static IEnumerable<(Draft?, int, int)> One(DocumentText text, int index, int start, string sentence, Match match)
    {
        var end = Clause().Match(sentence, match.Index + match.Length) is { Success: true } stop ? stop.Index : sentence.Length;
        var behind = sentence[(match.Index + match.Length)..end];
        var words = PartPredicate.Tells(behind) ? behind : PartPredicate.Tells(sentence[..match.Index]) ? sentence[..match.Index] : behind;
        return IsStated(text, index, start + match.Index, match.Groups["m"].Value)
            ? [.. Part(text, index, start, match.Groups["n"].Index, match.Groups["n"].Length, words, WholeOf(match), end), .. Earlier(text, index, start, sentence, end, words)] : [];
    }

    // "… ; in the earlier twelve months it was 6": the same part of the earlier of the two periods that the passage names.
    private static IEnumerable<(Draft?, int, int)> Earlier(DocumentText text, int index, int start, string sentence, int from, string words)
    {
        var periods = PeriodReading.Find(text.Passages[index].Text[..start]).DistinctBy(p => p.Period).OrderBy(p => p.Period.Start).ToList();
        if (periods.Count == 2 && Before().Match(sentence, from) is { Success: true } match)
        {
            foreach (var (draft, at, end) in Part(text, index, start, match.Groups["n"].Index, match.Groups["n"].Length, words, null, match.Index + match.Length))
            {
                draft!.Period = periods[0];
                yield return (draft, at, end);
            }
        }
    }

    private static IEnumerable<(Draft?, int, int)> Part(DocumentText text, int index, int start, Group number, string words, long? whole) =>
        Part(text, index, start, number.Index, number.Length, words, whole);

    private static IEnumerable<(Draft?, int, int)> Part(DocumentText text, int index, int start, int at, int length, string words, long? whole, int? end = null)
    {
        var raw = text.Passages[index].Text.Substring(start + at, length);
        if (NumberWords.Read(raw, text.Legend) is not { } value)
        {
            yield break;
        }

        var draft = FigureRule.DraftOf(text, index, start + at, length, value, $"of these {words.Trim()}");
        draft.WholeNumber = whole;
        draft.Unit = CountingUnit.Offences;
        PartPredicate.Apply(draft, words);
        draft.IsClearPart = whole is not null && PartPredicate.Tells(words) && PlainWords.Unexplained(PartPredicate.Without(words), text) is null;
        draft.Doubt(OfThese.PartBefore);
        yield return (draft, start + at, start + (end ?? (at + Math.Max(length, words.Length))));
    }

    [GeneratedRegex(@"\G[;,.]?\s*(?:and\s+)?in the (?:earlier|previous|preceding|prior) (?:year|period|(?:twelve|12) months),?\s+(?:it was|there were)\s+(?<n>" + NumberWords.Pattern + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    // The whole is a number that the text has stated before.
    private static bool IsStated(DocumentText text, int index, int at, string whole) =>
        text.Passages[index].Text[..at].Contains(whole, StringComparison.Ordinal) || text.Passages.Take(index).Any(p => p.Text.Contains(whole, StringComparison.Ordinal))
        || text.Tables.Any(t => t.Rows.Any(r => r.Any(c => c.Text == whole)));

    private static long? WholeOf(Match match) =>
        match.Groups["m"].Success && long.TryParse(match.Groups["m"].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    // Days, years and ages among the words count nothing.
    private static bool IsTime(string sentence, int at, int length) =>
        PeriodReading.Find(sentence).Any(p => p.Start < at + length && at < p.End) || NoCount.Mentions(sentence).Any(m => m.Start < at + length && at < m.Start + m.Length)
        || Age().IsMatch(sentence[..at]) || TableRows.IsYear(sentence.Substring(at, length));

    [GeneratedRegex(@"(?<lead>^\W*|[,;(]\s*(?:and\s+)?|(?<=\d)\s+)of\s+(?:(?:the|those|these)\s+(?<m>" + CellValue.NumberPattern + @")(?![\w/])|the\s+(?:last|latter|first)\s+(?:figure|number|total)|which|these|those|whom)(?:\s+(?:recorded\s+)?(?:offences|crimes|reports|incidents|victims)(?:\s+recorded)?)?(?:\s+in\s+(?:the\s+)?[\d/\-– ]{4,12})?,?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"(?<![\w£$/,.\-–])(?<n>" + NumberWords.Pattern + @")\s+of\s+(?:the|those|these)\s+(?<m>" + CellValue.NumberPattern + @")(?![\w/]|[,.]\d)(?:\s+(?:recorded\s+)?(?:offences|crimes|reports|incidents|victims))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Each();

    [GeneratedRegex(@"^\s*(?:staff|officers?|posts?|hours?|days?|weeks?|requests?|e-?mails?|letters?|files?|forces|questions|pages)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Work();

    [GeneratedRegex(@"^\W*a further\s+(?<n>" + NumberWords.Pattern + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Further();

    [GeneratedRegex(@"(?<![\w£$/,.\-–])" + NumberWords.Pattern + @"(?![\w/%]|[.,\-–]\d|\s*(?:%|per ?cent))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:aged?|under|over|below|victims? of)\s+(?:\d{1,2}\s*(?:to|[-–]|or|and)\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex(@"[;.!?]|,\s+(?:and|but)\b|\band\s+(?:in\s+)?(?=" + NumberWords.Pattern + @"\s+of\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
