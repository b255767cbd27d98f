using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>A period and its number on a line: <c>2022/23 - 10</c>, <c>2018: &lt;5</c>. What is counted stands above.</summary>
internal sealed partial class YearLine : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var line = text.Passages[index].Text;
        if (Quarter().Match(line) is { Success: true } quarter && text.Passages[..index].Any(p => p.Question == quarter.Groups["q"].Value))
        {
            yield break;
        }

        if (Line().Match(line) is not { Success: true } match || PeriodReading.Whole(match.Groups["period"].Value) is not { } period
            || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
        {
            yield break;
        }

        var draft = DraftOf(text, index, match.Groups["n"], value, "", ListHead.Of(text, index, IsOne));
        draft.Period = period;
        if (match.Groups["remark"].Success)
        {
            // "2011 – 18 (up to 30/04/11)": the remark tells of which part of the year.
            var part = PeriodReading.Whole($"{match.Groups["period"].Value} ({match.Groups["remark"].Value})");
            draft.Period = part ?? period;
            draft.Doubt(part is null ? $"a remark stands beside it ('{match.Groups["remark"].Value}')" : null);
        }

        OwnWords.Apply(draft, match.Groups["rest"].Value, text);

        if (text.Passages[index].Question is { } question && !Above(text, index).Any(p => UnitReading.Leading(p.Text) is not null) && Asked.Of(text, index, question) is { } asked)
        {
            draft.Doubt(OwnWords.Subset(asked, text));
        }

        // A part named between the lines and their heading ("of the above …") makes the numbers a part.
        foreach (var above in Above(text, index))
        {
            // The last sentence of a passage leads to what stands below it.
            var (start, length) = Sentences.Of(above.Text)[^1];
            var words = above.Text.Substring(start, length);
            draft.Doubt(OwnWords.Subset(above.Text));
            draft.Doubt(ChangeWords.Doubt(Begins().Match(words).Value));
            draft.Doubt(PlainWords.Doubt(words, text, isLabel: true));
            draft.Words = words;
            if (OfWhich().Match(words) is { Success: true } part && PartPredicate.Tells(words[part.Length..]))
            {
                // Of offences, those whose suspect was charged are offences.
                draft.Unit ??= Vocabulary.CountingUnit.Offences;
                PartPredicate.Apply(draft, words[part.Length..]);
                break;
            }

            if (UnitReading.Leading(above.Text) is not null)
            {
                break;
            }
        }

        yield return draft;
    }

    /// <summary>True for a line that is a period and its number.</summary>
    public static bool IsOne(string line) => Line().Match(line) is { Success: true } match && PeriodReading.Whole(match.Groups["period"].Value) is not null;

    [GeneratedRegex(@"^\W*(?:and\s+)?of (?:which|these|those|the above),?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWhich();

    // "Q1 – 19" below question 1 is its answer.
    [GeneratedRegex(@"^\s*q\s?(?<q>[1-4])\s*[-–:.)]\s*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    // What a heading begins with says what its numbers are.
    [GeneratedRegex(@"^\W*(?:\w+\W+){0,3}?(?:increase|decrease|rise|fall|drop|change|difference|average|rate)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    private static IEnumerable<Passage> Above(DocumentText text, int index)
    {
        var question = text.Passages[index].Question;
        return Enumerable.Range(1, index).Select(back => text.Passages[index - back])
            .SkipWhile(p => Line().IsMatch(p.Text)).TakeWhile(p => p.Question == question && !Line().IsMatch(p.Text)).Take(4);
    }

    [GeneratedRegex(@"^\s*(?:\d{1,2}(?:\s?[a-z])?[.)]\s+)?[•●▪*·]?\s*(?<period>[^=:]{4,40}?)\s*(?:[-–—:=]|\s)\s*(?<n>" + CellValue.StatedPattern + @"(?:\s?(?:\*{1,3}|[†‡]))?|" + CellValue.MarkPattern + @")\s*(?<rest>(?:o\s+)?(?:recorded\s+)?(?:offences?|crimes?|[td]roseddau?|victims?|arrests?|charges?|suspects?)?(?:\s+recorded)?)\s*(?:\((?<remark>(?!of which)[^()]{3,80})\)|,?\s*\(?(?:and\s+)?of (?:which|these|those)\b[^.;]{3,80})?\s*[.;]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
