using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>Reads the rows of a table into a grid (HTML standard, 4.9.12: forming a table), within the limits of all tables together.</summary>
internal sealed class HtmlTableReading(HtmlFlow flow, ReadingScope scope)
{
    // What a span may claim beyond the rows and columns that are there.
    private const int WidestSpan = 1000;

    private readonly List<List<Cell?>> rows = [];
    private long dropped;
    private int widest;

    public List<Finding> Findings { get; } = [];

    /// <summary>Reads the table; <paramref name="cells"/> counts those of all tables of the page.</summary>
    public Grid Read(HtmlTable table, string name, ref long cells)
    {
        var visible = table.Rows.Where(r => !flow.Hides(r, inTable: true)).ToList();
        rows.AddRange(visible.Select(_ => new List<Cell?>()));
        for (var row = 0; row < visible.Count; row++)
        {
            Read(visible[row], row, ref cells);
        }

        if (dropped > 0)
        {
            Findings.Add(FormatFindings.TooManyCells($"{scope.Where}!{name}", dropped, scope.Limits.Cells));
        }

        if (widest > 0)
        {
            Findings.Add(FormatFindings.TooManyColumns($"{scope.Where}!{name}", widest, scope.Limits.Columns));
        }

        while (rows.Count > 0 && rows[^1].TrueForAll(c => c is not { Kind: not CellKind.Blank }))
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return new Grid(name, GridAddress.RowColumn, rows.Select((r, i) => r.Select(c => Clip(c ?? Cell.Blank, i)).ToArray()));
    }

    private void Read(IElement element, int row, ref long cells)
    {
        var column = 0;
        foreach (var element2 in HtmlTable.Cells(element).Where(c => HtmlElements.IsStruck(c) || !flow.Hides(c, inTable: true)))
        {
            while (column < rows[row].Count && rows[row][column] is not null)
            {
                column++;
            }

            var (down, across) = (Math.Min(Span(element2, "rowspan", rows.Count - row), rows.Count - row), Span(element2, "colspan", 1));
            if (column + across > scope.Limits.Columns)
            {
                widest = Math.Max(widest, column + across);
                across = scope.Limits.Columns - column;
            }

            if (across < 1 || cells + (long)down * across > scope.Limits.Cells)
            {
                dropped++;
                continue;
            }

            cells += (long)down * across;
            // A cell that is struck through keeps its place, and nothing stands in it.
            var read = HtmlElements.IsStruck(element2) && flow.Hides(element2, inTable: true) ? Cell.Blank : new HtmlCellReading(flow).Read(element2);
            Put(row, column, read with { RowSpan = down, ColumnSpan = across });
            column += across;
        }
    }

    private void Put(int row, int column, Cell cell)
    {
        for (var r = row; r < row + cell.RowSpan; r++)
        {
            while (rows[r].Count < column + cell.ColumnSpan)
            {
                rows[r].Add(null);
            }

            for (var c = column; c < column + cell.ColumnSpan; c++)
            {
                rows[r][c] = r == row && c == column ? cell : default(Cell);
            }
        }
    }

    /// <summary>A span that reached into rows that are gone ends where the table ends.</summary>
    private Cell Clip(Cell cell, int row) => cell.RowSpan > rows.Count - row ? cell with { RowSpan = rows.Count - row } : cell;

    /// <summary>A span of 0 rows reaches to the end of the table.</summary>
    private static int Span(IElement cell, string name, int whereZero) =>
        !int.TryParse(cell.GetAttribute(name), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var span) ? 1
        : span == 0 ? whereZero
        : Math.Clamp(span, 1, WidestSpan);
}

/// <summary>Reads the text of one table cell: lines parted by line feeds, superscript runs apart, tables within it left out.</summary>
internal sealed class HtmlCellReading(HtmlFlow flow)
{
    private readonly StringBuilder cell = new();
    private readonly StringBuilder superscript = new();
    private readonly HtmlText text = new();
    private bool wasSuperscript;

    public Cell Read(IElement element)
    {
        foreach (var node in element.ChildNodes)
        {
            Walk(node, element.LocalName == "sup");
        }

        EndLine();
        var (line, above) = (cell.ToString().Trim(), superscript.ToString().Trim());
        return above.Length == 0 ? Cell.Of(line) : Cell.Of(CellKind.Text, line) with { Superscript = above };
    }

    private void Walk(INode node, bool isSuperscript)
    {
        if (node is IText run)
        {
            Append(run.Data, isSuperscript);
            return;
        }

        if (node is not IElement element || HtmlElements.IsDropped(element) || element.LocalName == "table" || flow.Hides(element, inTable: true))
        {
            text.Append(node is IElement left && HtmlElements.IsStruck(left) ? " " : "", lineEnded: EndLine);
            return;
        }

        var breaks = HtmlElements.IsBlock(element) || element.LocalName == "br";
        if (breaks)
        {
            EndLine();
        }

        text.Open(element);
        foreach (var child in element.ChildNodes)
        {
            Walk(child, isSuperscript || HtmlElements.IsSuperscript(element));
        }

        text.Close(element);
        if (breaks)
        {
            EndLine();
        }
    }

    private void Append(string run, bool isSuperscript)
    {
        if (!isSuperscript)
        {
            text.Append(run, lineEnded: EndLine);
            wasSuperscript &= string.IsNullOrWhiteSpace(run);
            return;
        }

        superscript.Append(superscript.Length > 0 && !wasSuperscript ? "," : "").Append(run.Trim());
        wasSuperscript = true;
    }

    private void EndLine()
    {
        var line = text.Take();
        if (line.Length > 0)
        {
            cell.Append(cell.Length > 0 ? "\n" : "").Append(line);
        }
    }
}
