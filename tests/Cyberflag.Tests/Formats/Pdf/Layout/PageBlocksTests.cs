using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

public sealed class PageBlocksTests
{
    private static string Table(double y, double x = 50) => Net([x, x + 100, x + 200], [y, y + 20, y + 40]) + Text(x + 10, y + 25, "Kent") + Text(x + 110, y + 25, "12") + Text(x + 10, y + 5, "Essex") + Text(x + 110, y + 5, "15");

    [Fact]
    public void A_table_that_goes_on_over_pages_says_so()
    {
        var grids = Documents.Grids(Read(Text(50, 350, "Figures") + Table(20), Table(340) + Text(50, 300, "Notes")));
        Assert.Equal(["p.1/t.1", "p.2/t.1"], grids.Select(g => g.Name));
        Assert.Equal([null, "p.1/t.1"], grids.Select(g => g.Continues));
    }

    [Fact]
    public void A_table_with_other_columns_is_another_table() =>
        Assert.Equal([null, null], Documents.Grids(Read(Table(20), Table(340, 80))).Select(g => g.Continues));

    [Fact]
    public void A_table_after_text_is_another_table() => Assert.Equal([null, null], Documents.Grids(Read(
        Table(20), Text(50, 380, "One") + Text(50, 365, "Two") + Text(50, 350, "Three") + Table(200))).Select(g => g.Continues));
}
