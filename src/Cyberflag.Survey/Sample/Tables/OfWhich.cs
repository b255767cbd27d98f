using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>Each measure a row with its total, and below it what of that was against girls and against boys.</summary>
internal static class OfWhich
{
    public static ReplyTable Of(ReplyDraft draft) => new(
        "Recorded offences",
        [
            [new("Offence"), .. draft.Measures[0].Periods.Select(y => new TableCell(Wording.Year(y, draft.Layout)))],
            .. draft.Measures.SelectMany(m => Part.Sexes.Reverse().Select(sex => ReplyDraft.Row(Label(m, sex), m.Periods.Select(y => draft.State(m, y, draft.Ages[^1], sex))))),
        ]);

    private static string Label(Measure measure, Part sex) => sex.Value switch
    {
        "" => Wording.Label(measure),
        "not recorded" => "of which sex not recorded",
        _ => $"of which {sex.Value} victims",
    };
}
