using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class PeriodTotalsTests
{
    private const string Title = "Offences of sexual communication with a child\n\n";

    [Theory]
    [InlineData("Year | Offences\n2017/18 | 54\n2018/19 | 72\nTotal | 126")]
    [InlineData("Year Offences\n2017/18 54\n2018/19 72\nTotal 126")]
    [InlineData("Year | 2017/18 | 2018/19 | Total\nOffences | 54 | 72 | 126")]
    public void The_total_of_years_is_of_the_time_from_the_first_to_the_last(string table) =>
        Assert.Equal("126 2017/18 to 2018/19 71/17 offences total", Told.By(Title + table)[^1]);

    [Fact]
    public void The_total_of_four_quarters_is_that_of_their_year() => Assert.Equal(
        "10 2017/18 71/17 offences total",
        Told.By(Title + "Quarter | Offences\nApril to June 2017 | 1\nJuly to September 2017 | 2\nOctober to December 2017 | 3\nJanuary to March 2018 | 4\nTotal | 10")[^1]);

    [Fact]
    public void A_row_for_the_whole_time_is_the_total_of_its_parts() => Assert.Equal(
        "22 2020/21 Q1 71/17 offences total",
        Told.By(Title + "Month | Offences\nApril 2020 | 4\nMay 2020 | 7\nJune 2020 | 11\nApr - Jun 2020 | 22")[^1]);

    [Fact]
    public void A_row_for_the_whole_time_that_is_no_sum_is_no_total() => Assert.DoesNotContain(
        "total", Told.By(Title + "Month | Offences\nApril 2020 | 4\nMay 2020 | 7\nJune 2020 | 11\nApr - Jun 2020 | 23")[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Year | Offences\n2017/18 | 54\n2018/19 | 72\nTotal | 127")]
    [InlineData("Year | Offences\n2016/17 | 54\n2018/19 | 72\nTotal | 126")]
    [InlineData("Year | Offences\n2017/18 | 54\n2018/19 | *\nTotal | 60")]
    public void A_total_that_is_not_confirmed_waits(string table) =>
        Assert.StartsWith("? ", Told.By(Title + table)[^1], StringComparison.Ordinal);
}
