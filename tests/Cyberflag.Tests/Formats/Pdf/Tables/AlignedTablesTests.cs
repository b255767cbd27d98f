using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class AlignedTablesTests
{
    private static string Row(double y, params (double X, string Text)[] cells) => string.Concat(cells.Select(c => Text(c.X, y, c.Text)));

    [Fact]
    public void A_table_without_lines_is_found_by_what_stands_above_what() => Assert.Equal(
        ["Year|Offences|Charges", "2017/18|1,234|5", "2018/19|87|12", "2019/20|5|-"],
        Documents.Rows(Documents.Grid(Read(
            Row(300, (50, "Year"), (150, "Offences"), (250, "Charges")) + Row(285, (50, "2017/18"), (150, "1,234"), (250, "5"))
            + Row(270, (50, "2018/19"), (165, "87"), (250, "12")) + Row(255, (50, "2019/20"), (170, "5"), (250, "-"))))));

    [Fact]
    public void A_blank_place_is_a_blank_cell_of_its_own_column() => Assert.Equal(
        ["Kent|12||3", "Essex||7|4", "Surrey|5|6|8"],
        Documents.Rows(Documents.Grid(Read(
            Row(300, (50, "Kent"), (150, "12"), (250, "3")) + Row(285, (50, "Essex"), (200, "7"), (250, "4"))
            + Row(270, (50, "Surrey"), (150, "5"), (200, "6"), (250, "8"))))));

    [Fact]
    public void A_heading_over_two_columns_lies_across_them()
    {
        var grid = Documents.Grid(Read(
            Row(300, (50, "Force"), (160, "Offences by year")) + Row(285, (150, "2017"), (220, "2018")) + Row(270, (50, "Kent"), (150, "12"), (220, "15"))
            + Row(255, (50, "Essex"), (150, "7"), (220, "8"))));
        Assert.Equal(["Force|Offences by year|", "|2017|2018", "Kent|12|15", "Essex|7|8"], Documents.Rows(grid));
        Assert.Equal(2, grid[0, 1].ColumnSpan);
    }

    [Fact]
    public void Labels_of_different_depth_are_one_column() => Assert.Equal(
        ["Total|19", "of which male|12", "female|7", "Not recorded at all|3"],
        Documents.Rows(Documents.Grid(Read(
            Row(300, (50, "Total"), (250, "19")) + Row(285, (60, "of which male"), (250, "12")) + Row(270, (90, "female"), (250, "7"))
            + Row(255, (50, "Not recorded at all"), (250, "3"))))));

    [Fact]
    public void Dots_that_lead_to_a_figure_are_not_in_its_cell() => Assert.Equal(
        ["12", "7", "5"],
        Documents.Rows(Documents.Grid(Read(
            Row(300, (50, "Kent . . . . . . . . . . . ."), (141, "12")) + Row(285, (50, "Essex . . . . . . . . . . ."), (147, "7")) + Row(270, (50, "Surrey . . . . . . . . . . ."), (147, "5")))))
            .Select(r => r.Split('|')[1]));

    [Fact]
    public void A_letter_without_columns_has_no_table() => Assert.Empty(Documents.Grids(Read(
        Text(50, 300, "Thank you for your request of 4 May 2021, which we") + Text(50, 287, "received on 5 May 2021 and have now considered.")
        + Text(50, 274, "We hold 12 records for 2019 and 15 for 2020."))));
}
