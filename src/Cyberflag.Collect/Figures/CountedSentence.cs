using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>A number before what it counts in a sentence: <c>There have been 39 offences recorded under …</c>, <c>71 custody records where …</c>.</summary>
internal sealed partial class CountedSentence : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        foreach (Match sentence in Sentence().Matches(passage))
        {
            var counted = Counted().Matches(passage[..(sentence.Index + sentence.Length)]).Where(m => m.Index >= sentence.Index).ToList();
            counted.RemoveAll(m => OfWhich().Matches(sentence.Value).Any(p => p.Groups["n"].Success && sentence.Index + p.Groups["n"].Index == m.Groups["n"].Index));
            if (NoCount.IsWorkload(sentence.Value) || counted.Count == 0)
            {
                continue;
            }

            foreach (var match in counted)
            {
                var before = passage[sentence.Index..match.Groups["n"].Index];
                // An incident or a case is counted only where the sentence states it.
                var isIncident = Incident().IsMatch(match.Groups["what"].Value);
                if (isIncident && !States().IsMatch(sentence.Value))
                {
                    continue;
                }

                if (Value(match.Groups["n"].Value, text) is not { } value || NoCount.IsReference(before) || Act().IsMatch(before) || BackReference.Ends(before)
                    || NoCount.ListsCodes(passage[..match.Groups["n"].Index]) || IsNamedYear(match.Groups["n"].Value, text))
                {
                    continue;
                }

                // What follows ", of which" tells of a part and not of the number before it.
                var words = OfWhich().Match(sentence.Value) is { Success: true } part && sentence.Index + part.Index > match.Index
                    ? sentence.Value[..part.Index]
                    : sentence.Value;
                var draft = DraftOf(text, index, match.Groups["n"], value, words.Trim());
                draft.Unit = UnitReading.Leading(match.Groups["what"].Value);
                OwnWords.Apply(draft, words, text);
                draft.Doubt(isIncident ? "incidents or cases may be something else than offences" : null);
                draft.Doubt(CorrectedNumber.Withdraws(passage) ? "a correction takes its place" : null);
                draft.Doubt(PlainWords.Doubt(words, text));
                draft.Doubt(NoCount.MayBeWorkload(text, index));
                draft.Doubt(value.Count == Vocabulary.Count.Zero && !char.IsDigit(match.Groups["n"].Value[0]) ? "none is said in words" : null);
                draft.Doubt(Ratio().IsMatch(before) ? "it may be a ratio" : null);
                draft.Doubt(counted.Count > 1 ? "the sentence has several numbers" : null);
                draft.Doubt(States().IsMatch(sentence.Value) && !Hedge().IsMatch(before) ? null : "the sentence does not simply state a count");
                yield return draft;
            }

            foreach (var draft in Parts(text, index, sentence))
            {
                yield return draft;
            }
        }
    }

    // "The 2018 charges" are those of a year of which the document speaks.
    private static bool IsNamedYear(string number, DocumentText text) => TableRows.IsYear(number)
        && (text.Passages.Any(p => PeriodReading.Find(p.Text).Any(m => m.Period.Start.Year <= int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) && int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) <= m.Period.End.Year))
            || text.Tables.Any(t => t.Rows.Any(r => r.Any(c => c.Text.StartsWith(number, StringComparison.Ordinal)))));

    // ", of which 120 resulted in a charge": a part of the number before it.
    private static IEnumerable<Draft> Parts(DocumentText text, int index, Match sentence)
    {
        if (OfWhich().Match(sentence.Value) is { Success: true } match && match.Groups["n"].Success
            && CellValue.Read(match.Groups["n"].Value, text.Legend) is { } value)
        {
            var rest = sentence.Value[match.Index..];
            var draft = DraftOf(text, index, sentence.Index + match.Groups["n"].Index, match.Groups["n"].Length, value, rest.Trim());
            OwnWords.Apply(draft, sentence.Value[..match.Index], text);
            draft.Unit = UnitReading.Leading(rest) ?? draft.Unit;
            draft.Doubt("it is a part of the number before it");
            yield return draft;
        }
    }

    [GeneratedRegex(@",?\s*\b(?:and )?of (?:which|these|those|whom),?\s*(?:there were\s+)?(?:(?<n>" + CellValue.NumberPattern + @")(?![\w/%]))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWhich();

    private static CellValue? Value(string number, DocumentText text) => number.Equals("no", StringComparison.OrdinalIgnoreCase)
        ? new CellValue(Vocabulary.Status.Value, Vocabulary.Count.Zero)
        : CellValue.Read(number, text.Legend);

    // "1 in 5 offences", "three of the 54 offences".
    [GeneratedRegex(@"\b(?:\d+|one|two|three|four|five|half|most|some|all|quarter|third)\s+(?:in|of|out of)\s+(?:the\s+|every\s+|all\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ratio();

    // "s.15A SOA 2003 offences".
    [GeneratedRegex(@"\b(?:Acts?|Order|SOA|PCA|CJA|SCA|CJCA|MCA|OSA)\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex Act();

    [GeneratedRegex(@"\b(?:incident|case)s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Incident();

    [GeneratedRegex(@"[^.?!;]+(?:\.(?=\S)[^.?!;]*)*[.?!;]?")]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"(?<![\w£$/,.\-–])(?<n>" + CellValue.NumberPattern + @"|(?:fewer|less) than (?:\d+|five|ten)|zero|(?<=\b(?:were|was|been|recorded|has|have|had)\s)no)(?!\s*(?:%|per ?cent|st\b|nd\b|rd\b|th\b)|[/,.\-–]\d)\s+(?<what>(?:(?!and\b|of\b|to\b|in\b|years?\b|under\b)[a-z][\w\-]*\s+){0,7}?(?:custody records?|offences?|crimes?|victims?|arrests?|charges?|cautions?|prosecutions?|suspects?|offenders?|perpetrators?|people (?:were )?(?:arrested|charged)|persons? (?:were )?(?:arrested|charged)|incidents?|cases?))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\bthere (?:were|was|have been|has been|are)\b|\brecorded\b|\b(?:police|force|we)\b.{0,30}\b(?:has|have|had|recorded)\b|\btotal of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex States();

    [GeneratedRegex(@"\b(?:about|around|approximately|over|more than|at least|nearly|almost|some|up to|estimated|average|rise|increase|from|compared)\s*(?:of\s*)?(?:by\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();
}
