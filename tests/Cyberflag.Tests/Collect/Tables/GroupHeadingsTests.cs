using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class GroupHeadingsTests
{
    [Fact]
    public void Each_period_stands_over_as_many_headings() => Assert.Equal(
        ["", "2018/19", "2018/19", "2019/20", "2019/20"], GroupHeadings.Spread(["2018/19", "2019/20"], ["Platform", "Offences", "Victims", "Offences", "Victims"])!.Value);

    [Theory]
    [InlineData("Platform|Offences|Victims|Victims|Offences")]
    [InlineData("Platform|Offences|Victims|Offences")]
    [InlineData("Platform|Offences|Offences|Offences|Offences")]
    public void Headings_that_do_not_repeat_have_no_groups(string headings) => Assert.Null(GroupHeadings.Spread(["2018/19", "2019/20"], headings.Split('|')));

    [Fact]
    public void Sexes_stand_over_the_same_ages() => Assert.Equal(
        ["6 2022/23 71/17 victims age=0-9;sex=female", "41 2022/23 71/17 victims age=10-12;sex=female", "2 2022/23 71/17 victims age=0-9;sex=male", "9 2022/23 71/17 victims age=10-12;sex=male"],
        Told.By("Victims of sexual communication with a child (71/17) by sex and age\n\n              Female             Male\n              0-9    10-12       0-9    10-12\n2022/23       6      41          2      9\n2023/24       4      52          1      13").Take(4));

    [Fact]
    public void The_lines_are_read_with_both() => Assert.Equal(
        ["10 2018/19 71/17 offences channel=kik", "11 2018/19 71/17 victims channel=kik", "20 2019/20 71/17 offences channel=kik", "22 2019/20 71/17 victims channel=kik"],
        Told.By("Sexual communication with a child\n01/04/2018 - 31/03/2019    01/04/2019 - 31/03/2020\nPlatform    Offences    Victims    Offences    Victims\nKik    10    11    20    22\nSnapchat    30    33    40    44").Take(4));
}
