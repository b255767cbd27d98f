namespace Cyberflag.Formats;

/// <summary>What a document is, by its content.</summary>
internal enum DocumentFormat
{
    Text,
    Csv,
    Html,
    Mail,
    Workbook,
    MacroWorkbook,
    Zip,
    Empty,
    ProtectedOffice,
    Damaged,
    Picture,
    Pdf,
    Docx,
    Doc,
    Xls,
    Xlsb,
    Ods,
    Odt,
    Rtf,
    Presentation,
    OutlookMessage,
    OutlookPackage,
    OfficeXml,
    OtherArchive,
    Unknown,
}

/// <summary>The words and the media type of each format.</summary>
internal static class FormatText
{
    /// <summary>With its article, for a sentence.</summary>
    public static string Name(DocumentFormat format) => format switch
    {
        DocumentFormat.Text => "a text",
        DocumentFormat.Csv => "a CSV table",
        DocumentFormat.Html => "a web page",
        DocumentFormat.Mail => "a mail",
        DocumentFormat.Workbook => "an Excel workbook (XLSX)",
        DocumentFormat.MacroWorkbook => "an Excel workbook with macros (XLSM)",
        DocumentFormat.Zip => "a ZIP archive",
        DocumentFormat.Empty => "an empty file",
        DocumentFormat.ProtectedOffice => "a password-protected Office document",
        DocumentFormat.Damaged => "a damaged file",
        DocumentFormat.Picture => "a picture",
        DocumentFormat.Pdf => "a PDF document",
        DocumentFormat.Docx => "a Word document (DOCX)",
        DocumentFormat.Doc => "an old Word document (DOC)",
        DocumentFormat.Xls => "an old Excel workbook (XLS)",
        DocumentFormat.Xlsb => "a binary Excel workbook (XLSB)",
        DocumentFormat.Ods => "an OpenDocument spreadsheet (ODS)",
        DocumentFormat.Odt => "an OpenDocument text (ODT)",
        DocumentFormat.Rtf => "a rich text document (RTF)",
        DocumentFormat.Presentation => "a presentation",
        DocumentFormat.OutlookMessage => "an Outlook message (MSG)",
        DocumentFormat.OutlookPackage => "a package of attachments that only Outlook opens (winmail.dat)",
        DocumentFormat.OfficeXml => "an Office document in one XML file",
        DocumentFormat.OtherArchive => "an archive that is not ZIP",
        DocumentFormat.Unknown => "a file of no known format",
    };

    public static string MediaType(DocumentFormat format) => format switch
    {
        DocumentFormat.Text => "text/plain",
        DocumentFormat.Csv => "text/csv",
        DocumentFormat.Html => "text/html",
        DocumentFormat.Mail => "message/rfc822",
        DocumentFormat.Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        DocumentFormat.MacroWorkbook => "application/vnd.ms-excel.sheet.macroEnabled.12",
        DocumentFormat.Zip => "application/zip",
        DocumentFormat.Pdf => "application/pdf",
        DocumentFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        DocumentFormat.Doc => "application/msword",
        DocumentFormat.Xls => "application/vnd.ms-excel",
        DocumentFormat.Xlsb => "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
        DocumentFormat.Ods => "application/vnd.oasis.opendocument.spreadsheet",
        DocumentFormat.Odt => "application/vnd.oasis.opendocument.text",
        DocumentFormat.Rtf => "application/rtf",
        DocumentFormat.OutlookMessage => "application/vnd.ms-outlook",
        DocumentFormat.OutlookPackage => "application/vnd.ms-tnef",
        DocumentFormat.Empty or DocumentFormat.ProtectedOffice or DocumentFormat.Damaged or DocumentFormat.Picture or DocumentFormat.Presentation
            or DocumentFormat.OfficeXml or DocumentFormat.OtherArchive or DocumentFormat.Unknown => "application/octet-stream",
    };
}
