using System.Globalization;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// A reply as a workbook of today, plain, with a hidden sheet, or with a macro project that does nothing. Footnote marks are raised
/// letters in the cell.
/// </summary>
internal static class XlsxFile
{
    public static SampleReply Write(ReplyDraft draft, params IEnumerable<ReplyTable> tables) => Write(SampleSheet.Of(draft, tables), new WorkbookParts());

    /// <summary>With a sheet that the force forgot: its numbers are nobody's answer.</summary>
    public static SampleReply WithHiddenSheet(ReplyDraft draft, params IEnumerable<ReplyTable> tables)
    {
        var workbook = new WorkbookParts();
        workbook.AddSheet("Working", isHidden: true);
        workbook.AddRow($"Working copy. {Wording.Mark}");
        workbook.AddRow(["Record", .. draft.Measures[0].Periods.Select(y => Wording.Year(y, draft.Layout))]);
        workbook.AddRow(["Row 1", .. draft.Measures[0].Periods.Select(y => (object)(long)y.Start.Year)]);
        return Write(SampleSheet.Of(draft, tables), workbook);
    }

    /// <summary>With a macro project.</summary>
    public static SampleReply WithMacros(ReplyDraft draft, params IEnumerable<ReplyTable> tables) =>
        Write(SampleSheet.Of(draft, tables), new WorkbookParts { HasMacros = true });

    private static SampleReply Write(SampleSheet sheet, WorkbookParts workbook)
    {
        workbook.AddSheet(sheet.Name);
        foreach (var row in sheet.Rows)
        {
            var number = workbook.AddRow([.. row.Select(Value)]);
            foreach (var (column, cell) in row.Index())
            {
                if (cell is { Across: > 1 } or { Down: > 1 })
                {
                    workbook.Merge(number, column, number + cell.Down - 1, column + cell.Across - 1);
                }
            }
        }

        return new SampleReply(workbook.HasMacros ? "reply.xlsm" : "reply.xlsx", workbook.ToBytes(), sheet.Statements);
    }

    private static object? Value(TableCell? cell) => cell switch
    {
        null => null,
        { Said: not null } when long.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        { Mark.Length: > 0 } => new MarkedText(cell.Text, cell.Mark),
        _ => cell.Text,
    };
}

/// <summary>Text of a cell with a raised mark after it.</summary>
internal sealed record MarkedText(string Text, string Mark);
