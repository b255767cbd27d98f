using System.Text;

namespace Cyberflag.Formats;

/// <summary>
/// Tells what a compound file (OLE) holds by the streams at its root; where the directory is damaged, by their names, which stand there
/// as UTF-16 text ([MS-CFB] 2.6.1). A protected Office document has a stream EncryptedPackage ([MS-OFFCRYPTO] 1.3.2).
/// </summary>
internal static class OleRecognition
{
    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsOle(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    public static DocumentFormat Recognise(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var names = new CompoundFile(bytes).Entries.Select(e => e.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return ByName(names.Contains);
        }
        catch (InvalidDataException)
        {
            return ByName(n => bytes.Span.IndexOf(Encoding.Unicode.GetBytes(n + "\0")) >= 0);
        }
    }

    private static DocumentFormat ByName(Func<string, bool> holds) =>
        holds("EncryptedPackage") ? DocumentFormat.ProtectedOffice
        : holds("Workbook") || holds("Book") ? DocumentFormat.Xls
        : holds("WordDocument") ? DocumentFormat.Doc
        : holds("PowerPoint Document") ? DocumentFormat.Presentation
        : holds("__properties_version1.0") ? DocumentFormat.OutlookMessage
        : DocumentFormat.Unknown;
}
