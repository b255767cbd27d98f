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
    private readonly Cell[][] rows;

    /// <summary>A grid of rows, which are filled with blank cells to one length.</summary>
    /// <param name="name">Name of the sheet, or <c>t.2</c>, <c>p.2/t.1</c> for a table of a page; empty for a CSV file.</param>
    /// <param name="address">How its places are written.</param>
    /// <param name="cells">The rows.</param>
    public Grid(string name, GridAddress address, IEnumerable<IReadOnlyList<Cell>> cells)
        : this(name, address, (Cell[][])[.. (cells ?? throw new ArgumentNullException(nameof(cells))).Select(r => (Cell[])[.. r])])
    {
    }

    private Grid(string name, GridAddress address, Cell[][] rows, string? continues = null)
    {
        Continues = continues;
        Name = name;
        Address = address;
        Columns = rows.Length == 0 ? 0 : rows.Max(r => r.Length);
        this.rows = rows;
    }

    /// <summary>Name of the sheet or table; empty for a CSV file.</summary>
    public string Name { get; }

    /// <summary>How its places are written.</summary>
    public GridAddress Address { get; }

    /// <summary>Name of the table of the page before that goes on here, where the format tells; otherwise null.</summary>
    public string? Continues { get; }

    /// <summary>How many rows.</summary>
    public int Rows => rows.Length;

    /// <summary>How many columns.</summary>
    public int Columns { get; }

    /// <summary>The cell at a row and column from 0; a place that a merged cell covers gives the covered cell itself.</summary>
    public Cell this[int row, int column] => column < rows[row].Length ? rows[row][column]
        : column < Columns ? Cell.Blank
        : throw new ArgumentOutOfRangeException(nameof(column), column, $"The grid has {Columns} columns.");

    /// <summary>The place of a cell: <c>Sheet1!C5</c>, <c>r.5/c.3</c>, <c>t.2/r.5/c.3</c>.</summary>
    public string Locator(int row, int column) => Address switch
    {
        GridAddress.Sheet => $"{Name}!{ColumnName(column)}{(row + 1).ToString(CultureInfo.InvariantCulture)}",
        GridAddress.RowColumn => string.Create(
            CultureInfo.InvariantCulture, $"{(Name.Length > 0 ? Name + "/" : "")}r.{row + 1}/c.{column + 1}"),
    };

    /// <summary>
    /// The place of the whole grid: <c>Table P1!A1:P58</c> for a sheet, <c>p.2/t.1</c> for a table of a page, <c>r.1/c.1:r.58/c.16</c>
    /// where it has no name.
    /// </summary>
    public string Extent => Address switch
    {
        GridAddress.Sheet when Rows > 0 && Columns > 0 => string.Create(
            CultureInfo.InvariantCulture, $"{Name}!A1:{ColumnName(Columns - 1)}{Rows}"),
        GridAddress.RowColumn when Name.Length == 0 => string.Create(CultureInfo.InvariantCulture, $"r.1/c.1:r.{Rows}/c.{Columns}"),
        GridAddress.Sheet or GridAddress.RowColumn => Name,
    };

    /// <summary>A grid over rows that nobody changes any more; the blank ends of short rows take no memory.</summary>
    internal static Grid OfRows(string name, GridAddress address, Cell[][] rows, string? continues = null) =>
        new(name, address, rows, continues);

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
