using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A table of strokes with a cell a line and a stroke behind each: <c>Outcome |</c>, <c>2019 |</c>. The line of dashes below the headings tells the number of
/// columns, and no stroke opens a row.
/// </summary>
internal sealed partial class StrokeLines : TextTableForm
{
    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        var last = first - 1;
        while (last + 1 < lines.Length && lines[last + 1].Text.TrimEnd().EndsWith('|'))
        {
            last++;
        }

        var rule = Enumerable.Range(first, Math.Max(0, last - first + 1)).FirstOrDefault(i => Rule().IsMatch(lines[i].Text), -1);
        var columns = rule < 0 ? 0 : lines[rule].Text.Count(c => c == '|');
        var body = rule < 0 ? [] : lines[first..rule].Concat(lines[(rule + 1)..(last + 1)]).ToList();
        return columns < 2 || rule - first != columns || body.Count % columns != 0 || body.Exists(l => l.Text.Count(c => c == '|') != 1)
            || TableSplit.Of([.. body.Chunk(columns).Select(r => r.Select(l => TextCell.Of(l, 0, l.Text.TrimEnd().Length - 1, prefix)).ToImmutableArray())])
                .Select(p => p.Table).OfType<Table>().ToList() is not [var table]
            ? null
            : new TextTable(first, last, table);
    }

    [GeneratedRegex(@"^\s*:?-{2,}:?\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$")]
    private static partial Regex Rule();
}
