using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>A table with a row a line and strokes or tabs between the cells: <c>Year | Age | Female</c>, <c>| Female | 22 | |</c>.</summary>
internal sealed partial class StrokeRows : TextTableForm
{
    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        var stroke = lines[first].Text.Contains('|', StringComparison.Ordinal) ? '|' : '\t';
        var last = first - 1;
        while (last + 1 < lines.Length && lines[last + 1].Text.Contains(stroke, StringComparison.Ordinal))
        {
            last++;
        }

        // A stroke at the end closes the last cell where every row has one, and otherwise stands before a blank.
        var found = lines[first..(last + 1)].Where(l => !Rule().IsMatch(l.Text)).ToList();
        var isClosed = found.TrueForAll(l => l.Text.TrimEnd().EndsWith('|'));
        var isOpened = found.TrueForAll(l => l.Text.TrimStart().StartsWith('|'));
        var rows = found.Select(l => Cells(l, stroke, prefix, isOpened, isClosed)).ToImmutableArray();
        return rows.Length < 2 || rows.Any(r => r.Length != rows[0].Length) || rows[0].Length < 2
            || TableSplit.Of(rows).Select(p => p.Table).OfType<Table>().ToList() is not [var table]
            ? null
            : new TextTable(first, last, table);
    }

    private static ImmutableArray<TableCell> Cells(Line line, char stroke, string prefix, bool isOpened, bool isClosed)
    {
        var (from, to) = (0, line.Text.Length);
        if (stroke == '|')
        {
            from = isOpened ? line.Text.IndexOf('|', StringComparison.Ordinal) + 1 : 0;
            to = isClosed && line.Text.LastIndexOf('|') >= from ? line.Text.LastIndexOf('|') : to;
        }

        var cells = ImmutableArray.CreateBuilder<TableCell>();
        while (true)
        {
            var at = line.Text.IndexOf(stroke, from, to - from);
            cells.Add(TextCell.Of(line, from, at < 0 ? to : at, prefix));
            if (at < 0)
            {
                return cells.ToImmutable();
            }

            from = at + 1;
        }
    }

    [GeneratedRegex(@"^[\s|:\-+]*-{2,}[\s|:\-+]*$")]
    private static partial Regex Rule();
}
