using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class CellReadingTests
{
    [Theory]
    [InlineData("<c r=\"A1\"><v>1234</v></c>", CellKind.Number, "1234")]
    [InlineData("<c r=\"A1\" t=\"n\"><v>1.2E3</v></c>", CellKind.Number, "1200")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>A2</f><v>text</v></c>", CellKind.Text, "text")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>A2</f><v> 12 </v></c>", CellKind.Text, " 12 ")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", CellKind.Boolean, "TRUE")]
    [InlineData("<c r=\"A1\" t=\"b\"><f>A2</f><v>0</v></c>", CellKind.Boolean, "FALSE")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", CellKind.Error, "#N/A")]
    [InlineData("<c r=\"A1\" t=\"d\"><v>2018-04-01T00:00:00</v></c>", CellKind.Date, "2018-04-01")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>", CellKind.Text, " a ")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>one </t></r><r><t>two</t></r></is></c>", CellKind.Text, "one two")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></is></c>", CellKind.Text, "東京")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_&#10;b_x005F_</t></is></c>", CellKind.Text, "a\nb_")]
    [InlineData("<c r=\"A1\"><v><![CDATA[7]]></v></c>", CellKind.Number, "7")]
    [InlineData("<x:c xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" r=\"A1\"><x:v>7</x:v></x:c>", CellKind.Number, "7")]
    public void A_cell_of_each_type_is_as_a_reader_sees_it(string cell, CellKind kind, string text)
    {
        var grid = Documents.Grid(DocumentReader.Read("a.xlsx", WorkbookFile.Of($"<row r=\"1\">{cell}</row>")));
        Assert.Equal((kind, text), (grid[0, 0].Kind, grid[0, 0].Text));
    }

    [Theory]
    [InlineData("<c r=\"A1\" t=\"s\"><v>9</v></c>")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>-1</v></c>")]
    [InlineData("<c r=\"A1\"><v>12O</v></c>")]
    [InlineData("<c r=\"A1\"><v>1e999</v></c>")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>7</v></c>")]
    [InlineData("<c r=\"A1\" t=\"d\"><v>soon</v></c>")]
    public void A_value_that_cannot_be_one_is_an_error_and_told(string cell)
    {
        var content = DocumentReader.Read("a.xlsx", WorkbookFile.Of($"<row r=\"1\">{cell}</row>"));
        Assert.Equal((CellKind.Error, null), (Documents.Grid(content)[0, 0].Kind, Documents.Grid(content)[0, 0].Number));
        Assert.Contains("the first at A1", Assert.Single(content.Findings, f => f.Code == "F-033").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_without_a_stored_result_is_no_blank_and_no_zero()
    {
        var content = DocumentReader.Read("a.xlsx", WorkbookFile.Of("<row r=\"1\"><c r=\"A1\"><f>SUM(B1:B9)</f></c></row>"));
        Assert.Equal(CellKind.Error, Documents.Grid(content)[0, 0].Kind);
        Assert.Equal(["F-029"], Documents.Codes(content));
    }

    [Fact]
    public void Cells_and_rows_without_addresses_follow_one_another_and_gaps_stay()
    {
        var grid = Documents.Grid(DocumentReader.Read("a.xlsx", WorkbookFile.Of("<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"4\"><c r=\"B4\"><v>4</v></c></row><row><c><v>5</v></c></row>")));
        Assert.Equal(["1|||2|3", "||||", "||||", "|4|||", "5||||"], Documents.Rows(grid));
        Assert.Equal("Sheet1!B4", grid.Locator(3, 1));
    }

    [Fact]
    public void A_small_mark_above_the_line_is_a_footnote_and_a_long_text_is_a_text()
    {
        const string Raised = "<fonts><font/><font><vertAlign val=\"superscript\"/></font></fonts><cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs>";
        var grid = Documents.Grid(DocumentReader.Read("a.xlsx", WorkbookFile.Of(
            "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>7,8</t></is></c><c r=\"B1\" s=\"1\" t=\"inlineStr\"><is><t>Offences recorded</t></is></c></row>", styles: Raised)));
        Assert.Equal(("", "7,8"), (grid[0, 0].Text, grid[0, 0].Superscript));
        Assert.Equal(("Offences recorded", ""), (grid[0, 1].Text, grid[0, 1].Superscript));
    }
}
