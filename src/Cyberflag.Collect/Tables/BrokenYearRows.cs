using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A table of years whose cells a conversion spread over lines in any way: <c>Year</c>, <c>Arrests Charges</c>, <c>No further action</c>, <c>2014</c>, <c>48</c>, <c>17 20</c>,
/// <c>2015 61 22</c>, <c>Not held</c>. It is read only where its cells divide into rows of one length that begin with years that follow each other.
/// </summary>
internal static partial class BrokenYearRows
{
    private const int FewestRows = 2;
    private const int FewestHeadings = 3;
    private const int SureRows = 4;
    private const int MostBlankLines = 2;
    private const int MostHeadingLines = 10;

    /// <summary>The table that begins at a line, or null.</summary>
    public static TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        if (LabelWords.Names(lines[first].Text.Trim()) != LabelKind.Period || LabelWords.KindOf(lines[first].Text) != LabelKind.Other)
        {
            return null;
        }

        var at = first + 1;
        var headings = new List<string> { lines[first].Text.Trim() };
        for (; at < lines.Length && at - first <= MostHeadingLines * 2 && !IsYear(lines[at].Text.TrimStart().Split(' ')[0]); at++)
        {
            headings.AddRange(Headings(lines[at].Text));
        }

        var cells = Cells(lines, at, prefix);
        var rows = cells.Chunk(headings.Count).ToList();
        if (headings.Count < FewestHeadings || rows.Count < FewestRows || cells.Count % headings.Count != 0
            || rows.Where((r, i) => YearOf(r[0].Text) is not { } year || year != YearOf(cells[0].Text) + i).Any())
        {
            return null;
        }

        var place = prefix + lines[first].Locator(0, lines[first].Text.Length);
        var last = Array.FindLastIndex([.. lines], l => prefix + l.Locator(0, 0) == rows[^1][^1].Place);
        return new TextTable(first, last, new Table
        {
            Rows = [[.. headings.Select(h => new TableCell(h, place))], .. rows.Select(r => r.Select(c => c.Cell).ToImmutableArray())],
            HeadingRows = 1,
            LabelColumns = 1,
            Doubt = rows.Count < SureRows ? "its headings and rows were broken over lines" : null,
        });
    }

    private static IEnumerable<string> Headings(string line) =>
        string.IsNullOrWhiteSpace(line) ? [] : HeadingWords.Segment(line) ?? [line.Trim()];

    // The cells of the lines: a year, alone or with its part of the year in brackets; a number; a mark in words.
    private static List<BrokenCell> Cells(ImmutableArray<Line> lines, int first, string prefix)
    {
        var cells = new List<BrokenCell>();
        var blank = 0;
        for (var at = first; at < lines.Length && blank <= MostBlankLines; at++)
        {
            blank = string.IsNullOrWhiteSpace(lines[at].Text) ? blank + 1 : 0;
            var found = Cell().Matches(lines[at].Text).ToList();
            if (!found.TrueForAll(m => CellValue.IsNumberOrMark(m.Value) || Words().IsMatch(m.Value) || YearOf(m.Value) is not null))
            {
                break;
            }

            var line = lines[at];
            cells.AddRange(found.Select(m => new BrokenCell(m.Value, prefix + line.Locator(0, 0), TextCell.Of(line, m.Index, m.Index + m.Length, prefix))));
        }

        return cells;
    }

    private static bool IsYear(string word) => TableRows.IsYear(word);

    private static int? YearOf(string cell) => PeriodReading.Whole(cell) is { } period && cell.Length >= 4 && int.TryParse(cell.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && period.Period.Start.Year == year ? year : null;

    [GeneratedRegex(@"^(?:[Nn]ot (?:held|available|applicable|recorded)|No data)$")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:19|20)\d{2}(?:/\d{2})?(?:\s?\([^()]{2,40}\))|[Nn]ot (?:held|available|applicable|recorded)|No data|\S+")]
    private static partial Regex Cell();

    private sealed record BrokenCell(string Text, string Place, TableCell Cell);
}
