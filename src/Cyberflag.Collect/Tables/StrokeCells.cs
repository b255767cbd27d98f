using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A table of strokes whose cells stand on lines of their own: a stroke alone opens a row, each cell ends with a stroke, and the line of
/// dashes below the headings tells the number of columns; without it a stroke alone parts the rows.
/// </summary>
internal sealed partial class StrokeCells : TextTableForm
{
    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        if (lines[first].Text.Trim() != "|")
        {
            return Groups(lines, first, prefix);
        }

        var last = first;
        while (last + 1 < lines.Length && (lines[last + 1].Text.Contains('|', StringComparison.Ordinal) || IsCut(lines, last + 1)))
        {
            last++;
        }

        var rule = Enumerable.Range(first, last - first + 1).FirstOrDefault(i => Rule().IsMatch(lines[i].Text), -1);
        if (rule < 0)
        {
            return Groups(lines, first + 1, prefix);
        }

        var columns = lines[rule].Text.Count(c => c == '|') - 1;
        var rows = Rows(lines[first..rule], columns, prefix).Concat(Rows(lines[(rule + 1)..(last + 1)], columns, prefix)).ToImmutableArray();
        return rows.Any(r => r.IsDefault) || TableSplit.Of(rows).Select(p => p.Table).OfType<Table>().FirstOrDefault() is not { } table
            ? null
            : new TextTable(first, last, table);
    }

    // Without a line of dashes a stroke alone parts the rows, and each row has as many cells as the first.
    private static TextTable? Groups(ImmutableArray<Line> lines, int first, string prefix)
    {
        var rows = new List<ImmutableArray<TableCell>>();
        var cells = new List<TableCell>();
        var last = first;
        for (var at = first; at < lines.Length && lines[at].Text.TrimEnd().EndsWith('|'); at++)
        {
            var text = lines[at].Text.TrimEnd();
            var isEnd = text == "|" && cells.Count > 0 && (rows.Count == 0 || cells.Count == rows[0].Length);
            if (isEnd)
            {
                rows.Add([.. cells]);
                cells.Clear();
            }
            else
            {
                cells.Add(TextCell.Of(lines[at], 0, text.Length - 1, prefix));
            }

            last = at;
        }

        if (cells.Count > 0)
        {
            rows.Add([.. cells]);
        }

        return rows.Count < 2 || rows[0].Length < 2 || rows.Exists(r => r.Length != rows[0].Length || r.Any(c => c.Text.Contains('|', StringComparison.Ordinal)))
            || TableSplit.Of([.. rows]).Select(p => p.Table).OfType<Table>().ToList() is not [var table]
            ? null
            : new TextTable(first, last, table);
    }

    // A number whose closing stroke stands on the next line.
    private static bool IsCut(ImmutableArray<Line> lines, int at) =>
        at + 1 < lines.Length && CellValue.IsNumberOrMark(lines[at].Text) && lines[at + 1].Text.Trim() == "|";

    // Each stroke but the first of a row ends a cell.
    private static IEnumerable<ImmutableArray<TableCell>> Rows(ImmutableArray<Line> lines, int columns, string prefix)
    {
        var cells = new List<TableCell>();
        var isOpen = false;
        Line? cut = null;
        foreach (var line in lines)
        {
            if (isOpen && !line.Text.Contains('|', StringComparison.Ordinal))
            {
                cut = line;
                continue;
            }

            var from = 0;
            for (var at = line.Text.IndexOf('|', StringComparison.Ordinal); at >= 0; at = line.Text.IndexOf('|', from))
            {
                if (isOpen)
                {
                    cells.Add(cut is { } above && at == 0 ? TextCell.Of(above, 0, above.Text.Length, prefix) : TextCell.Of(line, from, at, prefix));
                    cut = null;
                }

                isOpen = true;
                from = at + 1;
                if (cells.Count == columns)
                {
                    yield return [.. cells];
                    cells.Clear();
                    isOpen = false;
                }
            }
        }

        if (isOpen || cells.Count > 0)
        {
            yield return default;
        }
    }

    [GeneratedRegex(@"^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$")]
    private static partial Regex Rule();
}

/// <summary>A cell that is a part of a line.</summary>
internal static class TextCell
{
    /// <summary>The cell of the text between two places of a line, without the space around it.</summary>
    public static TableCell Of(Line line, int from, int to, string prefix)
    {
        var text = line.Text[from..to];
        var start = from + text.Length - text.TrimStart().Length;
        return string.IsNullOrWhiteSpace(text)
            ? new TableCell("", prefix + line.Locator(from, from))
            : new TableCell(text.Trim(), prefix + line.Locator(start, start + text.Trim().Length));
    }
}
