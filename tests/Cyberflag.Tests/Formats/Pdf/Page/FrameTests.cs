using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

/// <summary>Tables that are turned on the page are read upright.</summary>
public sealed class FrameTests
{
    private static readonly string[] Upright = ["Year|Count", "2018|12", "2019|15"];

    [Fact]
    public void A_table_turned_against_the_clock_is_read_upright() => Assert.Equal(Upright, Documents.Rows(Documents.Grid(Read(
        Net([100, 120, 140, 160], [50, 150, 250])
        + Upwards(115, 60, "Year") + Upwards(115, 160, "Count") + Upwards(135, 60, "2018") + Upwards(135, 160, "12") + Upwards(155, 60, "2019") + Upwards(155, 160, "15")))));

    [Fact]
    public void A_table_turned_with_the_clock_is_read_upright() => Assert.Equal(Upright, Documents.Rows(Documents.Grid(Read(
        Net([100, 120, 140, 160], [50, 150, 250])
        + Downwards(145, 240, "Year") + Downwards(145, 140, "Count") + Downwards(125, 240, "2018") + Downwards(125, 140, "12") + Downwards(105, 240, "2019")
        + Downwards(105, 140, "15")))));

    [Fact]
    public void Turned_headings_over_upright_figures_stand_in_their_cells() => Assert.Equal(["Force|Recorded crime", "Kent|12", "Essex|15"], Documents.Rows(Documents.Grid(Read(
        Net([50, 150, 200], [100, 120, 140, 240])
        + Text(60, 190, "Force") + Upwards(165, 145, "Recorded") + Upwards(180, 145, "crime") + Text(60, 125, "Kent") + Text(160, 125, "12") + Text(60, 105, "Essex") + Text(160, 105, "15")))));
}
