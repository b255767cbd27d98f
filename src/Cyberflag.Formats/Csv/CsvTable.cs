using CsvHelper;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>The rows of a table of text as they are read, within the limits.</summary>
internal sealed class CsvTable(ReadingScope scope, char delimiter, bool isFirstRowLeftOut)
{
    private readonly List<Cell[]> rows = isFirstRowLeftOut ? [[]] : [];
    private readonly SheetNotes notes = new();
    private long cells;
    private long dropped;
    private int widest;

    /// <summary>Reads all records; false where a quotation mark is never closed, and then <paramref name="openRow"/> is its row from 1.</summary>
    public bool TryRead(string text, bool allowsLineEnds, out int openRow)
    {
        var open = 0;
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            PoolStrings = true,
            AllowLineBreaksInQuotes = allowsLineEnds,
            OnMalformedRecord = r => open = r.Reason == CsvMalformedReason.UnterminatedQuote ? (int)Math.Min(r.RecordNumber + (isFirstRowLeftOut ? 1 : 0), int.MaxValue) : open,
        });
        while (csv.Read())
        {
            Add(csv);
        }

        openRow = open;
        return !allowsLineEnds || open == 0;
    }

    public IEnumerable<Finding> Findings()
    {
        if (widest > scope.Limits.Columns)
        {
            yield return FormatFindings.TooManyColumns(scope.Where, widest, scope.Limits.Columns);
        }

        if (dropped > 0)
        {
            yield return FormatFindings.TooManyCells(scope.Where, dropped, scope.Limits.Cells);
        }

        foreach (var finding in notes.Findings(scope.Where))
        {
            yield return finding;
        }

        if (LongerThanUsual() is var (first, count))
        {
            yield return FormatFindings.RowsTooLong(scope.Where, first, count);
        }
    }

    public Grid ToGrid()
    {
        var last = rows.FindLastIndex(r => r.Length > 0);
        rows.RemoveRange(last + 1, rows.Count - last - 1);
        return Grid.OfRows("", GridAddress.RowColumn, [.. rows]);
    }

    private void Add(CsvReader csv)
    {
        var fields = csv.FieldCount;
        widest = Math.Max(widest, fields);
        var length = Math.Min(fields, scope.Limits.Columns);
        while (length > 0 && string.IsNullOrWhiteSpace(csv.GetString(length - 1)))
        {
            length--;
        }

        if (cells + Math.Max(length, 1) > scope.Limits.Cells)
        {
            dropped += length;
            return;
        }

        var row = length == 0 ? [] : new Cell[length];
        for (var i = 0; i < length; i++)
        {
            row[i] = Cell.Of(csv.GetString(i));
            if (row[i].Text is { Length: > 3 } text && CallingFormula.CallsAsText(text))
            {
                notes.Add(FormatFindings.CallingFormulas, new CellAddress(rows.Count, i));
            }
        }

        cells += Math.Max(length, 1);
        rows.Add(row);
    }

    /// <summary>
    /// Rows with more fields than nine in ten of the others: an unquoted comma within a number (1,234) moves all that follows.
    /// </summary>
    private (int First, int Count)? LongerThanUsual()
    {
        var filled = rows.Where(r => r.Length > 1).GroupBy(r => r.Length).OrderByDescending(g => g.Count()).ToList();
        if (filled.Count < 2 || filled[0].Count() * 10 < filled.Sum(g => g.Count()) * 9)
        {
            return null;
        }

        var longer = rows.Count(r => r.Length > filled[0].Key);
        return longer == 0 ? null : (rows.FindIndex(r => r.Length > filled[0].Key) + 1, longer);
    }
}
