using System.Collections.Immutable;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A table that goes on over several sheets or pages without its headings: rows of data from the first on, as wide as the table before. It is read under the headings
/// of that table, and a person looks.
/// </summary>
internal static class ContinuedTable
{
    /// <summary>Why its numbers wait.</summary>
    public const string Doubt = "its headings are those of the table before, which it seems to continue";

    /// <summary>The rows with the headings of the table before; null where they do not continue it.</summary>
    /// <param name="grid">The sheet, or the table of a page.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="before">The last table of the sheet or page before, or null.</param>
    public static ImmutableArray<ImmutableArray<TableCell>>? Of(Grid grid, ImmutableArray<ImmutableArray<TableCell>> rows, Table? before)
    {
        if (before is not { HeadingRows: > 0 } table || (grid.Continues is null && grid.Address != GridAddress.Sheet)
            || rows.IsEmpty || rows[0].Length < 2 || rows[0].Length != table.Rows[0].Length)
        {
            return null;
        }

        var headings = table.Rows[..table.HeadingRows];
        return TableRows.KindOf(rows[0], null, hasData: false) == RowKind.Data && Fits(rows[0], table) ? [.. headings, .. rows] : null;
    }

    // Labels stand where the table before has labels, and numbers where it has numbers.
    private static bool Fits(ImmutableArray<TableCell> row, Table table) =>
        table.LabelColumns > 0 && table.LabelColumns < row.Length
        && row.Take(table.LabelColumns).All(c => !CellValue.IsNumberOrMark(c.Text) || TableRows.IsYear(c.Text))
        && row.Skip(table.LabelColumns).All(c => c.IsBlank || CellValue.IsNumberOrMark(c.Text));
}
