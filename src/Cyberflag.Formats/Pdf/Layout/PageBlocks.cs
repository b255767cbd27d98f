using System.Collections.Immutable;
using System.Globalization;

namespace Cyberflag.Formats;

/// <summary>Writes what was found on a page as blocks, with the numbers of its lines and tables.</summary>
internal static class PageBlocks
{
    private const double Apart = 0.95;

    public static void Add(ImmutableArray<Block>.Builder blocks, IReadOnlyList<PageElement> elements, int page)
    {
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
                blocks.Add(new GridBlock(Grid.OfRows(name, GridAddress.RowColumn, found.Cells)));
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
    }

    private static bool IsApart(PageElement before, PageElement line) =>
        line.Box.Top - before.Box.Bottom > Apart * Math.Max(before.Size, line.Size) || line.Box.Bottom < before.Box.Top;
}
