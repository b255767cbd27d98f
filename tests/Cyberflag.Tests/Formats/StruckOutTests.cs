using System.Text;
using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

/// <summary>What is struck through is no value, in no format: it is left out, never joined to what stands beside it, and told.</summary>
public sealed class StruckOutTests
{
    [Theory]
    [InlineData("<s>250</s> 261")]
    [InlineData("<s>250</s>261")]
    [InlineData("<del>250</del> 261")]
    [InlineData("<strike>250</strike>261")]
    [InlineData("<span style=\"text-decoration: line-through\">250</span>261")]
    [InlineData("<span style=\"color:red; text-decoration-line:line-through\"><b>250</b></span>261")]
    public void On_a_page(string words)
    {
        var line = Documents.Read("a.html", $"<html><body><p>We recorded {words} offences.</p></body></html>");
        Assert.Equal(["1: We recorded 261 offences."], Documents.Lines(line));
        Assert.Equal(["F-064"], Documents.Codes(line));
        var cell = Documents.Read("a.html", $"<html><body><table><tr><th>Year</th><th>Offences</th></tr><tr><td>2018/19</td><td>{words}</td></tr></table></body></html>");
        Assert.Equal("2018/19|261", Documents.Rows(Documents.Grid(cell))[1]);
        Assert.Equal(["F-064"], Documents.Codes(cell));
    }

    [Fact]
    public void A_struck_cell_of_a_page_keeps_its_place()
    {
        var page = Documents.Read("a.html", "<html><body><table><tr><th>Year</th><th>A</th><th>B</th></tr><tr><td>2018/19</td><td style=\"text-decoration:line-through\">250</td><td>7</td></tr></table></body></html>");
        Assert.Equal("2018/19||7", Documents.Rows(Documents.Grid(page))[1]);
        Assert.Equal(["F-064"], Documents.Codes(page));
    }

    [Theory]
    [InlineData("<w:strike/>")]
    [InlineData("<w:dstrike w:val=\"true\"/>")]
    public void In_a_letter(string property)
    {
        var letter = DocumentReader.Read("a.docx", DocxFile.Of(
            $"<w:p><w:r><w:t>We recorded</w:t></w:r><w:r><w:rPr>{property}</w:rPr><w:t>250</w:t></w:r><w:r><w:t>261 offences.</w:t></w:r></w:p>"));
        Assert.Equal(["1: We recorded 261 offences."], Documents.Lines(letter));
        Assert.Equal(["F-064"], Documents.Codes(letter));
    }

    [Fact]
    public void What_a_letter_says_not_to_strike_stays()
    {
        var letter = DocumentReader.Read("a.docx", DocxFile.Of(DocxFile.P("250", run: "<w:strike w:val=\"0\"/>")));
        Assert.Equal(["1: 250"], Documents.Lines(letter));
        Assert.Empty(letter.Findings);
    }

    [Fact]
    public void In_a_workbook()
    {
        const string Struck = "<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs>";
        var content = DocumentReader.Read("a.xlsx", WorkbookFile.Of(
            "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>250</v></c><c r=\"B1\"><v>261</v></c>"
            + "<c r=\"C1\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>250</t></r><r><t>261</t></r></is></c></row>", styles: Struck));
        var grid = Documents.Grid(content);
        Assert.Equal((true, false, "261"), (grid[0, 0].IsHidden, grid[0, 1].IsHidden, grid[0, 2].Text));
        var finding = Assert.Single(content.Findings, f => f.Code == "F-064");
        Assert.Contains("2 cells, the first at A1", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_an_open_spreadsheet()
    {
        const string Style = "<style:style style:name=\"x\" style:family=\"table-cell\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
            + "<style:style style:name=\"t\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>";
        var content = DocumentReader.Read("a.ods", OdsFile.Of(
            "<table:table-row><table:table-cell table:style-name=\"x\" office:value-type=\"float\" office:value=\"250\"><text:p>250</text:p></table:table-cell>"
            + OdsFile.Number("261", "261")
            + "<table:table-cell office:value-type=\"string\"><text:p><text:span text:style-name=\"t\">250</text:span>261</text:p></table:table-cell></table:table-row>", Style));
        var grid = Documents.Grid(content);
        Assert.Equal((true, false, "261"), (grid[0, 0].IsHidden, grid[0, 1].IsHidden, grid[0, 2].Text.Trim()));
        Assert.Contains("F-064", Documents.Codes(content));
    }

    [Fact]
    public void In_a_mail()
    {
        var mail = DocumentReader.Read("a.eml", Encoding.UTF8.GetBytes(
            "From: foi@example.police.uk\r\nSubject: reply\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>We recorded <s>250</s>261 offences.</p>"));
        Assert.Contains(Documents.Lines(mail), l => l.EndsWith("We recorded 261 offences.", StringComparison.Ordinal));
        Assert.Contains("F-064", Documents.Codes(mail));
    }
}
