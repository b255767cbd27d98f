using System.Globalization;
using System.Text;

namespace Cyberflag.Publish;

/// <summary>A picture of what a statistical method found, and the same numbers as a table.</summary>
/// <param name="Svg">A drawing that stands by itself, with title and description.</param>
/// <param name="Table">The numbers drawn, as comma-separated text with a heading.</param>
public sealed record MethodPicture(ReadOnlyMemory<byte> Svg, string Table)
{
    /// <summary>Of a drawing and the rows of its table.</summary>
    internal static MethodPicture Of(HtmlWriter svg, IReadOnlyList<string> headings, IEnumerable<object?[]> rows)
    {
        var text = new StringBuilder().AppendJoin(',', headings.Select(Cell)).Append('\n');
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append('\n');
        }

        return new MethodPicture(svg.ToBytes(), text.ToString());
    }

    private static string Cell(object? value)
    {
        var text = value is string words ? CsvTable.Harmless(words) : value is double number && !double.IsFinite(number) ? "" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
