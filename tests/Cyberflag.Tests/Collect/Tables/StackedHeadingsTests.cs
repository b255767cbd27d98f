using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class StackedHeadingsTests
{
    [Fact]
    public void Two_lines_are_joined_where_each_heading_is_then_known() => Assert.Equal(
        ["April 2021 to September 2021", "October 2021 to March 2022"], StackedHeadings.Join(["April 2021 to", "October 2021"], ["September 2021", "to March 2022"])!);

    [Theory]
    [InlineData("2019|2020", "Offences|Offences")]
    [InlineData("North|South", "East|West")]
    [InlineData("April 2021 to", "September 2021|to March 2022")]
    public void Lines_that_are_no_headings_together_are_not(string upper, string lower) => Assert.Null(StackedHeadings.Join(upper.Split('|'), lower.Split('|')));

    [Fact]
    public void A_line_above_the_headings_that_is_not_understood_makes_the_table_wait() => Assert.Empty(
        Told.Sure("Offences of 71/17 recorded\n\n              Zone      Zone\n              2022/23   2023/24\nOffences      14        18\nCharges       3         2"));
}
