using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class WorkHeadingTests
{
    [Theory]
    [InlineData("Staff in unit")]
    [InlineData("Number of officers")]
    [InlineData("Hours of training")]
    [InlineData("FTE")]
    [InlineData("Cost")]
    public void Staff_hours_and_money_are_no_statistics(string heading) => Assert.True(WorkHeading.Is(heading));

    [Theory]
    [InlineData("Offences")]
    [InlineData("Number of victims")]
    [InlineData("Officers assaulted: offences")]
    public void Counts_of_crime_are(string heading) => Assert.False(WorkHeading.Is(heading));

    [Fact]
    public void Its_column_is_left_out() => Assert.Equal(
        ["8 2018/19 88A offences", "9 2019/20 88A offences"], Told.By("Financial year | Offences recorded (88A) | Officers | Hours spent\n2018/19 | 8 | 3 | 120\n2019/20 | 9 | 4 | 140\n").Select(t => t.Replace("? ", "", StringComparison.Ordinal)));
}
