using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>Years across, age bands down, with the total in the last row or, where the force has it so, in the first.</summary>
internal static class YearsAcross
{
    public static ReplyTable Of(ReplyDraft draft, Measure measure, bool totalFirst = false) => new(
        Wording.Label(measure),
        [
            [new("Age of victim"), .. measure.Periods.Select(y => new TableCell(Wording.Year(y, draft.Layout)))],
            .. (totalFirst ? draft.Ages.Reverse() : draft.Ages).Select(age =>
                ReplyDraft.Row(age.Label, measure.Periods.Select(y => draft.State(measure, y, age, Part.Sexes[^1])))),
        ]);
}
