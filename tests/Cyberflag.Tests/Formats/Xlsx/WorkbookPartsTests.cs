using System.IO.Compression;
using System.Text;
using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class WorkbookPartsTests
{
    private const string Sheet = "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>34519</v></c></row></sheetData></worksheet>";
    private const string Strings = "<sst xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><si><t>North</t></si></sst>";
    private const string Styles = "<styleSheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";

    // 34519 days are 4 July 1994 from the 1900 epoch, and 1462 days later from that of 1904 (ECMA-376-1, 18.17.4.1).
    [Theory]
    [InlineData("false", "1994-07-04")]
    [InlineData("true", "1998-07-05")]
    public void The_strict_form_with_parts_of_other_names_and_both_epochs_is_read(string is1904, string date)
    {
        var content = DocumentReader.Read("a.xlsx", Strict(is1904, "/xl/other/table.xml", "../xl/strings.xml"));
        Assert.Equal([$"North|{date}"], Documents.Rows(Documents.Grid(content)));
        Assert.Equal("Données", Documents.Grid(content).Name);
    }

    [Fact]
    public void A_sheet_whose_part_is_missing_is_damage_and_no_empty_sheet() =>
        Assert.Equal("F-005", Documents.OnlyError(DocumentReader.Read("a.xlsx", Strict("false", "/xl/none.xml", "strings.xml"))).Code);

    private static byte[] Strict(string is1904, string sheet, string strings)
    {
        const string Types = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[]
            {
                ("[Content_Types].xml", "<Types/>"),
                ("_rels/.rels", $"<Relationships xmlns=\"{Links}\"><Relationship Id=\"a\" Type=\"{Types}/officeDocument\" Target=\"/xl/book.xml\"/></Relationships>"),
                ("xl/book.xml", $"<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:q=\"{Types}\" conformance=\"strict\"><workbookPr date1904=\"{is1904}\"/><sheets><sheet name=\"Données\" sheetId=\"4\" q:id=\"b\"/></sheets></workbook>"),
                ("xl/_rels/book.xml.rels", $"<Relationships xmlns=\"{Links}\"><Relationship Id=\"b\" Type=\"{Types}/worksheet\" Target=\"{sheet}\"/><Relationship Id=\"c\" Type=\"{Types}/sharedStrings\" Target=\"{strings}\"/><Relationship Id=\"d\" Type=\"{Types}/styles\" Target=\"styles.xml\"/></Relationships>"),
                ("xl/other/table.xml", Sheet), ("xl/strings.xml", Strings), ("xl/styles.xml", Styles),
            })
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
