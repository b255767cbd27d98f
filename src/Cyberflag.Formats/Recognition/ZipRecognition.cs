using System.IO.Compression;

namespace Cyberflag.Formats;

/// <summary>Tells what a ZIP file is by the parts in it: a workbook, another Office document, or a folder of documents.</summary>
internal static class ZipRecognition
{
    public static DocumentFormat Recognise(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = ZipPackage.Archive(bytes);
            var names = zip.Entries.Select(e => e.FullName.Replace('\\', '/').TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return names.Contains("xl/vbaProject.bin") ? DocumentFormat.MacroWorkbook
                : names.Contains("xl/workbook.bin") ? DocumentFormat.Xlsb
                : names.Contains("[Content_Types].xml") && names.Any(n => n.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
                    ? DocumentFormat.Workbook
                : names.Contains("word/document.xml") || (names.Contains("[Content_Types].xml") && names.Any(n => n.StartsWith("word/document", StringComparison.OrdinalIgnoreCase))) ? DocumentFormat.Docx
                : names.Contains("ppt/presentation.xml") ? DocumentFormat.Presentation
                : names.Contains("mimetype") && names.Contains("content.xml") ? OpenDocument(zip)
                : DocumentFormat.Zip;
        }
        catch (InvalidDataException)
        {
            return DocumentFormat.Damaged;
        }
    }

    private static DocumentFormat OpenDocument(ZipArchive zip)
    {
        using var reader = new StreamReader(zip.GetEntry("mimetype")!.Open());
        var buffer = new char[64];
        var type = new string(buffer, 0, reader.ReadBlock(buffer));
        return type.Contains("spreadsheet", StringComparison.Ordinal) ? DocumentFormat.Ods
            : type.Contains("presentation", StringComparison.Ordinal) ? DocumentFormat.Presentation
            : DocumentFormat.Odt;
    }
}
