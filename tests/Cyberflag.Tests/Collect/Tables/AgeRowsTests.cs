using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class AgeRowsTests
{
    private const string Title = "Sexual communication with a child, recorded offences\n";

    [Fact]
    public void The_first_number_of_a_row_is_its_age() => Assert.Equal(
        ["7 2018/19 71/17 offences age=under 10", "8 2019/20 71/17 offences age=under 10", "5 2018/19 71/17 offences age=10", "6 2019/20 71/17 offences age=10", "9 2018/19 71/17 offences age=11", "9 2019/20 71/17 offences age=11", "21 2018/19 71/17 offences total", "23 2019/20 71/17 offences total"],
        Told.By(Title + "Age 2018/19 2019/20\nUnder 10 7 8\n10 5 6\n11 9 9\nTotal 21 23"));

    [Theory]
    [InlineData("Age 2018/19 2019/20\nUnder 10 7 8\n11 5 6\n10 9 9")]
    [InlineData("Age 2018/19 2019/20\nUnder 10 7 8\n10 5 6\n11 9")]
    [InlineData("Area 2018/19 2019/20\nNorth 7 8\n10 5 6\n11 9 9")]
    public void Rows_that_do_not_grow_or_lost_a_number_or_have_no_ages_are_none(string table) => Assert.DoesNotContain(Told.By(Title + table), t => t.Contains("age=11", StringComparison.Ordinal));
}
