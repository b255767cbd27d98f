using System.Globalization;
using Cyberflag.Vocabulary;
using ExcelDataReader;

namespace Cyberflag.Formats;

/// <summary>Reads the sheet that ExcelDataReader stands on: values, errors, dates and number formats as their cells show them.</summary>
internal sealed class BinarySheetReader
{
    private readonly IExcelDataReader sheet;
    private readonly SheetMarks marks;
    private readonly SheetDraft draft;
    private readonly Dictionary<string, NumberFormat> formats = [];

    private BinarySheetReader(ReadingScope scope, IExcelDataReader sheet, SheetMarks marks)
    {
        (this.sheet, this.marks) = (sheet, marks);
        draft = new SheetDraft(scope, sheet.Name, !string.Equals(sheet.VisibleState, "visible", StringComparison.OrdinalIgnoreCase));
    }

    public static (Grid Grid, IReadOnlyList<Finding> Findings) Read(ReadingScope scope, IExcelDataReader sheet, SheetMarks marks, long mostPlaces)
    {
        var reader = new BinarySheetReader(scope, sheet, marks);
        var rows = reader.Read(mostPlaces);
        var (grid, findings) = reader.draft.Finish();
        return (grid, rows is { } last ? [.. findings, FormatFindings.SheetTooLong($"{scope.Where}!{sheet.Name}", last)] : findings);
    }

    /// <summary>Reads the rows; where the sheet has too many places, gives how many rows were read.</summary>
    private int? Read(long mostPlaces)
    {
        for (var column = 0; column < Math.Min(sheet.FieldCount, CellAddress.MostColumns); column++)
        {
            if (sheet.GetColumnWidth(column) == 0)
            {
                draft.HiddenColumns.Hide(column, 1);
            }
        }

        foreach (var range in sheet.MergeCells ?? [])
        {
            var (first, last) = (new CellAddress(range.FromRow, range.FromColumn), new CellAddress(range.ToRow, range.ToColumn));
            draft.Merge(first is { Row: >= 0, Column: >= 0 } && first.Row <= last.Row && first.Column <= last.Column ? new CellRange(first, last) : null);
        }

        var places = 0L;
        for (var row = 0; sheet.Read(); row++)
        {
            places += sheet.FieldCount;
            if (places > mostPlaces)
            {
                return row;
            }

            draft.BeginRow(row, sheet.RowHeight == 0);
            for (var column = 0; column < sheet.FieldCount; column++)
            {
                var address = new CellAddress(row, column);
                draft.Put(address, Read(address));
            }

            draft.EndRow();
        }

        return null;
    }

    private Cell Read(CellAddress address)
    {
        if (marks.Error(address) is { } error)
        {
            return Cell.Of(CellKind.Error, error);
        }

        switch (sheet.GetValue(address.Column))
        {
            case null:
                return Cell.Blank;
            case string text:
                return StyledCell.Text(marks.Text(address, text), Style(address), address, draft.Notes);
            case bool flag:
                return Cell.Of(CellKind.Boolean, flag ? "TRUE" : "FALSE");
            case DateTime date:
                return StyledCell.Number(Serial(date), Style(address), address, draft.Notes);
            case TimeSpan time:
                return StyledCell.Number(time.TotalDays, Style(address), address, draft.Notes);
            case IConvertible number:
                return StyledCell.Number(number.ToDouble(CultureInfo.InvariantCulture), Style(address), address, draft.Notes);
            default:
                draft.Notes.Add(FormatFindings.UnreadableCells, address);
                return Cell.Of(CellKind.Error, "");
        }
    }

    private CellStyle Style(CellAddress address)
    {
        // The formats that follow the user's country are written as a British reader sees them.
        var id = sheet.GetNumberFormatIndex(address.Column);
        var code = id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58)
            ? BuiltInFormats.Code(id)
            : sheet.GetNumberFormatString(address.Column) is { Length: > 0 } given ? given : BuiltInFormats.Code(Math.Max(0, id));
        if (!formats.TryGetValue(code, out var format))
        {
            formats[code] = format = NumberFormat.Parse(code, is1904: false);
        }

        return new CellStyle(format, marks.IsSuperscript(address), marks.IsStruck(address));
    }

    /// <summary>Days since 1900 as a workbook counts them, with the 29 February that never was.</summary>
    private static double Serial(DateTime date)
    {
        var days = date.ToOADate();
        return days < 61 ? days - 1 : days;
    }
}
