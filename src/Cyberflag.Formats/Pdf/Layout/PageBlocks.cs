using System.Collections.Immutable;
using System.Globalization;

namespace Cyberflag.Formats;

/// <summary>Writes what was found on a page as blocks, with the numbers of its lines and tables.</summary>
internal static class PageBlocks
{
    private const double Apart = 0.95;

    // Where a page begins or ends with so many lines beside a table, they are its head or foot.
    private const int Margin = 2;
    private const double SameColumn = 4;

    /// <summary>The blocks of pages.</summary>
    public static ImmutableArray<Block> Of(IReadOnlyList<(int Page, List<PageElement> Elements)> pages)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        (string Name, PageTable Table)? open = null;
        foreach (var (page, elements) in pages)
        {
            open = Add(blocks, elements, page, open);
        }

        return blocks.ToImmutable();
    }

    /// <summary>Adds a page; gives its last table where that can go on on the next page.</summary>
    private static (string Name, PageTable Table)? Add(
        ImmutableArray<Block>.Builder blocks, List<PageElement> elements, int page, (string Name, PageTable Table)? open)
    {
        var first = elements.FindIndex(e => e.Table is not null);
        var last = elements.FindLastIndex(e => e.Table is not null);
        var (line, table) = (0, 0);
        var lines = ImmutableArray.CreateBuilder<Line>();
        PageElement? before = null;
        foreach (var element in elements)
        {
            if (lines.Count > 0 && (element.Table is not null || element.BeginsBlock || before is null || IsApart(before, element)))
            {
                blocks.Add(new TextBlock(lines.DrainToImmutable()));
            }

            if (element.Table is { } found)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"p.{page}/t.{++table}");
                var goesOn = element == elements[first] && first <= Margin && open is { } above && HasSameColumns(above.Table, found);
                blocks.Add(new GridBlock(Grid.OfRows(name, GridAddress.RowColumn, found.Cells, goesOn ? open?.Name : null)));
            }
            else
            {
                lines.Add(new Line(++line, element.Text!, page));
            }

            before = element;
        }

        if (lines.Count > 0)
        {
            blocks.Add(new TextBlock(lines.DrainToImmutable()));
        }

        return last >= 0 && last >= elements.Count - 1 - Margin
            ? (string.Create(CultureInfo.InvariantCulture, $"p.{page}/t.{table}"), elements[last].Table!) : null;
    }

    private static bool HasSameColumns(PageTable one, PageTable other) =>
        one.Columns.Length == other.Columns.Length && one.Columns.Zip(other.Columns).All(c => Math.Abs(c.First - c.Second) < SameColumn);

    private static bool IsApart(PageElement before, PageElement line) =>
        line.Box.Top - before.Box.Bottom > Apart * Math.Max(before.Size, line.Size) || line.Box.Bottom < before.Box.Top;
}
