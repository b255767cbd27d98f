using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>A table of a text document while it is read: cells in the order of its rows, each at the next free place, with their spans.</summary>
internal sealed class TableDraft(ReadingScope scope, string name)
{
    private readonly List<List<Cell?>> rows = [];
    private long cells;
    private long dropped;
    private int widest;

    /// <summary>How many rows were begun.</summary>
    public int Rows => rows.Count;

    public void BeginRow() => rows.Add([]);

    /// <summary>Leaves columns of the row free.</summary>
    public void Skip(int columns)
    {
        if (columns > 0)
        {
            Put(Cell.Blank, 1, columns, asOne: false);
        }
    }

    /// <summary>Puts a cell into the row; one that spans further rows covers their places, which the table must still have.</summary>
    public void Put(Cell cell, int columns, int down = 1) => Put(cell, down, columns, asOne: true);

    /// <summary>Makes the cell that stands above the next free place of the row reach down into it; false where there is none.</summary>
    public bool Continue(int columns)
    {
        var (row, column) = (rows.Count - 1, rows[^1].Count);
        for (var above = row - 1; above >= 0; above--)
        {
            if (column >= rows[above].Count || rows[above][column] is not { } cell)
            {
                return false;
            }

            if (!cell.IsCovered)
            {
                rows[above][column] = cell with { RowSpan = row - above + 1 };
                Cover(Math.Max(columns, cell.ColumnSpan));
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes the last cell of the row reach over the next place; false where there is none.</summary>
    public bool Widen()
    {
        var row = rows[^1];
        var first = row.FindLastIndex(c => c is { IsCovered: false });
        if (first < 0 || row.Count >= scope.Limits.Columns)
        {
            return false;
        }

        row[first] = row[first]!.Value with { ColumnSpan = row[first]!.Value.ColumnSpan + 1 };
        row.Add(default(Cell));
        return true;
    }

    /// <summary>Places that a cell above covers.</summary>
    public void Cover(int columns)
    {
        for (var i = 0; i < columns && rows[^1].Count < scope.Limits.Columns; i++)
        {
            rows[^1].Add(default(Cell));
        }
    }

    /// <summary>The table; a span that reached beyond its end stops there, and blank rows at its end are no part of it.</summary>
    public Grid ToGrid()
    {
        while (rows.Count > 0 && rows[^1].TrueForAll(c => c is not { Kind: not CellKind.Blank }))
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return new Grid(name, GridAddress.RowColumn, rows.Select((r, i) => r.Select(c => Clip(c ?? Cell.Blank, i)).ToArray()));
    }

    public IEnumerable<Finding> Findings()
    {
        if (widest > 0)
        {
            yield return FormatFindings.TooManyColumns($"{scope.Where}!{name}", widest, scope.Limits.Columns);
        }

        if (dropped > 0)
        {
            yield return FormatFindings.TooManyCells($"{scope.Where}!{name}", dropped, scope.Limits.Cells);
        }
    }

    private void Put(Cell cell, int down, int across, bool asOne)
    {
        var (row, column) = (rows.Count - 1, rows[^1].Count);
        if (column + across > scope.Limits.Columns)
        {
            widest = Math.Max(widest, column + across);
            across = scope.Limits.Columns - column;
        }

        if (across < 1 || cells + across > scope.Limits.Cells)
        {
            dropped++;
            return;
        }

        cells += across;
        rows[row].Add(asOne ? cell with { RowSpan = down, ColumnSpan = across } : cell);
        for (var i = 1; i < across; i++)
        {
            rows[row].Add(asOne ? default(Cell) : Cell.Blank);
        }
    }


    private Cell Clip(Cell cell, int row) => cell.RowSpan > rows.Count - row ? cell with { RowSpan = rows.Count - row } : cell;
}
