using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>A row a measure, a column a year, nothing broken down; where wanted with footnote marks stuck to labels and years.</summary>
internal static class Summary
{
    public static ReplyTable Of(ReplyDraft draft) => new("Recorded offences", [Head(draft, false), .. draft.Measures.Select(m => Row(draft, m, ""))]);

    /// <summary>The same with marks: one at the first offence, one at the last year.</summary>
    public static ReplyTable WithMarks(ReplyDraft draft) => new(
        "Recorded offences",
        [Head(draft, true), .. draft.Measures.Select((m, i) => Row(draft, m, i == 0 ? "1" : ""))],
        ["1. The flag is set by the recording officer.", "2. Figures of this year are provisional."]);

    private static System.Collections.Immutable.ImmutableArray<TableCell?> Head(ReplyDraft draft, bool isMarked)
    {
        var years = draft.Measures[0].Periods;
        return [new("Offence"), .. years.Select(y => new TableCell(Wording.Year(y, draft.Layout), Mark: isMarked && y == years[^1] ? "2" : ""))];
    }

    private static System.Collections.Immutable.ImmutableArray<TableCell?> Row(ReplyDraft draft, Measure measure, string mark) =>
        [new(Wording.Label(measure), Mark: mark), .. measure.Periods.Select(y => TableCell.Of(draft.Whole(measure, y)))];
}
