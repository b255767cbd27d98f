using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>One way in which a figure stands in running text. A number that fits none is no figure.</summary>
internal abstract partial class FigureRule
{
    /// <summary>The rules in the order in which they are tried; what one has read, the later ones leave alone.</summary>
    public static ImmutableArray<FigureRule> All { get; } =
        [
            new AreaLine(), new AreaList(), new AreaAnswers(), new YearParts(), new YearLine(), new YearCounts(), new LetteredAnswer(), new MonthList(), new ChannelParts(), new PartOfTotal(), new FromTo(), new SameYears(), new OffenceTurns(), new SeriesSentence(), new PartLine(), new PartList(), new LabelledNumber(),
            new NumberedAnswer(), new NumberAlone(), new CountedSentence(), new StatedTotal(), new PartOfThese(), new ElidedCount(), new CorrectedNumber(),
        ];

    // The rules that read sentences: of several sentences in a passage each may be another rule's.
    private static readonly ImmutableArray<FigureRule> OfSentences = [new PartOfTotal(), new FromTo(), new SameYears(), new OffenceTurns(), new SeriesSentence(), new CountedSentence(), new StatedTotal(), new PartOfThese(), new ElidedCount(), new CorrectedNumber()];

    /// <summary>The figures of a passage.</summary>
    /// <param name="text">The document.</param>
    /// <param name="index">Index of the passage in it.</param>
    public abstract IEnumerable<Draft> Read(DocumentText text, int index);

    /// <summary>All figures in the passages of a document.</summary>
    public static IEnumerable<Draft> ReadAll(DocumentText text)
    {
        for (var index = 0; index < text.Passages.Length; index++)
        {
            if (text.Passages[index].IsInSheet && FootnoteMarks.IsNote(text.Passages[index].Text))
            {
                continue;
            }

            var (rule, found) = All.Select(rule => (Rule: rule, Found: rule.Read(text, index).ToList())).FirstOrDefault(f => f.Found.Count > 0);
            found = rule is null ? [] : rule is SameYears or SeriesSentence or CountedSentence or OffenceTurns or StatedTotal or PartOfTotal or FromTo or PartOfThese ? Further(found, text, index) : found;
            var parts = PartClauses.Read(text, index);
            found = [.. found.Where(d => !parts.Any(p => p.Start <= d.Start && d.Start < p.End)), .. parts.Select(p => p.Draft).OfType<Draft>()];
            var explained = Legend.Explanations(text.Passages[index].Text).ToList();
            found = [.. found.Where(d => !explained.Exists(e => e.Start <= d.Start && d.Start < e.End))];
            DigitsBeside.Apply(found, text.Passages[index].Text, text.Reference);
            foreach (var draft in found.OrderBy(d => d.Start))
            {
                draft.Doubt(text.Passages[index].IsInSheet ? "it stands in a title or note of a sheet" : null);
                draft.Doubt(text.Passages[index].IsAsked && !IsAnswer(text.Passages[index].Text) ? "it may belong to the request" : null);
                draft.Doubt(AskedNarrowly.Doubt(draft, text, index));
                draft.Doubt(QuotedRequest.IsIn(text.Passages[index]) ? "it may be quoted from the request" : null);
                yield return draft;
            }
        }
    }

    // What the other rules read in the sentences of which nothing is read yet.
    private static List<Draft> Further(List<Draft> found, DocumentText text, int index)
    {
        var sentences = Sentences.Of(text.Passages[index].Text);
        if (sentences.Length == 1)
        {
            return found;
        }

        int SentenceOf(Draft draft) => sentences.Count(s => s.Start <= draft.Start);
        foreach (var rule in OfSentences)
        {
            var read = found.Select(SentenceOf).ToHashSet();
            found = [.. found, .. rule.Read(text, index).Where(d => !read.Contains(SentenceOf(d)))];
        }

        return [.. found.OrderBy(d => d.Start)];
    }

    // "Count of … = 111" and "There have been …" answer, wherever they stand.
    private static bool IsAnswer(string words) => YearLine.IsOne(words) || Labelled().IsMatch(words) || words.Contains('=', StringComparison.Ordinal) || words.StartsWith("There ", StringComparison.Ordinal);

    [GeneratedRegex(@"[:=]\s*" + CellValue.NumberPattern + @"\s*\.?\s*$")]
    private static partial Regex Labelled();

    private protected static Draft DraftOf(DocumentText text, int index, Group number, CellValue value, string words, int? head = null) =>
        DraftOf(text, index, number.Index, number.Length, value, words, head);

    /// <summary>A number at a place of a passage, with nothing known of it but its words.</summary>
    internal static Draft DraftOf(DocumentText text, int index, int start, int length, CellValue value, string words, int? head = null)
    {
        var passage = text.Passages[index];
        var draft = new Draft
        {
            Locator = passage.Locator(start, length),
            Raw = passage.Printed.Substring(start, length),
            Value = value,
            Before = index,
            Head = head ?? index,
            Start = start,
            Question = passage.Question,
            Words = words,
        };
        draft.Doubt(Thousands.Doubt(draft.Raw, passage.Text[..start], passage.Text[(start + length)..]));
        return draft;
    }
}
