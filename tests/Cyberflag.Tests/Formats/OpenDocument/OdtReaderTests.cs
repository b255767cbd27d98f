using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class OdtReaderTests
{
    [Fact]
    public void Cells_that_span_columns_and_rows_have_their_span()
    {
        static string Cell(string text, string span = "") => $"<table:table-cell {span}><text:p>{text}</text:p></table:table-cell>";
        var grid = Documents.Grid(DocumentReader.Read("a.odt", OdsFile.Text(
            $"<table:table><table:table-header-rows><table:table-row>{Cell("Force", "table:number-rows-spanned=\"2\"")}{Cell("2018/19", "table:number-columns-spanned=\"2\"")}<table:covered-table-cell/></table:table-row></table:table-header-rows>"
            + $"<table:table-row><table:covered-table-cell/>{Cell("girls")}{Cell("boys")}</table:table-row><table:table-row>{Cell("North")}{Cell("12")}{Cell("3")}</table:table-row></table:table>")));
        Assert.Equal(["Force|2018/19|", "|girls|boys", "North|12|3"], Documents.Rows(grid));
        Assert.Equal((2, 1), (grid[0, 0].RowSpan, grid[0, 0].ColumnSpan));
        Assert.Equal((1, 2), (grid[0, 1].RowSpan, grid[0, 1].ColumnSpan));
    }

    [Fact]
    public void List_items_have_their_numbers()
    {
        var content = DocumentReader.Read("a.odt", OdsFile.Text(
            "<text:list text:style-name=\"L\"><text:list-item><text:p>twelve</text:p><text:list><text:list-item><text:p>girls</text:p></text:list-item></text:list></text:list-item>"
            + "<text:list-item><text:p>four</text:p></text:list-item></text:list>",
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
            + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\" text:display-levels=\"2\"/></text:list-style>"));
        Assert.Equal(["1: 1. twelve", "2: 1.a) girls", "3: 2. four"], Documents.Lines(content));
    }

    [Fact]
    public void Deleted_and_hidden_text_and_comments_are_counted_and_never_read()
    {
        var content = DocumentReader.Read("a.odt", OdsFile.Text(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>999</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>We recorded <text:span text:style-name=\"H\">998</text:span><office:annotation><text:p>private</text:p></office:annotation>12<text:span text:style-name=\"S\">1</text:span>.</text:p>"
            + "<text:section text:display=\"none\"><text:p>997</text:p></text:section>",
            "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
            + "<style:style style:name=\"S\" style:family=\"text\"><style:text-properties style:text-position=\"super 58%\"/></style:style>"));
        Assert.Equal(["1: We recorded 12¹."], Documents.Lines(content));
        Assert.Equal(["F-038", "F-039", "F-023"], Documents.Codes(content));
        Assert.DoesNotContain(content.Findings, f => f.Message.Contains("99", StringComparison.Ordinal) || f.Message.Contains("private", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_box_is_read_and_spaces_are_as_they_look()
    {
        var content = DocumentReader.Read("a.odt", OdsFile.Text(
            "<text:p>  Total:\n   <text:s text:c=\"3\"/>7<text:tab/>8<text:line-break/>next</text:p><text:p><draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame></text:p>"));
        Assert.Equal(["1: Total:    7\t8", "2: next", "3: In the box"], Documents.Lines(content));
    }
}
