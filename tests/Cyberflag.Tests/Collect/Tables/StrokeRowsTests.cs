using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class StrokeRowsTests
{
    private static readonly string[] Cells =
        ["54 2017/18 71/17 offences", "12 2017/18 71/17 charges", "72 2018/19 71/17 offences", "blank 2018/19 71/17 charges"];

    [Theory]
    [InlineData("Year | Offences | Charges\n2017/18 | 54 | 12\n2018/19 | 72 |")]
    [InlineData("| Year | Offences | Charges |\n|---|---|---|\n| 2017/18 | 54 | 12 |\n| 2018/19 | 72 | |")]
    [InlineData("Year\tOffences\tCharges\n2017/18\t54\t12\n2018/19\t72\t")]
    public void A_blank_at_the_end_of_a_row_is_a_blank(string table) => Assert.Equal(Cells, Told.By("Sexual communication with a child\n\n" + table));
}
