using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>Lines of CSV (RFC 4180) of any number of fields, which a title or a legend line needs.</summary>
internal sealed class CsvLines(char separator = ',', string lineEnd = "\n")
{
    private readonly StringBuilder text = new();

    /// <summary>How many lines there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a line of fields.</summary>
    public void Add(params IEnumerable<string> fields)
    {
        text.AppendJoin(separator, fields.Select(Quoted)).Append(lineEnd);
        Count++;
    }

    /// <summary>Adds a line as it is, for comments.</summary>
    public void AddComment(string line)
    {
        text.Append("# ").Append(line).Append(lineEnd);
        Count++;
    }

    /// <summary>UTF-8, without or with the byte order mark that spreadsheets write.</summary>
    public byte[] ToBytes(bool withMark = false) => [.. withMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text.ToString())];

    /// <summary>The lines as text.</summary>
    public override string ToString() => text.ToString();

    private string Quoted(string field) => field.AsSpan().IndexOfAny($"{separator}\"\r\n") < 0
        ? field
        : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
