using System.Collections.Immutable;
using CsvHelper;

namespace Cyberflag.Surveys;

/// <summary>A CSV file with a header that people edit: its rows with their lines, each field by its column, whatever the order of the columns.</summary>
internal static class CsvTable
{
    /// <summary>Reads a table; names the first column of those needed that is not there.</summary>
    public static (ImmutableArray<Row> Rows, string? Missing) Read(string text, params ImmutableArray<string> needed)
    {
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', TrackLineNumbers = true });
        csv.ReadHeader();
        string[] header = [.. csv.Headers.Select(h => h.Trim().TrimStart('\uFEFF').ToLowerInvariant())];
        if (needed.FirstOrDefault(n => !header.Contains(n)) is { } missing)
        {
            return ([], missing);
        }

        var rows = ImmutableArray.CreateBuilder<Row>();
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            if (fields.Any(f => f.Trim().Length > 0))
            {
                rows.Add(new Row(header, fields, (int)csv.LineNumber));
            }
        }

        return (rows.ToImmutable(), null);
    }

    /// <summary>One row.</summary>
    internal sealed class Row(string[] header, string[] fields, int line)
    {
        /// <summary>Its line in the file, from 1.</summary>
        public int Line => line;

        /// <summary>True where it has as many fields as the header.</summary>
        public bool IsWhole => fields.Length == header.Length;

        /// <summary>The columns of the table.</summary>
        public ImmutableArray<string> Columns => [.. header];

        /// <summary>How many fields it has.</summary>
        public int Fields => fields.Length;

        /// <summary>The text of a column; empty where the table or the row does not have it.</summary>
        public string Field(string column) => Array.IndexOf(header, column) is var at && at >= 0 && at < fields.Length ? fields[at] : "";
    }
}
