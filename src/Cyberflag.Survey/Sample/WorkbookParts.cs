using System.Security;
using System.Text;
using Cyberflag.Formats;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// The parts of an XLSX package as a spreadsheet program lays them out (ECMA-376 part 1), with bytes that depend on the content alone.
/// </summary>
internal sealed class WorkbookParts
{
    private const string Start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private const string Project = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly List<(string Name, StringBuilder Rows, List<string> Merged, bool IsHidden)> sheets = [];
    private readonly Dictionary<string, int> strings = new(StringComparer.Ordinal);
    private int row;

    /// <summary>True for a workbook with a macro project, which does nothing.</summary>
    public bool HasMacros { get; init; }

    /// <summary>Begins a sheet; rows go to the last one begun.</summary>
    public void AddSheet(string name, bool isHidden = false)
    {
        sheets.Add((name, new StringBuilder(), [], isHidden));
        row = 0;
    }

    /// <summary>Adds a row of numbers, texts and blanks (null); gives its number, from 1.</summary>
    public int AddRow(params IReadOnlyList<object?> cells)
    {
        row++;
        var xml = sheets[^1].Rows.Append($"<row r=\"{row}\">");
        for (var column = 0; column < cells.Count; column++)
        {
            var place = $"{Grid.ColumnName(column)}{row}";
            _ = cells[column] switch
            {
                null => xml,
                long number => xml.Append($"<c r=\"{place}\"><v>{number}</v></c>"),
                MarkedText marked => xml.Append($"<c r=\"{place}\" t=\"s\"><v>{Shared(Runs(marked))}</v></c>"),
                var text => xml.Append($"<c r=\"{place}\" t=\"s\"><v>{Shared($"<t>{SecurityElement.Escape(text.ToString())}</t>")}</v></c>"),
            };
        }

        xml.Append("</row>");
        return row;
    }

    /// <summary>Merges the cells from one place to another, rows from 1, columns from 0.</summary>
    public void Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) =>
        sheets[^1].Merged.Add($"{Grid.ColumnName(firstColumn)}{firstRow}:{Grid.ColumnName(lastColumn)}{lastRow}");

    /// <summary>The package.</summary>
    public byte[] ToBytes() => StoredZip.Pack(
    [
        Part("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{(HasMacros ? Macros : $"{Types}.sheet.main+xml")}\"/>"
            + (HasMacros ? "<Override PartName=\"/xl/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>" : "")
            + ForEachSheet(n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Types}.worksheet+xml\"/>")
            + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Types}.sharedStrings+xml\"/></Types>"),
        Part("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\">"
            + Relationship(1, "officeDocument", "xl/workbook.xml") + "</Relationships>"),
        Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
            + ForEachSheet(n => $"<sheet name=\"{SecurityElement.Escape(sheets[n - 1].Name)}\" sheetId=\"{n}\"{(sheets[n - 1].IsHidden ? " state=\"hidden\"" : "")} r:id=\"rId{n}\"/>")
            + "</sheets></workbook>"),
        Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">"
            + ForEachSheet(n => Relationship(n, "worksheet", $"worksheets/sheet{n}.xml"))
            + Relationship(sheets.Count + 1, "sharedStrings", "sharedStrings.xml")
            + (HasMacros ? $"<Relationship Id=\"rId{sheets.Count + 2}\" Type=\"{Project}\" Target=\"vbaProject.bin\"/>" : "") + "</Relationships>"),
        .. HasMacros ? [("xl/vbaProject.bin", Encoding.ASCII.GetBytes("SYNTHETIC: no macro"))] : Array.Empty<(string, byte[])>(),
        .. sheets.Select((sheet, i) => Part($"xl/worksheets/sheet{i + 1}.xml",
            $"<worksheet xmlns=\"{Main}\"><sheetData>{sheet.Rows}</sheetData>{Merges(sheet.Merged)}</worksheet>")),
        Part("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\" uniqueCount=\"{strings.Count}\">"
            + string.Concat(strings.OrderBy(s => s.Value).Select(s => $"<si>{s.Key}</si>")) + "</sst>"),
    ]);

    private static string Runs(MarkedText marked) =>
        $"<r><t>{SecurityElement.Escape(marked.Text)}</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>{SecurityElement.Escape(marked.Mark)}</t></r>";

    private int Shared(string xml)
    {
        if (!strings.TryGetValue(xml, out var index))
        {
            strings.Add(xml, index = strings.Count);
        }

        return index;
    }

    private string ForEachSheet(Func<int, string> xml) => string.Concat(Enumerable.Range(1, sheets.Count).Select(xml));

    private static string Merges(List<string> merged) => merged.Count == 0 ? ""
        : $"<mergeCells count=\"{merged.Count}\">{string.Concat(merged.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>";

    private static string Relationship(int id, string type, string target) =>
        $"<Relationship Id=\"rId{id}\" Type=\"{Office}/{type}\" Target=\"{target}\"/>";

    private static (string Name, byte[] Bytes) Part(string name, string xml) => (name, Encoding.UTF8.GetBytes(Start + xml));
}
