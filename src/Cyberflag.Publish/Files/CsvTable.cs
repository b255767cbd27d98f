using System.Collections.Immutable;
using CsvHelper;

namespace Cyberflag.Publish;

/// <summary>
/// CSV files as RFC 4180 has them, in UTF-8 with a byte order mark, by which a spreadsheet knows the encoding. A text that a
/// spreadsheet would run as a formula gets an apostrophe in front.
/// </summary>
internal static class CsvTable
{
    private const int BytesARow = 420;
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>A file of a header and about so many rows.</summary>
    public static OutputFile Of(string path, IEnumerable<Column> columns, int roomFor, Action<CsvWriter> rows)
    {
        using var stream = new MemoryStream(BytesARow * (roomFor + 1));
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true }, true))
        {
            csv.WriteRecord([.. columns.Select(c => c.Name)]);
            rows(csv);
        }

        return new OutputFile(path, stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    /// <summary>Writes a text from outside, made harmless.</summary>
    public static void Text(this CsvWriter csv, string? text) => csv.WriteField(Harmless(text ?? ""));

    /// <summary>Writes a text that the program made of digits and signs itself: it may begin with a plus.</summary>
    public static void Printed(this CsvWriter csv, string text) => csv.WriteField(text);

    /// <summary>Writes a number in full, or an empty field.</summary>
    public static void Number(this CsvWriter csv, double? value)
    {
        if (value is { } number)
        {
            csv.WriteField(number);
        }
        else
        {
            csv.WriteField("");
        }
    }

    /// <summary>Several texts in one field.</summary>
    public static string Joined(ImmutableArray<string> texts) => texts.Length == 1 ? texts[0] : string.Join(" | ", texts);

    /// <summary>The text, with an apostrophe before what a spreadsheet would take for a formula.</summary>
    public static string Harmless(string text) => text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}

/// <summary>A column of a data file, and what it means: one list makes the header and the data dictionary.</summary>
internal sealed record Column(string Name, string Meaning);
