using System.Collections.Immutable;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>The tables of a sheet, a CSV file or a table of a page.</summary>
internal static class GridTables
{
    /// <summary>Parts a grid into its tables with the texts above them. Hidden cells are left out.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="prefix">Name of the attachment and <c>!</c>, or empty.</param>
    /// <param name="before">The last table of the grid before, which this one may continue, or null.</param>
    public static IEnumerable<TablePart> Split(Grid grid, string prefix, Table? before = null)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        var anchors = new Dictionary<(int, int), Cell>();
        for (var row = 0; row < grid.Rows; row++)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>(grid.Columns);
            for (var column = 0; column < grid.Columns; column++)
            {
                cells.Add(Place(grid, row, column, prefix, anchors));
            }

            rows.Add(LegendRow.AsNote(cells.ToImmutable()));
        }

        var all = rows.ToImmutable();
        return ContinuedTable.Of(grid, all, before) is { } continued
            ? TableSplit.Of(continued).Select(p => p.Table is { } table ? p with { Table = table with { Doubt = table.Doubt ?? ContinuedTable.Doubt } } : p)
            : TableSplit.Of(all);
    }

    private static TableCell Place(Grid grid, int row, int column, string prefix, Dictionary<(int, int), Cell> anchors)
    {
        var cell = grid[row, column];
        for (var r = row; !cell.IsCovered && r < Math.Min(grid.Rows, row + cell.RowSpan); r++)
        {
            for (var c = column; c < Math.Min(grid.Columns, column + cell.ColumnSpan); c++)
            {
                if (r != row || c != column)
                {
                    anchors[(r, c)] = cell;
                }
            }
        }

        var locator = prefix + grid.Locator(row, column);
        var shown = cell.IsCovered && anchors.TryGetValue((row, column), out var anchor) ? anchor : cell;
        return shown.IsHidden
            ? new TableCell("", locator) { IsHidden = true, IsCovered = true }
            : Read(shown, locator) with { IsCovered = cell.IsCovered };
    }

    // A day that stands for its month or year is shown as such: 2018-04-01 as "Apr-18".
    private static TableCell Read(Cell cell, string locator)
    {
        var text = cell.Text;
        var plain = cell.Kind == CellKind.Date && PeriodReading.Whole(cell.Shown) is not null ? cell.Shown : LabelText.Plain(text);
        return ReferenceEquals(plain, text) ? new TableCell(text, locator) : new TableCell(plain, locator) { Printed = text };
    }
}
