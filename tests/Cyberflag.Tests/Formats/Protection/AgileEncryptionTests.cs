using Cyberflag.Formats;
using ExcelDataReader;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class AgileEncryptionTests
{
    private static readonly byte[] Plain = WorkbookFile.Of("<row r=\"1\"><c r=\"A1\"><v>303</v></c><c r=\"B1\"><v>369</v></c></row>");
    private static readonly byte[] Locked = AgileFile.Of(Plain, "Thames 2019");

    [Fact]
    public void The_right_password_opens_the_workbook_even_as_the_second_of_two()
    {
        var content = DocumentReader.Read("a.xlsx", Locked, new ReadingLimits { Passwords = ["wrong", "Thames 2019"] });
        Assert.Equal(["303|369"], Documents.Rows(Documents.Grid(content)));
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content.MediaType);
    }

    [Fact]
    public void An_independent_reader_opens_the_same_file_with_the_same_password()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(Locked), new ExcelReaderConfiguration { Password = "Thames 2019" });
        Assert.True(reader.Read());
        Assert.Equal(303.0, reader.GetValue(0));
    }

    [Fact]
    public void Without_a_password_the_workbook_waits_for_it() =>
        Assert.Equal("F-003", Documents.OnlyError(DocumentReader.Read("a.xlsx", Locked)).Code);

    [Fact]
    public void A_wrong_password_is_told_and_not_repeated()
    {
        var finding = Documents.OnlyError(DocumentReader.Read("a.xlsx", Locked, new ReadingLimits { Passwords = ["thames 2019"] }));
        Assert.Equal("F-015", finding.Code);
        Assert.DoesNotContain("thames", finding.Message + finding.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_protected_only_against_changes_opens_as_it_does_in_Excel() =>
        Assert.Equal(["303|369"], Documents.Rows(Documents.Grid(DocumentReader.Read("a.xlsx", AgileFile.Of(Plain, "VelvetSweatshop")))));

    [Fact]
    public void A_byte_changed_after_the_protection_is_noticed()
    {
        var changed = AgileFile.Of(Plain, "p", changedByte: 500);
        Assert.Equal("F-005", Documents.OnlyError(DocumentReader.Read("a.xlsx", changed, new ReadingLimits { Passwords = ["p"] })).Code);
    }

    [Theory]
    [InlineData("1000001")]
    [InlineData("2000000000")]
    [InlineData("99999999999999")]
    [InlineData("-1")]
    public void A_file_that_asks_for_endless_computing_is_not_tried(string spins)
    {
        var hostile = AgileFile.Of(Plain, "p", statedSpins: spins);
        Assert.Equal("F-017", Documents.OnlyError(DocumentReader.Read("a.xlsx", hostile, new ReadingLimits { Passwords = ["p"] })).Code);
    }
}
