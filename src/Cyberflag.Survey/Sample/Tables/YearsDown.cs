using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>Years down, age bands across, with the total in the last column.</summary>
internal static class YearsDown
{
    public static ReplyTable Of(ReplyDraft draft, Measure measure) => new(
        Wording.Label(measure),
        [
            [new("Year"), .. draft.Ages.Select(a => new TableCell(a.Label == Wording.Total ? a.Label : $"Aged {a.Label}"))],
            .. measure.Periods.Select(y =>
                ReplyDraft.Row(Wording.Year(y, draft.Layout), draft.Ages.Select(age => draft.State(measure, y, age, Part.Sexes[^1])))),
        ]);
}
