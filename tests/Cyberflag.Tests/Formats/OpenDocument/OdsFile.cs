using System.IO.Compression;
using System.Text;

namespace Cyberflag.Tests.Formats;

/// <summary>Writes small OpenDocument files from the XML of their content.</summary>
internal static class OdsFile
{
    private const string Names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
        + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

    /// <summary>A spreadsheet of one sheet with these columns and rows.</summary>
    public static byte[] Of(string rows, string styles = "") => Sheets($"<table:table table:name=\"S\">{rows}</table:table>", styles);

    /// <summary>A spreadsheet of these sheets.</summary>
    public static byte[] Sheets(string tables, string styles = "") => File("spreadsheet", tables, styles);

    /// <summary>A text document.</summary>
    public static byte[] Text(string body, string styles = "", string pageStyles = "") => File("text", body, styles, pageStyles);

    /// <summary>A cell that holds a number as it is shown.</summary>
    public static string Number(string value, string shown) => $"<table:table-cell office:value-type=\"float\" office:value=\"{value}\"><text:p>{shown}</text:p></table:table-cell>";

    private static byte[] File(string kind, string body, string styles, string pageStyles = "")
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "mimetype", $"application/vnd.oasis.opendocument.{kind}");
            Write(zip, "content.xml", $"<office:document-content {Names}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>");
            Write(zip, "styles.xml", $"<office:document-styles {Names}>{pageStyles}</office:document-styles>");
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
