using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class PeriodsOverNumbersTests
{
    private const string Heading = "Number of offences of sexual communication with a child\n\n";

    [Theory]
    [InlineData("2017/18 2018/19 2019/20\n45 67 80")]
    [InlineData("2017/18\n2018/19\n2019/20\nNumber of offences\n45\n67\n80")]
    public void Each_number_is_of_the_period_above_it(string table) =>
        Assert.Equal(["45 2017/18 71/17 offences", "67 2018/19 71/17 offences", "80 2019/20 71/17 offences"], Told.By(Heading + table));

    [Fact]
    public void Fewer_numbers_than_periods_are_not_shared_out() => Assert.DoesNotContain("67", Told.Sure(Heading + "2017/18 2018/19 2019/20\n45 67"));
}
