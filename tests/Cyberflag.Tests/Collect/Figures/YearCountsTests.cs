using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class YearCountsTests
{
    [Fact]
    public void Each_number_is_of_what_stands_behind_it_and_waits() => Assert.Equal(
        ["? 45 2018/19 71/17 offences", "? 5 2018/19 71/17 charges", "? 67 2019/20 71/17 offences", "? 9 2019/20 71/17 charges"],
        Told.By("Sexual communication with a child\n2018/19: 45 recorded, 5 charged\n2019/20: 67 recorded and 9 charged"));
}
