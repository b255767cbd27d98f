namespace Cyberflag.Formats;

/// <summary>Tells the format by the content; the name only decides between a text and a table of text that could be either.</summary>
internal static class FormatRecognition
{
    private static readonly System.Buffers.SearchValues<byte> Space = System.Buffers.SearchValues.Create(" \t\r\n\f\u0000"u8);

    private static readonly byte[][] Pictures =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), [(byte)'I', (byte)'I', 0x2A, 0],
        [(byte)'M', (byte)'M', 0, 0x2A], "BM"u8.ToArray(),
    ];

    private static readonly byte[][] Archives =
    [
        [0x1F, 0x8B], [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "Rar!"u8.ToArray(), [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'],
    ];

    public static DocumentFormat Recognise(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        var start = bytes.Span;
        return start.IsEmpty || IsOnlySpace(start) ? DocumentFormat.Empty
            : start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) ? ZipRecognition.Recognise(bytes)
            : OleRecognition.IsOle(start) ? OleRecognition.Recognise(bytes)
            : start[..Math.Min(1024, start.Length)].IndexOf("%PDF-"u8) >= 0 ? DocumentFormat.Pdf
            : start.StartsWith((ReadOnlySpan<byte>)[0x78, 0x9F, 0x3E, 0x22]) ? DocumentFormat.OutlookPackage
            : IsOldSheet(start) ? DocumentFormat.Xls
            : start.StartsWith(@"{\rtf"u8) ? DocumentFormat.Rtf
            : IsPicture(start) ? DocumentFormat.Picture
            : Archives.Any(a => bytes.Span.StartsWith(a)) ? DocumentFormat.OtherArchive
            : RecogniseText(scope, bytes);
    }

    private static DocumentFormat RecogniseText(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        if (TextDecoding.Decode(bytes.Span) is not { } decoded)
        {
            return DocumentFormat.Unknown;
        }

        var text = decoded.Text;
        var opening = text.AsSpan().TrimStart()[..Math.Min(4096, text.AsSpan().TrimStart().Length)];
        return IsOfficeXml(opening) ? DocumentFormat.OfficeXml
            : MailRecognition.IsMail(text, IsNamed(scope, ".eml", ".msg", ".mail")) ? DocumentFormat.Mail
            : HtmlRecognition.IsHtml(opening) ? DocumentFormat.Html
            : DelimiterDetection.IsTable(text, IsNamed(scope, ".csv", ".tsv", ".tab")) ? DocumentFormat.Csv
            : DocumentFormat.Text;
    }

    private static bool IsOnlySpace(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept(Space) < 0;

    /// <summary>Workbooks of Excel 2 to 4, and later ones without their container, begin with their first record ([MS-XLS] 2.4.21).</summary>
    private static bool IsOldSheet(ReadOnlySpan<byte> start) =>
        start.Length > 8 && start[0] == 0x09 && start[3] == 0
        && (start[1], start[2]) is (0, 4) or (2, 6) or (4, 6) or (8, 8) or (8, 16);

    private static bool IsPicture(ReadOnlySpan<byte> start)
    {
        foreach (var signature in Pictures)
        {
            // "BM" alone also begins words: a bitmap has zero bytes in its header.
            if (start.StartsWith(signature) && (signature.Length > 2 || (start.Length > 14 && start[6] == 0 && start[8] == 0)))
            {
                return true;
            }
        }

        return (start.Length > 12 && start.StartsWith("RIFF"u8) && start[8..12].SequenceEqual("WEBP"u8))
            || (start.Length > 12 && start[4..8].SequenceEqual("ftyp"u8));
    }

    private static bool IsOfficeXml(ReadOnlySpan<char> opening) =>
        opening.StartsWith("<?xml", StringComparison.Ordinal)
        && (opening.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)
            || opening.Contains("mso-application", StringComparison.Ordinal)
            || opening.Contains("urn:oasis:names:tc:opendocument", StringComparison.Ordinal)
            || opening.Contains("schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal));

    private static bool IsNamed(ReadingScope scope, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (scope.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
