namespace Cyberflag.Surveys.Sample;

/// <summary>Years across; the offences merged down the side, each over its age bands.</summary>
internal static class GroupsDown
{
    public static ReplyTable Of(ReplyDraft draft) => new(
        "Recorded offences by age of the victim",
        [
            [new("Offence"), new("Age of victim"), .. draft.Measures[0].Periods.Select(y => new TableCell(Wording.Year(y, draft.Layout)))],
            .. draft.Measures.SelectMany(m => draft.Ages.Select(age => ReplyDraft.Row(age.Label, m.Periods.Select(y => draft.State(m, y, age, Part.Sexes[^1])))
                .Insert(0, age == draft.Ages[0] ? new TableCell(Wording.Label(m), Down: draft.Ages.Length) : null))),
        ]);
}
