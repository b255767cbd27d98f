using System.Collections.Immutable;
using Cyberflag.Formats;

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
            ? LabelledRows(lines, tokens, firstNumber, first, prefix) ?? YearRows(lines, tokens, firstNumber, first, prefix)
            : null;
    }

    // Rows that begin with a label of words; the last label before the first number is the first row's.
    private static TextTable? LabelledRows(ImmutableArray<Line> lines, List<FlowToken> tokens, int firstNumber, int first, string prefix)
    {
        var rows = new List<List<FlowToken>>();
        var width = tokens.Skip(firstNumber).TakeWhile(t => t.IsNumber).Count();
        var at = firstNumber - 1;
        while (at + width < tokens.Count && !tokens[at].IsNumber && tokens.GetRange(at + 1, width).TrueForAll(t => t.IsNumber)
            && (at + width + 1 == tokens.Count || !tokens[at + width + 1].IsNumber))
        {
            rows.Add(tokens.GetRange(at, width + 1));
            at += width + 1;
        }

        return rows.Count < 2 || (at < tokens.Count && tokens.Skip(at).Any(t => t.IsNumber) && tokens[at].IsNumber)
            ? null
            : Build(lines, tokens[..(firstNumber - 1)], rows, width, first, prefix);
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
        return rows.TrueForAll(r => TableRows.IsYear(r[0].Text) && (lineLength == 1 || r.TrueForAll(t => t.LineIndex == r[0].LineIndex)))
            ? Build(lines, tokens[..firstNumber], rows, length - 1, first, prefix)
            : null;
    }

    private static TextTable? Build(
        ImmutableArray<Line> lines, List<FlowToken> headings, List<List<FlowToken>> rows, int width, int first, string prefix)
    {
        // The text above the headings is tried with them and explains no columns; the reading then begins a line later.
        return headings.Count > 0 && HeadingFit.Fit(headings.ConvertAll(h => h.Text), width) is { } fitted
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
                .. rows.Select(r => r.Select(t => t.Cell(lines, prefix)).ToImmutableArray()),
            ],
            HeadingRows = fitted.Rows.Length,
            LabelColumns = 1,
            Doubt = fitted.Doubt,
        };
    }
}
