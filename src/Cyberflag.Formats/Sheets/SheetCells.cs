using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>
/// The cells of a sheet as they are read, in any order. Only cells with content make it larger, so that empty rows and columns at
/// its ends are no part of it; rows times columns stay within the limits whatever addresses the file gives.
/// </summary>
internal sealed class SheetCells(ReadingLimits limits)
{
    private readonly List<Cell[]?> rows = [];
    private int columns;
    private long dropped;
    private int widest;

    /// <summary>How many rows.</summary>
    public int Rows => rows.Count;

    /// <summary>How many columns.</summary>
    public int Columns => columns;

    /// <summary>The cells of a row, which may be shorter than others.</summary>
    public Span<Cell> this[int row] => rows[row];

    /// <summary>Counts cells whose address no sheet can have.</summary>
    public void Drop(long count = 1) => dropped += count;

    /// <summary>True where a row of that length lies within the limits.</summary>
    public bool Fits(int row, int length) => Math.Max(rows.Count, row + 1L) * Math.Max(columns, length) <= limits.Cells;

    /// <summary>Puts down the cells of a row from column 0; false where the row stands there already.</summary>
    public bool TryAdd(int row, List<Cell> cells)
    {
        var length = cells.Count;
        if (length > limits.Columns)
        {
            widest = Math.Max(widest, length);
            length = limits.Columns;
        }

        length = 1 + cells.FindLastIndex(length - 1, length, c => c.Kind != CellKind.Blank || c.Superscript.Length > 0);
        if (length == 0)
        {
            return true;
        }

        if (!Fits(row, length))
        {
            dropped += cells.Count(c => c.Kind != CellKind.Blank);
            return true;
        }

        while (rows.Count <= row)
        {
            rows.Add(null);
        }

        if (rows[row] is not null)
        {
            return false;
        }

        var kept = new Cell[length];
        cells.CopyTo(0, kept, 0, length);
        rows[row] = kept;
        columns = Math.Max(columns, length);
        return true;
    }

    /// <summary>Makes a row as long as the sheet is wide, for a merged range.</summary>
    public Span<Cell> Widen(int row)
    {
        var cells = rows[row] ?? [];
        if (cells.Length < columns)
        {
            var wide = new Cell[columns];
            cells.CopyTo(wide, 0);
            Array.Fill(wide, Cell.Blank, cells.Length, columns - cells.Length);
            rows[row] = cells = wide;
        }

        return cells;
    }

    public IEnumerable<Finding> Findings(string where)
    {
        if (widest > 0)
        {
            yield return FormatFindings.TooManyColumns(where, widest, limits.Columns);
        }

        if (dropped > 0)
        {
            yield return FormatFindings.TooManyCells(where, dropped, limits.Cells);
        }
    }

    public Grid ToGrid(string name)
    {
        var done = new Cell[rows.Count][];
        for (var i = 0; i < done.Length; i++)
        {
            done[i] = rows[i] ?? [];
        }

        return Grid.OfRows(name, GridAddress.Sheet, done);
    }
}
