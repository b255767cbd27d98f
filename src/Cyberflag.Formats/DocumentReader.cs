namespace Cyberflag.Formats;

/// <summary>Reads the bytes of any known format into <see cref="Content"/>. The format is told by content, not by name.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Reads a document. Bad bytes give findings; the result is then without the blocks that could not be read. Attachments carry
    /// their own findings, whose places begin with the names of the documents that they lie in.
    /// </summary>
    /// <param name="name">Name of the document, for findings, and as a hint where the content leaves the format open.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="limits">Limits; null for the usual ones.</param>
    public static Content Read(string name, ReadOnlyMemory<byte> bytes, ReadingLimits? limits = null) =>
        Read(new ReadingScope(name, limits ?? new ReadingLimits()), bytes);

    /// <summary>Reads a document that may lie in another.</summary>
    internal static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        var format = DocumentFormat.Text;
        try
        {
            if (bytes.Length > scope.Limits.Bytes)
            {
                throw new UnreadableException(FormatFindings.TooLarge(scope.Where, bytes.Length, scope.Limits.Bytes));
            }

            format = FormatRecognition.Recognise(scope, bytes);
            return Read(format, scope, bytes);
        }
        catch (UnreadableException unreadable)
        {
            return Unread(format, unreadable.Finding);
        }
        catch (Exception problem) when (problem is InvalidDataException or System.Xml.XmlException or EndOfStreamException)
        {
            return Unread(format, FormatFindings.Damaged(scope.Where, FormatText.Name(format)));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The last line: whatever a library makes of bytes that nobody foresaw, the other replies are still read.
            return Unread(format, FormatFindings.ReaderFailed(scope.Where, FormatText.Name(format), problem.GetType().Name));
        }
    }

    private static Content Read(DocumentFormat format, ReadingScope scope, ReadOnlyMemory<byte> bytes) => format switch
    {
        DocumentFormat.Text => PlainTextReader.Read(scope, bytes),
        DocumentFormat.Csv => CsvDocumentReader.Read(scope, bytes),
        DocumentFormat.Html => HtmlReader.Read(scope, bytes),
        DocumentFormat.Mail => MailReader.Read(scope, bytes),
        DocumentFormat.Workbook or DocumentFormat.MacroWorkbook => WorkbookReader.Read(scope, bytes),
        DocumentFormat.Xls => BinaryWorkbookReader.Read(scope, bytes),
        DocumentFormat.Docx => DocxReader.Read(scope, bytes),
        DocumentFormat.Odt => OdtReader.Read(scope, bytes),
        DocumentFormat.Ods => OdsReader.Read(scope, bytes),
        DocumentFormat.ProtectedOffice => ProtectedOfficeReader.Read(scope, bytes),
        DocumentFormat.Pdf => PdfReader.Read(scope, bytes),
        DocumentFormat.Zip => ZipFolderReader.Read(scope, bytes),
        DocumentFormat.Empty => throw new UnreadableException(FormatFindings.Empty(scope.Where)),
        DocumentFormat.Damaged => throw new UnreadableException(FormatFindings.Damaged(scope.Where, "a compressed file")),
        DocumentFormat.OutlookPackage => throw new UnreadableException(FormatFindings.OutlookPackage(scope.Where)),
        DocumentFormat.Picture => throw new UnreadableException(FormatFindings.Picture(scope.Where)),
        DocumentFormat.Unknown => throw new UnreadableException(FormatFindings.Unknown(scope.Where)),
        DocumentFormat.Doc or DocumentFormat.Xlsb
            or DocumentFormat.Rtf or DocumentFormat.OutlookMessage or DocumentFormat.OfficeXml
            or DocumentFormat.Presentation or DocumentFormat.OtherArchive
            => throw new UnreadableException(FormatFindings.NotYetRead(scope.Where, FormatText.Name(format))),
    };

    private static Content Unread(DocumentFormat format, Vocabulary.Finding finding) =>
        new() { MediaType = FormatText.MediaType(format), Findings = [finding] };
}
