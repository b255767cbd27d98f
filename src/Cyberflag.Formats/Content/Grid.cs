using System.Collections.Immutable;
using System.Globalization;

namespace Cyberflag.Formats;

/// <summary>How the places of a grid are written.</summary>
public enum GridAddress
{
    /// <summary>As a spreadsheet: <c>Sheet1!C5</c>.</summary>
    Sheet,

    /// <summary>As row and column from 1: <c>r.7/c.3</c>, after the grid's name and a slash where it has one (<c>t.2/r.3/c.4</c>).</summary>
    RowColumn,
}

/// <summary>
/// A table as the document has it: rows of cells from row 0, column 0, each with its address. Merged cells stand in their first
/// place with their span; the places that they cover are <see cref="Cell.IsCovered"/>. All rows are of one length.
/// </summary>
public sealed class Grid
{
    private readonly ImmutableArray<ImmutableArray<Cell>> rows;

    /// <summary>A grid of rows, which are filled with blank cells to one length.</summary>
    /// <param name="name">Name of the sheet, or <c>t.2</c>, <c>p.2/t.1</c> for a table of a page; empty for a CSV file.</param>
    /// <param name="address">How its places are written.</param>
    /// <param name="cells">The rows.</param>
    public Grid(string name, GridAddress address, IEnumerable<IReadOnlyList<Cell>> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var given = cells.ToList();
        Name = name;
        Address = address;
        Columns = given.Count == 0 ? 0 : given.Max(r => r.Count);
        rows = [.. given.Select(r => (ImmutableArray<Cell>)[.. r, .. Enumerable.Repeat(Cell.Blank, Columns - r.Count)])];
    }

    /// <summary>Name of the sheet or table; empty for a CSV file.</summary>
    public string Name { get; }

    /// <summary>How its places are written.</summary>
    public GridAddress Address { get; }

    /// <summary>How many rows.</summary>
    public int Rows => rows.Length;

    /// <summary>How many columns.</summary>
    public int Columns { get; }

    /// <summary>The cell at a row and column from 0; a place that a merged cell covers gives the covered cell itself.</summary>
    public Cell this[int row, int column] => rows[row][column];

    /// <summary>The place of a cell: <c>Sheet1!C5</c>, <c>r.5/c.3</c>, <c>t.2/r.5/c.3</c>.</summary>
    public string Locator(int row, int column) => Address switch
    {
        GridAddress.Sheet => $"{Name}!{ColumnName(column)}{(row + 1).ToString(CultureInfo.InvariantCulture)}",
        GridAddress.RowColumn => string.Create(
            CultureInfo.InvariantCulture, $"{(Name.Length > 0 ? Name + "/" : "")}r.{row + 1}/c.{column + 1}"),
    };

    /// <summary>The letters of a spreadsheet column from 0: A, Z, AA.</summary>
    public static string ColumnName(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}
