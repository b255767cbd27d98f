using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Statistics;

/// <summary>
/// Counts of a column that are known exactly or only within bounds: <c>12</c>, <c>1 to 4</c>, <c>1-4</c>. What <c>&lt;5</c> begins
/// with is the publisher's convention and is said beside it.
/// </summary>
internal static partial class CountBounds
{
    /// <summary>Wider bounds than this would be summed count by count for too long.</summary>
    private const double Widest = 10_000;

    /// <summary>The least and greatest count of each row; both are no number where the cell is empty.</summary>
    /// <param name="column">The counts.</param>
    /// <param name="least">Where a mark such as <c>&lt;5</c> begins: 0, 1, or null where that is not said.</param>
    /// <exception cref="InputException">A cell is neither, with its row and column.</exception>
    public static (double[] Lower, double[] Upper) Of(Column column, double? least)
    {
        var (lower, upper) = (new double[column.Cells.Length], new double[column.Cells.Length]);
        for (var row = 0; row < lower.Length; row++)
        {
            (lower[row], upper[row]) = column.IsMissingAt(row) ? (double.NaN, double.NaN) : Cell(column, row, least);
        }

        return (lower, upper);
    }

    /// <summary>True where a cell holds bounds.</summary>
    public static bool IsBounds(string cell) => Range().IsMatch(cell) || Below().IsMatch(cell);

    private static (double Lower, double Upper) Cell(Column column, int row, double? least)
    {
        var cell = column.Cells[row];
        if (Column.TryNumber(cell, out var number))
        {
            return (number, number);
        }

        if (Range().Match(cell) is { Success: true } range)
        {
            var (from, to) = (Number(range.Groups[1].Value), Number(range.Groups[2].Value));
            return from > to ? throw column.Fault(row, "has its lower bound above the upper")
                : to - from > Widest ? throw column.Fault(row, "is wider than 10,000 counts: leave it empty")
                : (from, to);
        }

        if (Below().Match(cell) is { Success: true } below)
        {
            var end = Number(below.Groups[1].Value) - 1;
            return least is not { } start
                ? throw column.Fault(row, "does not say whether 0 is among it: set suppressed_from to 0 or to 1, as its publisher has it")
                : end >= start ? (start, end) : throw column.Fault(row, "leaves no count");
        }

        throw column.Fault(row, "is no number and no bounds such as 1 to 4");
    }

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(\d{1,9})\s*(?:to|-|–)\s*(\d{1,9})\s*$")]
    private static partial Regex Range();

    [GeneratedRegex(@"^\s*(?:<|fewer than|less than|under)\s*(\d{1,9})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Below();
}
