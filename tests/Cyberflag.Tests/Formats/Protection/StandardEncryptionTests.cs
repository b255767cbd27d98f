using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class StandardEncryptionTests
{
    private static readonly ReadingLimits Knows = new() { Passwords = ["Secret1"] };

    [Fact]
    public void The_right_password_opens_a_workbook_that_another_program_protected()
    {
        var content = DocumentReader.Read("a.xlsx", SmallFiles.Bytes("protected-standard.xlsx"), Knows);
        var grid = Documents.Grids(content).Single(g => g.Name == "Offences");
        Assert.Equal((1234.0, "1,300"), (Documents.At(grid, "B3").Number, Documents.At(grid, "C3").Text));
    }

    [Theory]
    [InlineData("protected-standard.xlsx")]
    [InlineData("protected-standard.docx")]
    public void Without_a_password_the_file_waits_for_it(string name) =>
        Assert.Equal("F-003", Documents.OnlyError(DocumentReader.Read(name, SmallFiles.Bytes(name))).Code);

    [Fact]
    public void A_wrong_password_opens_nothing() =>
        Assert.Equal("F-015", Documents.OnlyError(DocumentReader.Read("a.xlsx", SmallFiles.Bytes("protected-standard.xlsx"), new ReadingLimits { Passwords = ["secret1"] })).Code);
}
