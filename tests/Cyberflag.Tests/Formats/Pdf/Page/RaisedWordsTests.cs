using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class RaisedWordsTests
{
    // Helvetica: a digit is 0.556 of the size wide.
    [Fact]
    public void A_footnote_mark_on_a_figure_is_no_digit_of_it() =>
        Assert.Equal(["Offences 12³"], Texts(Read(Text(50, 300, "Offences 12") + Text(104, 304, "3", 6))));

    [Fact]
    public void A_small_figure_on_the_line_is_read_as_it_stands() =>
        Assert.Equal(["Offences 12 3"], Texts(Read(Text(50, 300, "Offences 12") + Text(107, 300, "3", 8))));

    [Fact]
    public void A_small_digit_close_behind_a_figure_is_no_digit_of_it() =>
        Assert.Equal(["Offences 12 3"], Texts(Read(Text(50, 300, "Offences 12") + Text(103.5, 300, "3", 7))));

    [Fact]
    public void A_mark_in_a_cell_is_kept_apart_from_its_text()
    {
        var grid = Documents.Grid(Read(
            Net([50, 150, 250], [200, 220, 240, 260]) + Text(60, 245, "Year") + Text(160, 245, "Count") + Text(60, 225, "2018") + Text(160, 225, "12")
            + Text(171.5, 229, "7", 6) + Text(60, 205, "2019") + Text(160, 205, "15")));
        Assert.Equal(("12", "7"), (grid[1, 1].Text, grid[1, 1].Superscript));
    }
}
