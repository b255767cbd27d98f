using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A table with a row a line whose columns are aligned by two or more spaces. A row with fewer cells than headings is placed by where its
/// cells begin, and is in doubt.
/// </summary>
internal sealed partial class AlignedColumns : TextTableForm
{
    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        var heading = Parts(lines[first]);
        if (heading.Count < 2)
        {
            return null;
        }

        var last = first;
        while (last + 1 < lines.Length && Parts(lines[last + 1]).Count >= 2 && Parts(lines[last + 1]).Count <= heading.Count)
        {
            last++;
        }

        var ragged = false;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        foreach (var line in lines[first..(last + 1)])
        {
            var parts = Parts(line);
            var full = parts.Count == heading.Count;
            ragged |= !full;
            if ((full ? parts.ConvertAll(p => (Group?)p) : Placed(parts, heading)) is not { } placed)
            {
                return null;
            }

            rows.Add([.. placed.Select((p, i) => p is { } g
                ? TextCell.Of(line, g.Index, g.Index + g.Length, prefix)
                : new TableCell("", prefix + line.Locator(Math.Min(heading[i].Index, line.Text.Length), Math.Min(heading[i].Index, line.Text.Length))))]);
        }

        return rows.Count < 2 || TableSplit.Of(rows.ToImmutable()).Select(p => p.Table).OfType<Table>().ToList() is not [var table]
            ? null
            : new TextTable(first, last, ragged ? table with { Doubt = "a row has fewer cells than there are headings" } : table);
    }

    // Each cell under the heading that begins where it begins.
    private static List<Group?>? Placed(List<Group> parts, List<Group> heading)
    {
        var placed = heading.ConvertAll(_ => (Group?)null);
        foreach (var part in parts)
        {
            var column = heading.FindIndex(h => h.Index == part.Index);
            if (column < 0)
            {
                return null;
            }

            placed[column] = part;
        }

        return placed;
    }

    private static List<Group> Parts(Line line) => [.. Part().Matches(line.Text).Select(m => m.Groups[0])];

    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Part();
}
