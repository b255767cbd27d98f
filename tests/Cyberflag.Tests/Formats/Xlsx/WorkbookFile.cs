using System.IO.Compression;
using System.Text;

namespace Cyberflag.Tests.Formats;

/// <summary>Writes small workbooks in memory from the XML of their parts.</summary>
internal sealed class WorkbookFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Xml, string State)> sheets = [];
    private readonly List<(string Name, byte[] Bytes)> extra = [];

    public string Strings { get; init; } = "";

    public string Styles { get; init; } = "";

    public bool Is1904 { get; init; }

    /// <summary>One sheet with these rows, and whatever stands before and after them.</summary>
    public static byte[] Of(string rows, string before = "", string after = "", string strings = "", string styles = "") =>
        new WorkbookFile { Strings = strings, Styles = styles }.With("Sheet1", rows, before, after).ToBytes();

    /// <summary>A style sheet whose styles 0, 1, … have these number formats.</summary>
    public static string Formats(params string[] codes) =>
        $"<numFmts>{string.Concat(codes.Select((c, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(c)}\"/>"))}</numFmts>"
        + $"<cellXfs>{string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{200 + i}\" fontId=\"0\"/>"))}</cellXfs>";

    public WorkbookFile With(string name, string rows, string before = "", string after = "", string state = "visible")
    {
        sheets.Add((name, $"{before}<sheetData>{rows}</sheetData>{after}", state));
        return this;
    }

    public WorkbookFile WithPart(string name, string text)
    {
        extra.Add((name, Encoding.UTF8.GetBytes(text)));
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types/>");
            Write(zip, "_rels/.rels", $"<Relationships xmlns=\"{Relationships}\"><Relationship Id=\"r1\" Type=\"{Types}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Types}\"><workbookPr date1904=\"{(Is1904 ? 1 : 0)}\"/><sheets>"
                + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"s{i + 1}\"/>")) + "</sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Relationships}\">"
                + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Types}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
                + $"<Relationship Id=\"t\" Type=\"{Types}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"u\" Type=\"{Types}/styles\" Target=\"/xl/styles.xml\"/></Relationships>");
            Write(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{Strings}</sst>");
            Write(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{Styles}</styleSheet>");
            for (var i = 0; i < sheets.Count; i++)
            {
                Write(zip, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{Main}\">{sheets[i].Xml}</worksheet>");
            }

            foreach (var (name, bytes) in extra)
            {
                Write(zip, name, bytes);
            }
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text) => Write(zip, name, Encoding.UTF8.GetBytes(text));

    private static void Write(ZipArchive zip, string name, byte[] bytes)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(bytes);
    }
}
