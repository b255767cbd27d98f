using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Cyberflag.Statistics;

/// <summary>A column of a user's table: its cells as they stand, and which of them stood in quotation marks.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Cells">The texts of the cells, from the first row below the heading.</param>
/// <param name="IsQuoted">True where any cell is quoted: then its values are names, also where they look like numbers.</param>
/// <param name="Rows">The row of each cell in its file, where the heading is row 1, for messages.</param>
/// <param name="Source">The name of the table, for messages.</param>
public sealed record Column(string Name, ImmutableArray<string> Cells, bool IsQuoted, ImmutableArray<int> Rows, string Source)
{
    private static readonly string[] Missing = ["", "NA", "N/A", "null", "NaN"];

    /// <summary>True where the values are names and not numbers.</summary>
    public bool IsFactor => IsQuoted || Cells.Any(c => !IsMissing(c) && !TryNumber(c, out _));

    /// <summary>True where nothing is known in this row: empty or NA.</summary>
    public bool IsMissingAt(int row) => IsMissing(Cells[row]);

    /// <summary>All cells as finite numbers.</summary>
    /// <exception cref="InputException">A cell is empty or no number; the message has its row and column.</exception>
    public double[] Numbers() => [.. Cells.Select((_, row) => Number(row))];

    /// <summary>All cells as finite numbers, missing ones as not a number.</summary>
    /// <exception cref="InputException">A cell is neither.</exception>
    public double[] NumbersOrMissing() => [.. Cells.Select((_, row) => IsMissingAt(row) ? double.NaN : Number(row))];

    /// <summary>All cells as whole numbers from 0 on.</summary>
    /// <exception cref="InputException">A cell is something else; the message has its row and column.</exception>
    public double[] Counts() => [.. Numbers().Select((n, row) => n >= 0 ? n : throw Fault(row, "is negative: counts are from 0 on"))];

    /// <summary>All cells as numbers above 0.</summary>
    /// <exception cref="InputException">A cell is something else; the message has its row and column.</exception>
    public double[] Positives() => [.. Numbers().Select((n, row) => n > 0 ? n : throw Fault(row, "is not above 0"))];

    /// <summary>One cell as a finite number.</summary>
    /// <exception cref="InputException">It is none; the message has its row and column.</exception>
    public double Number(int row)
    {
        if (IsMissingAt(row))
        {
            throw Fault(row, "is empty: a number is needed");
        }

        return TryNumber(Cells[row], out var number) ? number : throw Fault(row, "is no number");
    }

    /// <summary>What is wrong in a row of this column.</summary>
    public InputException Fault(int row, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Source}, row {Rows[row]}, column '{Name}': '{Cells[row]}' {what}."));

    /// <summary>A cell as JSON: a number, null where it is missing, or text.</summary>
    public JsonElement Json(int row)
    {
        if (IsMissingAt(row))
        {
            return JsonSerializer.SerializeToElement<string?>(null);
        }

        return TryNumber(Cells[row], out var number) ? JsonSerializer.SerializeToElement(number) : JsonSerializer.SerializeToElement(Cells[row]);
    }

    /// <summary>A cell for printing: a number where it is one, null where it is missing, otherwise its text.</summary>
    public object? Value(int row)
    {
        if (IsMissingAt(row))
        {
            return null;
        }

        return !IsQuoted && TryNumber(Cells[row], out var number) ? number : Cells[row];
    }

    internal static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private static bool IsMissing(string text) => Missing.Contains(text, StringComparer.Ordinal);
}
