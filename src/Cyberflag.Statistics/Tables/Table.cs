using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Cyberflag.Statistics;

/// <summary>A user's table: named columns of equally many cells. The first row below the heading is row 2, as in a spreadsheet.</summary>
public sealed class Table
{
    private Table(ImmutableArray<Column> columns, string source) => (Columns, Source) = (columns, source);

    /// <summary>The columns from left to right.</summary>
    public ImmutableArray<Column> Columns { get; }

    /// <summary>The name of the file, or <c>rows</c>.</summary>
    public string Source { get; }

    /// <summary>How many rows lie below the heading.</summary>
    public int Rows => Columns[0].Cells.Length;

    /// <summary>Reads comma-separated text with a heading (RFC 4180; a byte order mark is passed over).</summary>
    /// <exception cref="InputException">There is no row, a heading is empty or stands twice, or a row is longer or shorter than the heading.</exception>
    public static Table Read(string text, string source)
    {
        var records = CsvRecords.Of(text);
        if (records.Count < 2)
        {
            throw new InputException($"{source} has no row below its heading.");
        }

        var names = records[0].Select(c => c.Text.Trim()).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Length == 0 || names.IndexOf(names[i]) != i)
            {
                throw new InputException($"{source}, heading of column {i + 1}: '{names[i]}' is {(names[i].Length == 0 ? "empty" : "there twice")}.");
            }
        }

        for (var row = 1; row < records.Count; row++)
        {
            if (records[row].Count != names.Count)
            {
                throw new InputException($"{source}, row {row + 1}: it has {records[row].Count} cells, the heading has {names.Count}.");
            }
        }

        var rows = records.Skip(1).ToList();
        return new Table([.. names.Select((n, i) => new Column(n, [.. rows.Select(r => r[i].IsQuoted ? r[i].Text : r[i].Text.Trim())], rows.Exists(r => r[i].IsQuoted), Numbered(rows.Count), source))], source);
    }

    /// <summary>The table of a list of JSON objects; a column has the name of a property, and texts count as quoted.</summary>
    /// <exception cref="InputException">It is no list of objects with the same properties.</exception>
    public static Table Of(JsonElement rows)
    {
        if (rows.ValueKind != JsonValueKind.Array || rows.GetArrayLength() == 0 || rows.EnumerateArray().Any(r => r.ValueKind != JsonValueKind.Object))
        {
            throw new InputException("The parameter 'rows' is no list of objects such as [{\"numerator\": 1, \"denominator\": 2}].");
        }

        var names = rows[0].EnumerateObject().Select(p => p.Name).ToList();
        return new Table([.. names.Select(name =>
        {
            var cells = rows.EnumerateArray().Select((r, i) => r.TryGetProperty(name, out var cell)
                ? cell
                : throw new InputException($"rows, row {i + 2}: there is no '{name}'.")).ToList();
            return new Column(name, [.. cells.Select(Cell)], cells.Exists(c => c.ValueKind == JsonValueKind.String), Numbered(cells.Count), "rows");
        })], "rows");

        static string Cell(JsonElement cell) => cell.ValueKind switch
        {
            JsonValueKind.String => cell.GetString()!,
            JsonValueKind.Null => "NA",
            _ => cell.GetRawText(),
        };
    }

    /// <summary>True where there is a column of this name.</summary>
    public bool Has(string name) => Columns.Any(c => c.Name == name);

    /// <summary>The column of the first of these names that the table has.</summary>
    /// <exception cref="InputException">It has none of them; the message lists those that it has.</exception>
    public Column Column(params string[] names)
    {
        foreach (var name in names)
        {
            if (Columns.FirstOrDefault(c => c.Name == name) is { } column)
            {
                return column;
            }
        }

        throw new InputException($"{Source} has no column '{string.Join("' or '", names)}'; its columns are {string.Join(", ", Columns.Select(c => c.Name))}.");
    }

    /// <summary>The rows for which the condition holds, in their order; messages still name them as in the file.</summary>
    public Table Where(Func<int, bool> keeps)
    {
        var kept = Enumerable.Range(0, Rows).Where(keeps).ToList();
        return new Table([.. Columns.Select(c => c with { Cells = [.. kept.Select(r => c.Cells[r])], Rows = [.. kept.Select(r => c.Rows[r])] })], Source);
    }

    /// <summary>A row in words, for messages.</summary>
    public string Place(int row) => string.Create(CultureInfo.InvariantCulture, $"{Source}, row {Columns[0].Rows[row]}");

    private static ImmutableArray<int> Numbered(int rows) => [.. Enumerable.Range(2, rows)];
}
