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
    private const int LongestLabel = 80;

    // Letterhead and reference between two pages.
    private const int LongestBreak = 8;

    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        if (first + 1 >= lines.Length || !lines[first].Text.Contains("  ", StringComparison.Ordinal))
        {
            return Rows(lines, first, prefix, null, null);
        }

        if (BeforeBreak(lines, first) is { } heading && Rows([lines[heading], .. lines[first..]], 0, prefix, null, null) is { } goesOn)
        {
            return new TextTable(first, first + goesOn.Last - 1, goesOn.Table);
        }

        var (upper, lower) = (Texts(lines[first], Parts(lines[first])), Headings(lines, first + 1));
        var place = prefix + lines[first].Locator(0, lines[first].Text.Length);
        return GroupHeadings.Spread(upper, Texts(lines[first + 1], lower)) is { } groups ? Rows(lines, first + 1, prefix, [.. groups.Select(t => new TableCell(t, place))], null)
            : StackedHeadings.Join(upper, [.. Texts(lines[first + 1], lower).SkipWhile(t => t.Length == 0)]) is { } joined ? Rows(lines, first + 1, prefix, null, joined)
            : Rows(lines, first, prefix, null, null);
    }

    // Rows below "Page 1 of 2" whose numbers end where those of the rows before it end go on with that table: the line of its headings, or null.
    private static int? BeforeBreak(ImmutableArray<Line> lines, int first)
    {
        var row = Parts(lines[first]);
        var page = Enumerable.Range(1, Math.Min(LongestBreak, first)).Select(back => first - back).FirstOrDefault(i => PageNumber().IsMatch(lines[i].Text), -1);
        if (row.Count < 3 || page < 2 || !IsWhole(row, lines[first], row.Count))
        {
            return null;
        }

        var at = page - 1;
        while (at > 0 && Parts(lines[at]) is var parts && (parts.Count == 0 || (IsWhole(parts, lines[at], row.Count) && Ends(parts).SequenceEqual(Ends(row)) && !parts.Skip(1).All(p => PeriodReading.Whole(p.In(lines[at])) is not null))))
        {
            at--;
        }

        return at <= page - 2 && Parts(lines[at]).Count >= row.Count - 1 && Parts(lines[at + 1]).Count == row.Count ? at : null;
    }

    private static IEnumerable<int> Ends(List<Part> parts) => parts.Skip(1).Select(p => p.Index + p.Length);

    [GeneratedRegex(@"^\s*page \d+(?: of \d+)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    private static List<string> Texts(Line line, List<Part> parts) => parts.ConvertAll(p => p.In(line));

    private static TextTable? Rows(ImmutableArray<Line> lines, int first, string prefix, ImmutableArray<TableCell>? above, IReadOnlyList<string>? joined)
    {
        var heading = Headings(lines, first);
        if (heading.Count < 2)
        {
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        if (above is { } groups)
        {
            rows.Add(groups);
        }

        var last = first - 1;
        for (var at = first; at < lines.Length; at++)
        {
            var wrapped = at == first ? 0 : WrappedLabels.Before(lines, at);
            var gap = wrapped == 0 && at > first && string.IsNullOrWhiteSpace(lines[at].Text) && at + 1 < lines.Length && IsWhole(Parts(lines[at + 1]), lines[at + 1], heading.Count) ? 1 : 0;
            var row = at + wrapped + gap;
            var parts = row == first ? heading : row < lines.Length ? Parts(lines[row]) : [];
            if (parts.Count > heading.Count || (parts.Count < 2 && !(parts.Count == 1 && IsSection(lines, row, heading))))
            {
                break;
            }

            if (Cells(lines, row, parts, heading, prefix) is not { } cells)
            {
                return null;
            }

            rows.Add(wrapped == 0 || cells[0].IsBlank ? cells : cells.SetItem(0, cells[0] with { Text = string.Join(' ', lines[at..row].Select(l => l.Text.Trim()).Append(cells[0].Text)) }));
            (last, at) = (row, row);
        }

        if (joined is not null)
        {
            rows[0] = [.. rows[0].Select((c, i) => c.IsBlank ? c : c with { Text = joined[i - (rows[0].Length - joined.Count)] })];
        }

        var isWhole = above is not null || joined is not null;
        return rows.Count < 2 || TableSplit.Of(rows.ToImmutable()).Select(p => p.Table).OfType<Table>().ToList() is not [var table] ? null
            : new TextTable(isWhole ? first - 1 : first, last, isWhole || !HasLineAbove(lines, first, heading.Count) ? table : table with { Doubt = table.Doubt ?? StackedHeadings.LineAbove });
    }

    // A line of several cells directly above the headings, fewer than they or as many.
    private static bool HasLineAbove(ImmutableArray<Line> lines, int first, int columns) =>
        first > 0 && Parts(lines[first - 1]) is { Count: > 1 } parts && parts.Count <= columns && parts.TrueForAll(p => !p.In(lines[first - 1]).EndsWith(':'));

    private static ImmutableArray<TableCell>? Cells(ImmutableArray<Line> lines, int row, List<Part> parts, List<Part> heading, string prefix)
    {
        var line = lines[row];
        var full = parts.Count == heading.Count;
        if (parts.Count == 1 || full)
        {
            return [.. heading.Select((h, i) => i < parts.Count ? TextCell.Of(line, parts[i].Index, parts[i].Index + parts[i].Length, prefix) : Blank(line, h, prefix))];
        }

        // A row that is set in has no label of its own in its first column.
        var isIndented = parts.Count == heading.Count - 1 && parts[0].Index > heading[0].Index + 1 && !CellValue.IsNumberOrMark(parts[0].In(line))
            && parts.Skip(1).All(p => CellValue.IsNumberOrMark(p.In(line)));
        var placed = isIndented ? [null, .. parts.ConvertAll(p => (Part?)p)] : Placed(parts, heading);
        var doubt = isIndented ? null : "its row has fewer cells than there are headings";
        return placed is null ? null
            : [.. placed.Select((p, i) => (p is { } g ? TextCell.Of(line, g.Index, g.Index + g.Length, prefix) : Blank(line, heading[i], prefix)) with { Doubt = doubt })];
    }

    private static TableCell Blank(Line line, Part heading, string prefix) =>
        new("", prefix + line.Locator(Math.Min(heading.Index, line.Text.Length), Math.Min(heading.Index, line.Text.Length)));

    // A label and a number below each heading: it belongs to the table across a blank line.
    private static bool IsWhole(List<Part> parts, Line line, int columns) =>
        columns > 2 && parts.Count == columns && !CellValue.IsNumberOrMark(parts[0].In(line)) && parts.Skip(1).All(p => CellValue.IsNumberOrMark(p.In(line)));

    // A label alone heads the rows below it where these are rows of the table.
    private static bool IsSection(ImmutableArray<Line> lines, int row, List<Part> heading) =>
        row + 1 < lines.Length && Parts(lines[row]) is [var label] && label.Index <= heading[0].Index + 1 && label.Length <= LongestLabel && !CellValue.IsNumberOrMark(label.In(lines[row]))
        && !EndsSentence().IsMatch(lines[row].Text) && Parts(lines[row + 1]).Count is var below && below >= 2 && below >= heading.Count - 1 && below <= heading.Count
        && Parts(lines[row + 1]).Skip(1).All(p => CellValue.IsNumberOrMark(p.In(lines[row + 1])));

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

    // Headings that leave out the one above the labels begin with the gap above them; a label alone may head the first rows.
    private static List<Part> Headings(ImmutableArray<Line> lines, int first)
    {
        var heading = Parts(lines[first]);
        var row = first + 1 + WrappedLabels.Before(lines, first + 1);
        row += row + 1 < lines.Length && heading.Count > 1 && Parts(lines[row]).Count == 1 && Parts(lines[row + 1]).Count == heading.Count + 1 ? 1 : 0;
        var below = row < lines.Length ? Parts(lines[row]) : [];
        return heading.Count > 1 && below.Count == heading.Count + 1 && heading[0].Index > below[0].Index + 1 && string.IsNullOrWhiteSpace(lines[first].Text[..heading[0].Index])
            ? [new Part(0, 0), .. heading]
            : heading;
    }

    private static List<Part> Parts(Line line) => [.. Cell().Matches(line.Text).Select(m => new Part(m.Index, m.Length))];

    [GeneratedRegex(@"[.?!;]\s*$")]
    private static partial Regex EndsSentence();

    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Cell();

    private readonly record struct Part(int Index, int Length)
    {
        public string In(Line line) => line.Text.Substring(Index, Length);
    }
}
