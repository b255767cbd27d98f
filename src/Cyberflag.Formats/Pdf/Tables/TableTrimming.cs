namespace Cyberflag.Formats;

/// <summary>Leaves out rows and columns without any text, which double lines, margins and shadows make.</summary>
internal static class TableTrimming
{
    /// <summary>The table without them; a span over what is left out shrinks.</summary>
    public static PageTable Trim(PageTable table)
    {
        var cells = table.Cells;
        var columns = cells.Max(r => r.Length);
        var keepRows = Enumerable.Range(0, cells.Length).Where(r => cells[r].Any(HasText)).ToArray();
        var keepColumns = Enumerable.Range(0, columns).Where(c => cells.Any(r => HasText(r[c]))).ToArray();
        var trimmed = keepRows.Select(_ => new Cell[keepColumns.Length]).ToArray();
        for (var i = 0; i < keepRows.Length; i++)
        {
            for (var j = 0; j < keepColumns.Length; j++)
            {
                var (r, c) = (keepRows[i], keepColumns[j]);
                var cell = cells[r][c];
                trimmed[i][j] = cell.IsCovered ? cell : cell with
                {
                    RowSpan = Math.Max(1, keepRows.Count(k => k >= r && k < r + cell.RowSpan)),
                    ColumnSpan = Math.Max(1, keepColumns.Count(k => k >= c && k < c + cell.ColumnSpan)),
                };
            }
        }

        // A place whose cell was left out is blank, not covered.
        var covered = new bool[trimmed.Length, keepColumns.Length];
        for (var i = 0; i < trimmed.Length; i++)
        {
            for (var j = 0; j < keepColumns.Length; j++)
            {
                if (trimmed[i][j].IsCovered && !covered[i, j])
                {
                    trimmed[i][j] = Cell.Blank;
                }

                for (var r = i; r < Math.Min(trimmed.Length, i + trimmed[i][j].RowSpan); r++)
                {
                    for (var c = j; c < Math.Min(keepColumns.Length, j + trimmed[i][j].ColumnSpan); c++)
                    {
                        covered[r, c] = true;
                    }
                }
            }
        }

        return table with { Cells = trimmed, Columns = [.. keepColumns.Select(c => table.Columns[c])], Rows = [.. keepRows.Select(r => table.Rows[r])] };
    }

    private static bool HasText(Cell cell) => !cell.IsCovered && cell.Text.Length > 0;
}
