using System.Text;

namespace Cyberflag.Statistics;

/// <summary>The records of comma-separated text (RFC 4180). Empty lines are no records. It keeps which cells stood in quotation marks.</summary>
internal static class CsvRecords
{
    /// <summary>A cell and whether it was quoted.</summary>
    internal readonly record struct Cell(string Text, bool IsQuoted);

    public static List<List<Cell>> Of(string text)
    {
        var records = new List<List<Cell>>();
        var record = new List<Cell>();
        var cell = new StringBuilder();
        var (isQuoted, isOpen) = (false, false);
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isOpen)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    isOpen = false;
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                (isQuoted, isOpen) = (true, true);
            }
            else if (c == ',')
            {
                EndCell();
            }
            else if (c == '\n')
            {
                EndRecord();
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        if (isOpen)
        {
            throw new InputException($"A quotation mark of record {records.Count + 1} is never closed.");
        }

        EndRecord();
        return records;

        void EndCell()
        {
            record.Add(new Cell(cell.ToString(), isQuoted));
            cell.Clear();
            isQuoted = false;
        }

        void EndRecord()
        {
            if (record.Count > 0 || cell.Length > 0 || isQuoted)
            {
                EndCell();
                records.Add(record);
                record = [];
            }
        }
    }
}
