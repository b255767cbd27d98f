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
    // A cell farther from every heading is under none.
    private const int Farthest = 6;

    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        if (first + 1 < lines.Length && lines[first].Text.Contains("  ", StringComparison.Ordinal) && PeriodGroups.Spread(Parts(lines[first]).ConvertAll(p => p.In(lines[first])), Parts(lines[first + 1]).ConvertAll(p => p.In(lines[first + 1]))) is { } periods)
        {
            var place = prefix + lines[first].Locator(0, lines[first].Text.Length);
            return Rows(lines, first + 1, prefix, [.. periods.Select(t => new TableCell(t, place))]);
        }

        return Rows(lines, first, prefix, null);
    }

    private static TextTable? Rows(ImmutableArray<Line> lines, int first, string prefix, ImmutableArray<TableCell>? above)
    {
        var heading = Headings(lines, first);
        if (heading.Count < 2)
        {
            return null;
        }

        var last = first;
        while (last + 1 < lines.Length && Parts(lines[last + 1]).Count >= 2 && Parts(lines[last + 1]).Count <= heading.Count)
        {
            last++;
        }

        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        if (above is { } groups)
        {
            rows.Add(groups);
        }

        foreach (var line in lines[first..(last + 1)])
        {
            var parts = line == lines[first] ? heading : Parts(line);
            var full = parts.Count == heading.Count;
            if ((full ? parts.ConvertAll(p => (Part?)p) : Placed(parts, heading)) is not { } placed)
            {
                return null;
            }

            var doubt = full ? null : "its row has fewer cells than there are headings";
            rows.Add([.. placed.Select((p, i) => (p is { } g
                ? TextCell.Of(line, g.Index, g.Index + g.Length, prefix)
                : new TableCell("", prefix + line.Locator(Math.Min(heading[i].Index, line.Text.Length), Math.Min(heading[i].Index, line.Text.Length)))) with { Doubt = doubt })]);
        }

        return rows.Count < 2 || TableSplit.Of(rows.ToImmutable()).Select(p => p.Table).OfType<Table>().ToList() is not [var table]
            ? null
            : new TextTable(above is null ? first : first - 1, last, table);
    }

    // Each cell under the heading with which it begins, ends or shares its middle, in order and one below each heading.
    private static List<Part?>? Placed(List<Part> parts, List<Part> heading)
    {
        var placed = heading.ConvertAll(_ => (Part?)null);
        var from = 0;
        foreach (var part in parts)
        {
            var nearest = Enumerable.Range(from, heading.Count - from).OrderBy(h => Distance(part, heading[h])).Take(2).ToList();
            if (nearest.Count == 0 || Distance(part, heading[nearest[0]]) > Farthest
                || (nearest.Count > 1 && Distance(part, heading[nearest[0]]) == Distance(part, heading[nearest[1]])))
            {
                return null;
            }

            placed[nearest[0]] = part;
            from = nearest[0] + 1;
        }

        return placed;
    }

    private static int Distance(Part part, Part heading) => Math.Min(
        Math.Min(Math.Abs(part.Index - heading.Index), Math.Abs(part.Index + part.Length - heading.Index - heading.Length)),
        Math.Abs((2 * part.Index) + part.Length - (2 * heading.Index) - heading.Length) / 2);

    // Headings that leave out the one above the labels begin with the gap above them.
    private static List<Part> Headings(ImmutableArray<Line> lines, int first)
    {
        var heading = Parts(lines[first]);
        var below = first + 1 < lines.Length ? Parts(lines[first + 1]) : [];
        return heading.Count > 1 && below.Count == heading.Count + 1 && heading[0].Index > below[0].Index + 1 && string.IsNullOrWhiteSpace(lines[first].Text[..heading[0].Index])
            ? [new Part(0, 0), .. heading]
            : heading;
    }

    private static List<Part> Parts(Line line) => [.. Cell().Matches(line.Text).Select(m => new Part(m.Index, m.Length))];

    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Cell();

    private readonly record struct Part(int Index, int Length)
    {
        public string In(Line line) => line.Text.Substring(Index, Length);
    }
}
