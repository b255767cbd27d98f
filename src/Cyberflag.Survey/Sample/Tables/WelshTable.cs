using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>A table with its labels in Welsh: <i>Blwyddyn</i> year, <i>Oed</i> age, <i>Heb ei gofnodi</i> not recorded, <i>Cyfanswm</i> total.</summary>
internal static class WelshTable
{
    public static ReplyTable Of(ReplyDraft draft, Measure measure) => new(
        Wording.Label(measure),
        [
            [new("Blwyddyn"), .. draft.Ages.Select(a => new TableCell(Label(a)))],
            .. measure.Periods.Select(y =>
                ReplyDraft.Row(Wording.Year(y, draft.Layout), draft.Ages.Select(age => draft.State(measure, y, age, Part.Sexes[^1])))),
        ]);

    private static string Label(Part age) => age.Value switch
    {
        "" => "Cyfanswm",
        "not recorded" => "Oed heb ei gofnodi",
        "10 and under" => "Oed 10 ac iau",
        _ => $"Oed {age.Label}",
    };
}
