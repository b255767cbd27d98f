using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class UnnamedTotalTests
{
    private const string Table = "Offences of sexual communication with a child recorded\n\nDistrict   2017/18   2018/19\nAshford   4   6\nMedway   15   20\nThanet   9   12\n";

    [Fact]
    public void A_last_row_that_is_the_sum_of_the_others_may_be_their_total() =>
        Assert.Equal(["4", "6", "15", "20", "9", "12"], Told.Sure(Table + "County   28   38"));

    [Fact]
    public void Any_other_last_row_is_one_of_them() =>
        Assert.Equal(["4", "6", "15", "20", "9", "12", "28", "37"], Told.Sure(Table + "Swale   28   37"));
}
