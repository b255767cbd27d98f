namespace Cyberflag.Surveys.Sample;

/// <summary>A row a number: year, offence, age, count.</summary>
internal static class LongForm
{
    public static ReplyTable Of(ReplyDraft draft) => new(
        "Recorded offences by age of the victim",
        [
            [new("Financial year"), new("Offence"), new("Age of victim"), new("Number of offences")],
            .. from measure in draft.Measures
               from year in measure.Periods
               from age in draft.Ages
               select ReplyDraft.Row(age.Label, [draft.State(measure, year, age, Part.Sexes[^1])])
                   .Insert(0, new TableCell(Wording.Label(measure))).Insert(0, new TableCell(Wording.Year(year, draft.Layout))),
        ]);
}
