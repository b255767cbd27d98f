using System.Diagnostics;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class OdsReaderTests
{
    private static readonly ReadingLimits Knows = new() { Passwords = ["Secret1"] };

    public static TheoryData<string> Files => ["sheet.ods", "sheet-gnumeric.ods", "protected.ods"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_spreadsheet_of_another_program_reads_as_the_same_workbook_in_xls(string file)
    {
        var old = Documents.Grids(DocumentReader.Read("sheet.xls", SmallFiles.Bytes("sheet.xls")));
        var content = DocumentReader.Read(file, SmallFiles.Bytes(file), Knows);
        var grids = Documents.Grids(content);
        Assert.Equal(["Offences", "Hidden", "Second"], grids.Select(g => g.Name));
        Assert.All(grids, (grid, i) => Assert.Equal(Documents.Rows(old[i]), Documents.Rows(grid)));
        var first = grids[0];
        Assert.Equal((1234.0, CellKind.Error, CellKind.Boolean), (Documents.At(first, "B3").Number, Documents.At(first, "D4").Kind, Documents.At(first, "D5").Kind));
        Assert.Equal(("2018-04-01", "Apr 18"), (Documents.At(first, "E2").Text, Documents.At(first, "E2").Shown));
        Assert.Equal(("Cheshire", "7"), (Documents.At(first, "A8").Text, Documents.At(first, "A8").Superscript));
        Assert.Equal(4, Documents.At(first, "A1").ColumnSpan);
        Assert.True(Documents.At(first, "B6").IsHidden && Documents.At(first, "G4").IsHidden && Documents.At(grids[1], "B2").IsHidden);
        Assert.Equal(["F-020", "F-021", "F-023"], Documents.Codes(content).Order());
    }

    [Fact]
    public void A_protected_spreadsheet_waits_for_its_password()
    {
        Assert.Equal("F-003", Documents.OnlyError(DocumentReader.Read("a.ods", SmallFiles.Bytes("protected.ods"))).Code);
        Assert.Equal("F-015", Documents.OnlyError(DocumentReader.Read("a.ods", SmallFiles.Bytes("protected.ods"), new ReadingLimits { Passwords = ["no"] })).Code);
    }

    [Fact]
    public void Repeated_cells_and_rows_stand_where_a_reader_sees_them()
    {
        var grid = Documents.Grid(DocumentReader.Read("a.ods", OdsFile.Of(
            $"<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\"/>{OdsFile.Number("5", "5").Replace("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"2\"", StringComparison.Ordinal)}</table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>")));
        Assert.Equal(["||5|5", "||5|5"], Documents.Rows(grid));
        Assert.Equal("S!D2", grid.Locator(1, 3));
    }

    [Theory]
    [InlineData("1000000000", "1")]
    [InlineData("1000000000", "1000000000")]
    [InlineData("99999999999999999999", "1048576")]
    public void A_billion_repeated_cells_end_in_a_finding_and_not_in_a_crash(string columns, string rows)
    {
        var clock = Stopwatch.StartNew();
        var content = DocumentReader.Read("a.ods", OdsFile.Of(
            $"<table:table-row table:number-rows-repeated=\"{rows}\">{OdsFile.Number("5", "5").Replace("<table:table-cell", $"<table:table-cell table:number-columns-repeated=\"{columns}\"", StringComparison.Ordinal)}</table:table-row>"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
        var grid = Documents.Grid(content);
        Assert.True((long)grid.Rows * grid.Columns <= 5_000_000);
        Assert.True(rows == "1" || content.Findings.Any(f => f.Code == "F-011" && f.Severity == Severity.Error));
    }

    [Fact]
    public void A_number_shown_in_the_manner_of_another_country_keeps_its_value()
    {
        var grid = Documents.Grid(DocumentReader.Read("a.ods", OdsFile.Of(
            $"<table:table-row>{OdsFile.Number("1234", "1.234")}{OdsFile.Number("1.234", "1,234")}{OdsFile.Number("1234", "1,234")}{OdsFile.Number("0", "-")}{OdsFile.Number("12345", "###")}</table:table-row>")));
        Assert.Equal(["1234|1.234|1,234|-|12345"], Documents.Rows(grid));
        Assert.Equal(1234.0, grid[0, 0].Number);
    }

    [Fact]
    public void A_number_that_its_format_hides_is_quarantined()
    {
        var content = DocumentReader.Read("a.ods", OdsFile.Of($"<table:table-row>{OdsFile.Number("7", "")}{OdsFile.Number("8", "8")}</table:table-row>"));
        Assert.True(Documents.Grid(content)[0, 0].IsHidden);
        Assert.Equal(["F-028"], Documents.Codes(content));
    }

    [Fact]
    public void Filtered_rows_and_collapsed_groups_are_hidden()
    {
        var content = DocumentReader.Read("a.ods", OdsFile.Of(
            $"<table:table-row>{OdsFile.Number("1", "1")}</table:table-row><table:table-row table:visibility=\"filter\">{OdsFile.Number("2", "2")}</table:table-row>"
            + $"<table:table-row-group table:display=\"false\"><table:table-row>{OdsFile.Number("3", "3")}</table:table-row></table:table-row-group><table:table-row>{OdsFile.Number("4", "4")}</table:table-row>"));
        var grid = Documents.Grid(content);
        Assert.Equal([false, true, true, false], Enumerable.Range(0, 4).Select(r => grid[r, 0].IsHidden));
        Assert.Contains("Rows 2, 3 are hidden and hold 2 cells", Assert.Single(content.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_that_an_older_program_stored_as_zero_is_no_zero()
    {
        var grid = Documents.Grid(DocumentReader.Read("a.ods", OdsFile.Of(
            "<table:table-row><table:table-cell table:formula=\"of:=[.A9]/0\" office:value-type=\"float\" office:value=\"0\"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>")));
        Assert.Equal((CellKind.Error, null), (grid[0, 0].Kind, grid[0, 0].Number));
    }

    [Fact]
    public void Comments_and_drawings_are_counted_and_never_read()
    {
        var content = DocumentReader.Read("a.ods", OdsFile.Of(
            "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>private</text:p></office:annotation><text:p>North</text:p></table:table-cell>"
            + "<table:table-cell><draw:frame><draw:object/></draw:frame></table:table-cell><table:table-cell><draw:custom-shape><text:p>in a box</text:p></draw:custom-shape></table:table-cell></table:table-row>"));
        Assert.Equal(["North"], Documents.Rows(Documents.Grid(content)));
        Assert.Equal(["F-023", "F-025", "F-036"], Documents.Codes(content));
        Assert.DoesNotContain(content.Findings, f => f.Message.Contains("private", StringComparison.Ordinal));
    }

    [Fact]
    public void Elements_nested_without_end_are_a_finding()
    {
        var deep = string.Concat(Enumerable.Repeat("<text:span>", 100_000)) + string.Concat(Enumerable.Repeat("</text:span>", 100_000));
        var content = DocumentReader.Read("a.ods", OdsFile.Of($"<table:table-row><table:table-cell office:value-type=\"string\"><text:p>{deep}</text:p></table:table-cell></table:table-row>"));
        Assert.Equal("F-013", Documents.OnlyError(content).Code);
    }
}
