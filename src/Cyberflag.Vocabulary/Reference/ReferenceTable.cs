using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace Cyberflag.Vocabulary;

/// <summary>
/// A CSV file of the reference data: comment lines that give source and licence (<c># source: …</c>, <c># licence: …</c>), a header,
/// then rows. UTF-8. Every error names the file and the line.
/// </summary>
public sealed class ReferenceTable
{
    private ReferenceTable(string file, string source, string licence, ImmutableArray<ReferenceRow> rows) =>
        (File, Source, Licence, Rows) = (file, source, licence, rows);

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>Where the data come from.</summary>
    public string Source { get; }

    /// <summary>The licence under which they are used.</summary>
    public string Licence { get; }

    /// <summary>The rows, in order.</summary>
    public ImmutableArray<ReferenceRow> Rows { get; }

    /// <summary>Reads a table that must have the columns given; further columns are allowed.</summary>
    /// <exception cref="ReferenceException">A source or licence line, a column or a field is missing, or the CSV is malformed.</exception>
    public static ReferenceTable Read(string file, TextReader text, params ReadOnlySpan<string> columns)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (comments, body) = SplitComments(text.ReadToEnd());
        string Comment(string name) => comments.Select(c => c.TrimStart('#', ' '))
            .FirstOrDefault(c => c.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Trim() is { Length: > 0 } text
            ? text
            : throw new ReferenceException(file, 1, $"the line '# {name} …' is missing; every reference table names its source and its licence.");

        var (source, licence) = (Comment("source:"), Comment("licence:"));
        try
        {
            return new ReferenceTable(file, source, licence, ReadRows(file, comments.Count, body, columns));
        }
        catch (CsvFormatException problem)
        {
            throw new ReferenceException(file, comments.Count + (int)problem.LineNumber, problem.Message);
        }
    }

    private static ImmutableArray<ReferenceRow> ReadRows(string file, int linesBefore, string body, ReadOnlySpan<string> columns)
    {
        var options = new CsvReaderOptions { Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };
        using var csv = CsvReader.FromText(body, options);
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        if (header.Length == 0)
        {
            throw new ReferenceException(file, linesBefore + 1, "there is no header row.");
        }

        if (header.CountBy(c => c).FirstOrDefault(c => c.Value > 1).Key is { } twice)
        {
            throw new ReferenceException(file, linesBefore + 1, $"the column '{twice}' stands twice.");
        }

        foreach (var column in columns)
        {
            if (!header.Contains(column))
            {
                throw new ReferenceException(
                    file, linesBefore + 1, $"the column '{column}' is missing; found: {string.Join(", ", header)}.");
            }
        }

        var rows = ImmutableArray.CreateBuilder<ReferenceRow>();
        while (csv.Read())
        {
            var line = linesBefore + (int)csv.LineNumber;
            var fields = csv.Current.ToArray();
            if (fields.Length != header.Length)
            {
                throw new ReferenceException(file, line, $"{fields.Length} fields where the header has {header.Length}.");
            }

            rows.Add(new ReferenceRow(file, line, header, fields));
        }

        return rows.ToImmutable();
    }

    private static (List<string> Comments, string Body) SplitComments(string text)
    {
        var comments = new List<string>();
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        while (at < text.Length && text[at] == '#')
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            comments.Add(text[at..end].TrimEnd('\r'));
            at = Math.Min(end + 1, text.Length);
        }

        return (comments, text[at..]);
    }
}

/// <summary>A row of a <see cref="ReferenceTable"/>, which knows its line so that each error can name it.</summary>
public sealed class ReferenceRow(string file, int line, string[] header, string[] fields)
{
    /// <summary>Line in the file, from 1.</summary>
    public int Line => line;

    /// <summary>The text of a column; empty where the table has no such column.</summary>
    public string this[string column] => Array.IndexOf(header, column) is >= 0 and var index ? fields[index].Trim() : "";

    /// <summary>The text of a column, which must not be empty.</summary>
    /// <exception cref="ReferenceException">It is empty.</exception>
    public string Required(string column) => this[column] is { Length: > 0 } text ? text : throw Error($"the column '{column}' is empty.");

    /// <summary>The text of a column, or null where it is empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>The parts of a column that are separated by <c>|</c>.</summary>
    public ImmutableArray<string> List(string column) =>
        [.. this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>The whole number in a column.</summary>
    /// <exception cref="ReferenceException">It is none.</exception>
    public long Integer(string column) =>
        long.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error($"'{this[column]}' in the column '{column}' is not a whole number.");

    /// <summary>The whole number in a column, of which only some can be right.</summary>
    /// <exception cref="ReferenceException">It is none, or not from <paramref name="least"/> to <paramref name="greatest"/>.</exception>
    public long Integer(string column, long least, long greatest) => Integer(column) is var number && number >= least && number <= greatest
        ? number
        : throw Error($"'{this[column]}' in the column '{column}' is not a number from {least} to {greatest}.");

    /// <summary>The date in a column (<c>2017-04-03</c>), or null where it is empty.</summary>
    /// <exception cref="ReferenceException">It is not a date.</exception>
    public DateOnly? Date(string column) => this[column].Length == 0 ? null
        : DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Error($"'{this[column]}' in the column '{column}' is not a date such as 2017-04-03.");

    /// <summary>An error at this row.</summary>
    public ReferenceException Error(string problem) => new(file, line, problem);
}
