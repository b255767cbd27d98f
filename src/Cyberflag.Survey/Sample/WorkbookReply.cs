using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// A reply as a workbook: years across, each merged over the sexes, age bands down, totals in the last row and column, and a sheet of
/// notes. Layout 0 has both measures on one sheet, one below the other; layout 1 has a sheet each.
/// </summary>
internal static class WorkbookReply
{
    /// <summary>Writes it.</summary>
    public static SampleReply Write(ReplyDraft draft)
    {
        var workbook = new WorkbookParts();
        var statements = ImmutableArray.CreateBuilder<Statement>();
        foreach (var measure in draft.Measures)
        {
            var sheet = draft.Layout == 0 ? "Figures" : measure.Method == Method.Flag ? "Online flag" : "Communication";
            if (draft.Layout == 1 || measure == draft.Measures[0])
            {
                workbook.AddSheet(sheet);
                workbook.AddRow($"{draft.Force.Name}: recorded offences by age and sex of the victim");
                workbook.AddRow(Wording.Mark);
            }

            workbook.AddRow();
            AddTable(workbook, draft, measure, sheet, statements);
        }

        workbook.AddSheet("Notes");
        workbook.AddRow("Notes");
        foreach (var (index, remark) in draft.Remarks.Prepend(Wording.Mark).Index())
        {
            workbook.AddRow($"{index + 1}.", remark);
        }

        return new SampleReply("reply.xlsx", workbook.ToBytes(), statements.ToImmutable());
    }

    private static void AddTable(
        WorkbookParts workbook, ReplyDraft draft, Measure measure, string sheet, ImmutableArray<Statement>.Builder statements)
    {
        var (years, sexes) = (measure.Periods, Part.Sexes.Length);
        var title = workbook.AddRow(Wording.Label(measure));
        workbook.Merge(title, 0, title, years.Length * sexes);
        var head = workbook.AddRow(
            ["Age of victim", .. years.SelectMany(y => Part.Sexes.Select((_, i) => i == 0 ? Wording.Year(y, draft.Layout) : null))]);
        workbook.Merge(head, 0, head + 1, 0);
        for (var first = 1; first < years.Length * sexes; first += sexes)
        {
            workbook.Merge(head, first, head, first + sexes - 1);
        }

        workbook.AddRow([null, .. years.SelectMany(_ => Part.Sexes.Select(s => s.Label))]);
        foreach (var age in draft.Ages)
        {
            var said = years.SelectMany(y => Part.Sexes.Select(sex => draft.State(measure, y, age, sex))).ToList();
            var row = workbook.AddRow([age.Label, .. said.Select(Cell)]);
            statements.AddRange(said.Select((s, i) => s with { Locator = $"{sheet}!{Grid.ColumnName(i + 1)}{row}" }));
        }
    }

    // Numbers are stored as numbers, marks as text.
    private static object? Cell(Statement said) =>
        long.TryParse(said.Stated, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : said.Stated;
}
