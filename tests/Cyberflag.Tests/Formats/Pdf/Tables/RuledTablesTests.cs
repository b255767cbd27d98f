using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class RuledTablesTests
{
    private static readonly string Cells = Text(60, 245, "Year") + Text(160, 245, "Count") + Text(60, 225, "2018") + Text(160, 225, "12") + Text(60, 205, "2019") + Text(160, 205, "15");
    private static readonly string[] Expected = ["Year|Count", "2018|12", "2019|15"];

    public static TheoryData<string, string> Lines => new()
    {
        { "strokes", Net([50, 150, 250], [200, 220, 240, 260]) },
        { "dashes", "[2 2] 0 d " + Net([50, 150, 250], [200, 220, 240, 260]) },
        { "thin rectangles", string.Concat(new[] { 200, 220, 240, 260 }.Select(y => Filled(50, y, 200, 0.7, 0)).Concat(new[] { 50, 150, 250 }.Select(x => Filled(x, 200, 0.7, 60, 0)))) },
        { "short pieces", string.Concat(new[] { 200, 220, 240, 260 }.SelectMany(y => Enumerable.Range(0, 100).Select(i => Filled(50 + (2 * i), y, 1, 0.5, 0))))
            + string.Concat(new[] { 50, 150, 250 }.SelectMany(x => Enumerable.Range(0, 30).Select(i => Filled(x, 200 + (2 * i), 0.5, 1, 0)))) },
        { "coloured cells", string.Concat(from x in new[] { 50, 150 } from y in new[] { 200, 220, 240 } select Filled(x + 1, y + 1, 98, 18, 0.9)) },
        { "no sides", Line(50, 200, 250, 200) + Line(50, 220, 250, 220) + Line(50, 240, 250, 240) + Line(50, 260, 250, 260) + Line(150, 200, 150, 260) },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_table_is_found_however_its_lines_are_drawn(string how, string lines) =>
        Assert.True(Expected.SequenceEqual(Documents.Rows(Documents.Grid(Read(lines + Cells)))), how);

    [Fact]
    public void A_heading_over_two_columns_spans_them()
    {
        var grid = Documents.Grid(Read(
            Net([50, 150, 200, 250], [200, 220, 240]) + Line(50, 260, 250, 260) + Line(50, 240, 50, 260) + Line(150, 240, 150, 260) + Line(250, 240, 250, 260)
            + Text(60, 245, "Force") + Text(170, 245, "Offences") + Text(160, 225, "2018") + Text(210, 225, "2019") + Text(60, 205, "Kent") + Text(160, 205, "12") + Text(210, 205, "15")));
        Assert.Equal(["Force|Offences|", "|2018|2019", "Kent|12|15"], Documents.Rows(grid));
        Assert.Equal((1, 2), (grid[0, 1].RowSpan, grid[0, 1].ColumnSpan));
        Assert.True(grid[0, 2].IsCovered);
    }

    [Fact]
    public void A_label_merged_down_spans_its_rows()
    {
        var grid = Documents.Grid(Read(
            Line(50, 200, 250, 200) + Line(150, 220, 250, 220) + Line(50, 240, 250, 240) + Line(50, 260, 250, 260) + Line(50, 200, 50, 260) + Line(150, 200, 150, 260)
            + Line(200, 200, 200, 260) + Line(250, 200, 250, 260)
            + Text(60, 245, "Force") + Text(160, 245, "Sex") + Text(210, 245, "Count") + Text(60, 215, "Kent") + Text(160, 225, "Male") + Text(210, 225, "12")
            + Text(160, 205, "Female") + Text(210, 205, "15")));
        Assert.Equal(["Force|Sex|Count", "Kent|Male|12", "|Female|15"], Documents.Rows(grid));
        Assert.Equal((2, 1), (grid[1, 0].RowSpan, grid[1, 0].ColumnSpan));
    }

    [Fact]
    public void Words_broken_over_lines_within_a_cell_are_one_text() => Assert.Equal("Sexual communication with a child", Documents.Grid(Read(
        Net([50, 150, 250], [200, 220, 260, 280]) + Text(60, 265, "Offence") + Text(160, 265, "Count") + Text(60, 245, "Sexual communi-") + Text(60, 230, "cation with a child")
        + Text(160, 240, "12") + Text(60, 205, "Total") + Text(160, 205, "12")))[1, 0].Text);

    [Fact]
    public void Two_tables_on_a_page_are_two_grids_in_their_order()
    {
        var content = Read(
            Net([50, 150, 250], [300, 320, 340]) + Text(60, 325, "a") + Text(160, 325, "1") + Text(60, 305, "b") + Text(160, 305, "2") + Text(50, 270, "Between")
            + Net([50, 150, 250], [200, 220, 240]) + Text(60, 225, "c") + Text(160, 225, "3") + Text(60, 205, "d") + Text(160, 205, "4"));
        Assert.Equal(["p.1/t.1", "p.1/t.2"], Documents.Grids(content).Select(g => g.Name));
        Assert.Equal("p.1/t.2/r.2/c.2", Documents.Grids(content)[1].Locator(1, 1));
        Assert.Equal("d|4", Documents.Rows(Documents.Grids(content)[1])[1]);
        Assert.Equal(["Between"], Texts(content));
    }

    [Fact]
    public void A_frame_around_text_is_no_table() => Assert.Empty(Documents.Grids(Read(Net([50, 250], [200, 260]) + Text(60, 240, "A note in") + Text(60, 225, "a frame"))));

    [Fact]
    public void Rows_that_are_not_parted_by_lines_are_parted_by_their_figures() => Assert.Equal(["Year|Count", "2018|12", "2019|15", "2020|9"], Documents.Rows(Documents.Grid(Read(
        Net([50, 150, 250], [180, 240, 260]) + Text(60, 245, "Year") + Text(160, 245, "Count") + Text(60, 225, "2018") + Text(160, 225, "12") + Text(60, 205, "2019")
        + Text(160, 205, "15") + Text(60, 185, "2020") + Text(160, 185, "9")))));

    [Fact]
    public void Labels_outside_the_lines_are_the_first_column() => Assert.Equal(["|2018|2019", "Kent|12|15", "Essex|7|8"], Documents.Rows(Documents.Grid(Read(
        Net([150, 200, 250], [200, 220, 240, 260]) + Text(160, 245, "2018") + Text(210, 245, "2019") + Text(100, 225, "Kent") + Text(160, 225, "12") + Text(210, 225, "15")
        + Text(100, 205, "Essex") + Text(160, 205, "7") + Text(210, 205, "8")))));

    [Fact]
    public void Where_only_every_other_row_is_shaded_the_text_keeps_to_its_columns() => Assert.Equal(["Kent|12|15", "Essex|7|8", "Surrey|3|4", "Wiltshire|5|6"], Documents.Rows(Documents.Grid(Read(
        string.Concat(from x in new[] { 50, 150, 200 } from y in new[] { 260, 220 } select Filled(x, y, x == 50 ? 100 : 50, 20, 0.9)) + Line(50, 200, 250, 200)
        + Text(60, 265, "Kent") + Text(160, 265, "12") + Text(210, 265, "15") + Text(60, 245, "Essex") + Text(160, 245, "7") + Text(210, 245, "8")
        + Text(60, 225, "Surrey") + Text(160, 225, "3") + Text(210, 225, "4") + Text(60, 205, "Wiltshire") + Text(160, 205, "5") + Text(210, 205, "6")))));
}
