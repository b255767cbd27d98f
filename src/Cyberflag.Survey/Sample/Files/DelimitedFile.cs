using System.Globalization;
using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>A reply as text with delimiters, in wide form: any delimiter, encoding and line end.</summary>
internal static class DelimitedFile
{
    /// <summary>Tabs and CRLF in Windows-1252.</summary>
    public static SampleReply Tabs(ReplyDraft draft, params IEnumerable<ReplyTable> tables) =>
        Write(SampleSheet.Of(draft, tables), "reply.tsv", '\t', "\r\n", Encoding.Latin1);

    /// <summary>Strokes and line ends of carriage returns alone.</summary>
    public static SampleReply Strokes(ReplyDraft draft, params IEnumerable<ReplyTable> tables) =>
        Write(SampleSheet.Of(draft, tables), "reply.txt", '|', "\r", Encoding.UTF8);

    /// <summary>Commas in UTF-16 with a byte order mark, as a spreadsheet's "Unicode text" has it.</summary>
    public static SampleReply Utf16(ReplyDraft draft, params IEnumerable<ReplyTable> tables) =>
        Write(SampleSheet.Of(draft, tables), "reply.csv", ',', "\r\n", Encoding.Unicode);

    /// <summary>Commas in UTF-8.</summary>
    public static SampleReply Commas(ReplyDraft draft, params IEnumerable<ReplyTable> tables) =>
        Write(SampleSheet.Of(draft, tables), "reply.csv", ',', "\n", Encoding.UTF8);

    private static SampleReply Write(SampleSheet sheet, string name, char delimiter, string lineEnd, Encoding encoding)
    {
        var width = sheet.Rows.Max(r => r.Length);
        var lines = new CsvLines(delimiter, lineEnd);
        foreach (var row in sheet.Rows)
        {
            lines.Add(Enumerable.Range(0, width).Select(i => i < row.Length && row[i] is { } cell ? cell.Plain : ""));
        }

        var preamble = encoding is UnicodeEncoding ? encoding.Preamble.ToArray() : [];
        return new SampleReply(
            name, [.. preamble, .. encoding.GetBytes(lines.ToString())],
            [.. sheet.Placed((row, column) => string.Create(CultureInfo.InvariantCulture, $"r.{row + 1}/c.{column + 1}"))]);
    }
}
