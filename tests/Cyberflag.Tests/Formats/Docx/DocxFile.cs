using System.IO.Compression;
using System.Text;

namespace Cyberflag.Tests.Formats;

/// <summary>Writes small Word documents from the XML of their parts.</summary>
internal sealed class DocxFile
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private readonly List<(string Type, string Part, string Xml)> parts = [];
    private readonly List<(string Name, string Text)> extra = [];

    /// <summary>A document with this body alone.</summary>
    public static byte[] Of(string body) => new DocxFile().ToBytes(body);

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "", string run = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A table cell of one paragraph.</summary>
    public static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    /// <summary>A part of a type, whose root has that name; its id is its type.</summary>
    public DocxFile With(string type, string root, string xml)
    {
        parts.Add((type, $"{type}.xml", $"<w:{root} {Names}>{xml}</w:{root}>"));
        return this;
    }

    /// <summary>A file that lies in the document.</summary>
    public DocxFile WithFile(string name)
    {
        extra.Add((name, "x"));
        return this;
    }

    public byte[] ToBytes(string body)
    {
        const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types/>");
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"{Links}\"><Relationship Id=\"r1\" Type=\"{Types}/officeDocument\" Target=\"/word/document.xml\"/></Relationships>");
            Write(zip, "word/document.xml", $"<w:document {Names}><w:body>{body}</w:body></w:document>");
            Write(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Links}\">{string.Concat(parts.Select(p => $"<Relationship Id=\"{p.Type}\" Type=\"{Types}/{p.Type}\" Target=\"{p.Part}\"/>"))}</Relationships>");
            parts.ForEach(p => Write(zip, $"word/{p.Part}", p.Xml));
            extra.ForEach(e => Write(zip, e.Name, e.Text));
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
