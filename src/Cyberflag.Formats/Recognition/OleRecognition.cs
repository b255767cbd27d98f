using System.Text;

namespace Cyberflag.Formats;

/// <summary>
/// Tells what a compound file (OLE) holds by the names in its directory, which stand there as UTF-16 text ([MS-CFB] 2.6.1). A
/// protected Office document is a compound file with a stream EncryptedPackage ([MS-OFFCRYPTO] 1.3.2).
/// </summary>
internal static class OleRecognition
{
    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsOle(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    public static DocumentFormat Recognise(ReadOnlySpan<byte> bytes) =>
        Holds(bytes, "EncryptedPackage") ? DocumentFormat.Protected
        : Holds(bytes, "Workbook\0") || Holds(bytes, "Book\0") ? DocumentFormat.Xls
        : Holds(bytes, "WordDocument") ? DocumentFormat.Doc
        : Holds(bytes, "PowerPoint Document") ? DocumentFormat.Presentation
        : Holds(bytes, "__properties_version1.0") ? DocumentFormat.OutlookMessage
        : DocumentFormat.Unknown;

    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
