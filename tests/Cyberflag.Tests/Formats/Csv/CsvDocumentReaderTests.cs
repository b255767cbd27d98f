using System.Text;
using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class CsvDocumentReaderTests
{
    [Theory]
    [InlineData("Force,2018/19\nNorth,12\n", "Force|2018/19;North|12")]
    [InlineData("Force;2018/19\r\nNorth;12", "Force|2018/19;North|12")]
    [InlineData("Force\t2018/19\rNorth\t12\r", "Force|2018/19;North|12")]
    [InlineData("Force|2018/19|x\nNorth|12|y\n", "Force|2018/19|x;North|12|y")]
    [InlineData("\uFEFFForce;Count\nNorth;1,234\n", "Force|Count;North|1,234")]
    [InlineData("A,B\r\n1,2\n3,4\r5,6", "A|B;1|2;3|4;5|6")]
    [InlineData("Force,\"Year\nending\",\"says \"\"x\"\"\"\nNorth,1,2\n", "Force|Year\nending|says \"x\";North|1|2")]
    [InlineData("sep=;\nForce;2018/19\nNorth;12\n", "|;Force|2018/19;North|12")]
    public void Any_delimiter_line_end_and_quotation_gives_the_same_table(string text, string rows) =>
        Assert.Equal(rows.Split(';'), Documents.Rows(Documents.Grid(Documents.Read("a.csv", text))));

    [Fact]
    public void Letters_of_windows_1252_and_utf_16_are_read()
    {
        var older = DocumentReader.Read("a.csv", (byte[])[.. "Force;2018/19\r\nYnys M"u8, 0xF4, .. "n;"u8, 0x85, .. "\r\n"u8]);
        Assert.Equal(["Force|2018/19", "Ynys Môn|…"], Documents.Rows(Documents.Grid(older)));
        Assert.Equal(["F-042"], Documents.Codes(older));
        var wide = DocumentReader.Read("a.csv", (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Force\t2018/19\r\nYnys Môn\t3\r\n")]);
        Assert.Equal(["Force|2018/19", "Ynys Môn|3"], Documents.Rows(Documents.Grid(wide)));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_told_with_its_row()
    {
        var content = Documents.Read("a.csv", "Force,2018/19\nNorth,\"12\nSouth,3\n");
        Assert.Contains(content.Findings, f => f.Code == "F-040");
        Assert.Equal(3, Documents.Grid(content).Rows);
    }
}
