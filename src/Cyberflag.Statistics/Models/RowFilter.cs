using System.Text.RegularExpressions;

namespace Cyberflag.Statistics;

/// <summary>The filters behind a formula: a comparison of a column with a number or a name, or the exclusion of rows where something is missing.</summary>
internal static partial class RowFilter
{
    /// <summary>The rows that every filter keeps.</summary>
    /// <exception cref="InputException">A filter is not understood, or no row is left.</exception>
    public static Table Apply(IEnumerable<string> filters, Table table)
    {
        foreach (var filter in filters)
        {
            table = Kept(filter, table);
        }

        return table.Rows > 0 ? table : throw new InputException($"{table.Source}: no row is left by the filters.");
    }

    private static Table Kept(string filter, Table table)
    {
        if (Missing().Match(filter) is { Success: true } missing)
        {
            var column = table.Column(missing.Groups[1].Value);
            return table.Where(row => !column.IsMissingAt(row));
        }

        if (Comparison().Match(filter) is not { Success: true } comparison)
        {
            throw new InputException($"The filter '{filter}' is not understood: it is a comparison such as service>0, or 'rows with NA count excluded'.");
        }

        var (cells, sign, value) = (table.Column(comparison.Groups[1].Value), comparison.Groups[2].Value, comparison.Groups[3].Value.Trim('"', '\''));
        if (!Column.TryNumber(value, out var number))
        {
            return sign switch
            {
                "==" or "=" => table.Where(row => cells.Cells[row] == value),
                "!=" => table.Where(row => cells.Cells[row] != value),
                _ => throw new InputException($"The filter '{filter}' compares a name by its size."),
            };
        }

        var numbers = cells.NumbersOrMissing();
        return table.Where(row => sign switch
        {
            ">" => numbers[row] > number,
            "<" => numbers[row] < number,
            ">=" => numbers[row] >= number,
            "<=" => numbers[row] <= number,
            "!=" => !numbers[row].Equals(number),
            _ => numbers[row].Equals(number),
        });
    }

    [GeneratedRegex(@"^rows with (?:NA|missing) ([\w.]+) (?:are )?(?:excluded|left out|dropped)$")]
    private static partial Regex Missing();

    [GeneratedRegex(@"^([\w.]+)\s*(>=|<=|==|!=|=|>|<)\s*(.+)$")]
    private static partial Regex Comparison();
}
