using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class StrokeLinesTests
{
    private const string Title = "Sexual communication with a child, recorded offences\n";

    [Fact]
    public void A_cell_a_line_with_a_stroke_behind_it_is_read() => Assert.Equal(
        ["12 2018/19 71/17 offences outcome=charged", "15 2019/20 71/17 offences outcome=charged", "3 2018/19 71/17 offences outcome=no suspect", "4 2019/20 71/17 offences outcome=no suspect"],
        Told.By(Title + "Crime outcome |\n2018/19 |\n2019/20 |\n---|---|---|\nCharged |\n12 |\n15 |\nNo suspect |\n3 |\n4 |\n"));

    [Fact]
    public void A_row_that_lost_a_cell_is_no_table() => Assert.Empty(Told.Sure(Title + "Crime outcome |\n2018/19 |\n2019/20 |\n---|---|---|\nCharged |\n12 |\n15 |\nNo suspect |\n3 |\n"));
}
