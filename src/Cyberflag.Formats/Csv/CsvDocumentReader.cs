using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>
/// Reads a table of text: any delimiter, line end and encoding, quoted line ends, rows of different lengths. A record is a row,
/// empty lines included, so that places are those of the file. Every cell is text, also where it looks like a number.
/// </summary>
internal static class CsvDocumentReader
{
    private const string SeparatorHint = "sep=";

    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        var decoded = TextDecoding.Decode(bytes.Span) ?? throw new UnreadableException(FormatFindings.Unknown(scope.Where));
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (decoded.IsAssumed)
        {
            findings.Add(FormatFindings.EncodingAssumed(scope.Where));
        }

        // Programs write "sep=;" as the first line for Excel, which does not show it.
        var text = decoded.Text;
        var isHinted = text.StartsWith(SeparatorHint, StringComparison.OrdinalIgnoreCase) && text.Length > 5 && char.IsAscii(text[4]) && text[4] != '"';
        var delimiter = isHinted ? text[4] : DelimiterDetection.Detect(text);

        // It keeps its place as an empty row, so that the places of the others are those of the file.
        text = isHinted ? AfterFirstLine(text) : text;
        var table = new CsvTable(scope, delimiter, isHinted);
        if (!table.TryRead(text, allowsLineEnds: true, out var open))
        {
            findings.Add(FormatFindings.QuoteNotClosed(scope.Where, open));
            table = new CsvTable(scope, delimiter, isHinted);
            table.TryRead(text, allowsLineEnds: false, out _);
        }

        findings.AddRange(table.Findings());
        return new Content
        {
            MediaType = delimiter == '\t' ? "text/tab-separated-values" : FormatText.MediaType(DocumentFormat.Csv),
            Blocks = [new GridBlock(table.ToGrid())],
            Findings = findings.ToImmutable(),
        };
    }

    private static string AfterFirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? "" : text[(end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1))..];
    }
}
