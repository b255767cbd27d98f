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

        last = Beyond(lines, last, stroke);

        // A stroke at the end closes the last cell where every row has one, and otherwise stands before a blank.
        var found = lines[first..(last + 1)].Where(l => !Rule().IsMatch(l.Text) && !string.IsNullOrWhiteSpace(l.Text)).ToList();
        var isClosed = found.TrueForAll(l => l.Text.TrimEnd().EndsWith('|'));
        var isOpened = found.TrueForAll(l => l.Text.TrimStart().StartsWith('|'));
        var rows = found.Select(l => Cells(l, stroke, prefix, isOpened, isClosed)).ToImmutableArray();
        rows = WithCorner(rows);
        return rows.Length < 2 || rows.Any(r => r.Length != rows[0].Length) || rows[0].Length < 2
            || TableSplit.Of(rows).Select(p => p.Table).OfType<Table>().ToList() is not [var table]
            ? null
            : new TextTable(first, last, table);
    }

    // A row as wide as the one above it, across a blank line, whose label is followed by numbers.
    private static int Beyond(ImmutableArray<Line> lines, int last, char stroke)
    {
        int Strokes(int at) => lines[at].Text.Count(c => c == stroke);
        bool IsData(int at) => lines[at].Text.Split(stroke, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var label, _, ..] cells
            && !CellValue.IsNumberOrMark(label) && cells.Skip(1).All(CellValue.IsNumberOrMark);
        while (last > 0 && last + 2 < lines.Length && string.IsNullOrWhiteSpace(lines[last + 1].Text) && Strokes(last + 2) == Strokes(last) && Strokes(last) > 1 && IsData(last + 2))
        {
            last += 2;
        }

        return last;
    }

    // "Recorded | Charged" over "2017/18 | 45 | 12": the headings leave out the one above the labels.
    private static ImmutableArray<ImmutableArray<TableCell>> WithCorner(ImmutableArray<ImmutableArray<TableCell>> rows)
    {
        var leaves = rows.Length > 1 && rows[0].Length > 0 && rows.Skip(1).All(r => r.Length == rows[0].Length + 1)
            && rows[0].All(c => !c.IsBlank && LabelWords.KindOf(c.Text) is LabelKind.Period or LabelKind.Unit or LabelKind.Total or LabelKind.Number or LabelKind.Sex or LabelKind.Age)
            && rows.Skip(1).All(r => !r[0].IsBlank && !CellValue.IsNumberOrMark(r[0].Text) && r.Skip(1).All(c => c.IsBlank || CellValue.IsNumberOrMark(c.Text)));
        return leaves ? rows.SetItem(0, rows[0].Insert(0, new TableCell("", rows[0][0].Locator))) : rows;
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
