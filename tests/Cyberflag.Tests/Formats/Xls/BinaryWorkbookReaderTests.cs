using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

/// <summary>One workbook as three programs' versions of the format store it, each written by another program than the reader's.</summary>
public class BinaryWorkbookReaderTests
{
    private static readonly ReadingLimits Knows = new() { Passwords = ["Secret1"] };

    public static TheoryData<string> Files => ["sheet.xls", "sheet-excel5.xls", "sheet-dual.xls", "protected-rc4.xls"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Numbers_dates_errors_and_truths_are_as_the_sheet_shows_them(string file)
    {
        var grid = Read(file, "Offences");
        Assert.Equal((1234.0, "1,234"), (Documents.At(grid, "B3").Number, Documents.At(grid, "B3").Text));
        Assert.Equal("5.3%", Documents.At(grid, "D3").Text);
        Assert.Equal((CellKind.Date, "2018-04-01", "Apr 18"), (Documents.At(grid, "E2").Kind, Documents.At(grid, "E2").Text, Documents.At(grid, "E2").Shown));
        Assert.Equal("01/04/2018", Documents.At(grid, "F2").Shown);
        Assert.Equal((CellKind.Error, "#DIV/0!"), (Documents.At(grid, "D4").Kind, Documents.At(grid, "D4").Text));
        Assert.Equal((CellKind.Boolean, "TRUE"), (Documents.At(grid, "D5").Kind, Documents.At(grid, "D5").Text));
        Assert.Equal((CellKind.Text, "<5"), (Documents.At(grid, "C4").Kind, Documents.At(grid, "C4").Text));
        Assert.Equal("two\nlines", Documents.At(grid, "A9").Text);
        Assert.Equal("Offences!B3", grid.Locator(2, 1));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_footnote_mark_above_the_line_is_no_part_of_the_name(string file)
    {
        var cell = Documents.At(Read(file, "Offences"), "A8");
        Assert.Equal(("Cheshire", "7"), (cell.Text, cell.Superscript));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Merged_cells_have_their_span(string file)
    {
        var grid = Read(file, "Offences");
        Assert.Equal((1, 4), (Documents.At(grid, "A1").RowSpan, Documents.At(grid, "A1").ColumnSpan));
        Assert.True(Documents.At(grid, "D1").IsCovered);
        Assert.Equal(42.0, Documents.At(Read(file, "Second"), "C5").Number);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_hidden_is_told_by_place_and_number_and_never_by_content(string file)
    {
        var content = DocumentReader.Read(file, SmallFiles.Bytes(file), Knows);
        var grid = Documents.Grids(content).Single(g => g.Name == "Offences");
        Assert.True(Documents.At(grid, "B6").IsHidden && Documents.At(grid, "G4").IsHidden && !Documents.At(grid, "B7").IsHidden);
        Assert.True(Documents.At(Documents.Grids(content).Single(g => g.Name == "Hidden"), "B2").IsHidden);
        Assert.Contains(content.Findings, f => f.Code == "F-021" && f.Message.StartsWith("Row 6 and Column G are hidden and hold 4 cells", StringComparison.Ordinal));
        Assert.Contains(content.Findings, f => f.Code == "F-020" && f.Where.EndsWith("!Hidden", StringComparison.Ordinal) && f.Message.Contains("2 cells", StringComparison.Ordinal));
        Assert.Contains(content.Findings, f => f.Code == "F-023" && f.Message.Contains("1 comment", StringComparison.Ordinal));
        Assert.DoesNotContain(content.Findings, f => f.Message.Contains("secret", StringComparison.Ordinal) || f.Message.Contains("999", StringComparison.Ordinal));
    }

    [Fact]
    public void A_protected_workbook_waits_for_its_password()
    {
        Assert.Equal("F-003", Documents.OnlyError(DocumentReader.Read("a.xls", SmallFiles.Bytes("protected-rc4.xls"))).Code);
        Assert.Equal("F-015", Documents.OnlyError(DocumentReader.Read("a.xls", SmallFiles.Bytes("protected-rc4.xls"), new ReadingLimits { Passwords = ["secret1"] })).Code);
    }

    // As LibreOffice shows the same file.
    [Theory]
    [InlineData("A1", "#DIV/0!")]
    [InlineData("A2", "TRUE")]
    [InlineData("A5", "1338.00")]
    [InlineData("A6", "2015-02-11")]
    [InlineData("A12", "20%")]
    [InlineData("A16", "2017-01-18")]
    [InlineData("B20", "4")]
    [InlineData("A22", "22")]
    [InlineData("A24", "8")]
    public void Formulas_of_all_sorts_give_their_stored_result(string address, string text)
    {
        var grid = Documents.Grids(DocumentReader.Read("examples.xls", SharedCorpus.Workbook("examples.xls"))).First();
        Assert.Equal(text, Documents.At(grid, address).Text);
    }

    private static Grid Read(string file, string sheet) =>
        Documents.Grids(DocumentReader.Read(file, SmallFiles.Bytes(file), Knows)).Single(g => g.Name == sheet);
}
