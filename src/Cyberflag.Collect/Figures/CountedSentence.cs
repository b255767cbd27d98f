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
            if (NoCount.IsWorkload(sentence.Value) || counted.Count == 0)
            {
                continue;
            }

            foreach (var match in counted)
            {
                var before = passage[sentence.Index..match.Groups["n"].Index];
                if (Value(match.Groups["n"].Value, text) is not { } value || NoCount.IsReference(before) || BackReference.Ends(before)
                    || NoCount.ListsCodes(passage[..match.Groups["n"].Index]))
                {
                    continue;
                }

                var draft = DraftOf(text, index, match.Groups["n"], value, sentence.Value.Trim());
                draft.Unit = UnitReading.Leading(match.Groups["what"].Value);
                OwnWords.Apply(draft, sentence.Value, text);
                draft.Doubt(PlainWords.Doubt(sentence.Value, text));
                draft.Doubt(NoCount.MayBeWorkload(text, index));
                draft.Doubt(value.Count == Vocabulary.Count.Zero && !char.IsDigit(match.Groups["n"].Value[0]) ? "none is said in words" : null);
                draft.Doubt(counted.Count > 1 ? "the sentence has several numbers" : null);
                draft.Doubt(States().IsMatch(sentence.Value) && !Hedge().IsMatch(before) ? null : "the sentence does not simply state a count");
                yield return draft;
            }
        }
    }

    private static CellValue? Value(string number, DocumentText text) => number.Equals("no", StringComparison.OrdinalIgnoreCase)
        ? new CellValue(Vocabulary.Status.Value, Vocabulary.Count.Zero)
        : CellValue.Read(number, text.Legend);

    [GeneratedRegex(@"[^.?!;]+(?:\.(?=\S)[^.?!;]*)*[.?!;]?")]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"(?<![\w£$/,.\-–])(?<n>" + CellValue.NumberPattern + @"|(?:fewer|less) than (?:\d+|five|ten)|zero|(?<=\b(?:were|was|been|recorded|has|have|had)\s)no)(?!\s*(?:%|per ?cent|st\b|nd\b|rd\b|th\b)|[/,.\-–]\d)\s+(?<what>(?:(?!and\b|of\b|to\b|in\b|years?\b|under\b)[a-z][\w\-]*\s+){0,4}?(?:custody records?|offences?|crimes?|victims?|arrests?|charges?|cautions?|prosecutions?|suspects?|offenders?|perpetrators?|people (?:were )?(?:arrested|charged)|persons? (?:were )?(?:arrested|charged)))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\bthere (?:were|was|have been|has been|are)\b|\brecorded\b|\b(?:police|force|we)\b.{0,30}\b(?:has|have|had|recorded)\b|\btotal of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex States();

    [GeneratedRegex(@"\b(?:about|around|approximately|over|more than|at least|nearly|almost|some|up to|estimated|average|rise|increase|from|compared)\s*(?:of\s*)?(?:by\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();
}
