using System.Collections.Immutable;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A table whose lines were broken by a conversion: a cell a line, a row a line with single spaces, or any mixture. It is read as a
/// stream of labels and numbers, and only where its headings are understood and every row has as many numbers as there are headings.
/// </summary>
internal sealed class FlowingCells : TextTableForm
{
    private const int FewestNumbers = 2;

    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        var tokens = FlowToken.Read(lines, first);
        var firstNumber = tokens.FindIndex(t => t.IsNumber);
        return firstNumber > 0 && tokens.Count(t => t.IsNumber) >= FewestNumbers
            ? LabelledRows(lines, tokens, firstNumber, first, prefix) ?? YearRows(lines, tokens, firstNumber, first, prefix) ?? AgeRows.At(lines, tokens, first, prefix)
                ?? BrokenYearRows.At(lines, first, prefix)
            : null;
    }

    // Rows that begin with a label of words; the last label before the first number is the first row's.
    private static TextTable? LabelledRows(ImmutableArray<Line> lines, List<FlowToken> tokens, int firstNumber, int first, string prefix)
    {
        var rows = new List<List<FlowToken>>();
        for (var at = firstNumber - 1; at < tokens.Count && !tokens[at].IsNumber;)
        {
            var numbers = tokens.Skip(at + 1).TakeWhile(t => t.IsNumber).ToList();
            if (numbers.Count == 0 || (IsShare(tokens[..(firstNumber - 1)]) && UnitReading.IsPlain(tokens[at].Words)))
            {
                break;
            }

            rows.Add([tokens[at], .. numbers]);
            at += numbers.Count + 1;
        }

        var width = rows.Max(r => r.Count) - 1;
        var full = rows.Count(r => r.Count == width + 1);
        return full == rows.Count ? WholeRows(lines, tokens[..(firstNumber - 1)], rows, width, first, prefix)
            : full > 1 && full * 2 > rows.Count && width > 1 ? Build(lines, tokens[..(firstNumber - 1)], rows, width, first, prefix)
            : null;
    }

    // "Number of offences 140" below percentages is no percentage.
    private static bool IsShare(List<FlowToken> headings) => headings.Count > 0 && UnitReading.Find(headings[^1].Words) is [.., CountingUnit.Percent];

    // One row is a table where its headings are periods; a single column without headings is a list whose title stands above.
    private static TextTable? WholeRows(ImmutableArray<Line> lines, List<FlowToken> headings, List<List<FlowToken>> rows, int width, int first, string prefix)
    {
        var table = Build(lines, headings, rows, width, first, prefix);
        return rows.Count > 1 ? table
            : table is not null && width > 1 && table.Table.Rows[table.Table.HeadingRows - 1].Skip(1).All(c => LabelWords.KindOf(c.Text) is LabelKind.Period or LabelKind.Total) ? table
            : null;
    }

    // Rows that begin with a year: 2016, 86, 35, 21.
    private static TextTable? YearRows(ImmutableArray<Line> lines, List<FlowToken> tokens, int firstNumber, int first, string prefix)
    {
        var numbers = tokens.Skip(firstNumber).TakeWhile(t => t.IsNumber).ToList();
        var lineLength = numbers.TakeWhile(t => t.LineIndex == numbers[0].LineIndex).Count();
        var length = lineLength > 1 ? lineLength : firstNumber;
        if (length < 2 || numbers.Count % length != 0)
        {
            return null;
        }

        var rows = numbers.Chunk(length).Select(c => c.ToList()).ToList();
        var isTable = rows.TrueForAll(r => TableRows.IsYear(r[0].Text) && (lineLength == 1 || r.TrueForAll(t => t.LineIndex == r[0].LineIndex)));
        var below = tokens.Skip(firstNumber + numbers.Count).Take(length).ToList();
        if (isTable && below.Count == length && LabelWords.KindOf(below[0].Words) == LabelKind.Total && below.Skip(1).All(t => t.IsNumber))
        {
            rows.Add(below);
        }

        return isTable
            ? Build(lines, tokens[..firstNumber], rows, length - 1, first, prefix)
            : null;
    }

    private static TextTable? Build(
        ImmutableArray<Line> lines, List<FlowToken> headings, List<List<FlowToken>> rows, int width, int first, string prefix)
    {
        // The text above the headings is tried with them and explains no columns; the reading then begins a line later.
        return headings.Count > 0 && HeadingFit.Fit(headings.ConvertAll(h => h.Words), width) is { } fitted
            ? new TextTable(first, rows[^1][^1].LineIndex, Table(lines, fitted, headings[0], rows, prefix))
            : null;
    }

    private static Table Table(ImmutableArray<Line> lines, HeadingFit fitted, FlowToken heading, List<List<FlowToken>> rows, string prefix)
    {
        var place = heading.Cell(lines, prefix).Locator;
        return new Table
        {
            Rows =
            [
                .. fitted.Rows.Select(r => r.Select(t => new TableCell(t, place)).ToImmutableArray()),
                .. rows.Select(r => Cells(lines, r, fitted.Rows[0].Length, prefix)),
            ],
            HeadingRows = fitted.Rows.Length,
            LabelColumns = 1,
            Doubt = fitted.Doubt,
        };
    }

    // A row that lost cells: which of them is not known, so those it has are put from the left and wait.
    private static ImmutableArray<TableCell> Cells(ImmutableArray<Line> lines, List<FlowToken> row, int width, string prefix)
    {
        var doubt = row.Count < width ? "its row has fewer cells than there are headings" : null;
        var end = lines[row[^1].LineIndex];
        var blank = new TableCell("", prefix + end.Locator(end.Text.Length, end.Text.Length)) { Doubt = doubt };
        return [.. row.Select(t => t.Cell(lines, prefix) with { Doubt = doubt }), .. Enumerable.Repeat(blank, width - row.Count)];
    }
}
