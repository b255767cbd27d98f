using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Mentions;

public sealed class PeriodReadingTests
{
    [Theory]
    [InlineData("in 2018/19, up", "2018/19")]
    [InlineData("in 2018-19.", "2018/19")]
    [InlineData("in 18/19", "2018/19")]
    [InlineData("in 2017/2018", "2017/18")]
    [InlineData("37 in 2017 to 2018", "2017/18")]
    [InlineData("between April 2017 and September 2018", "2017-04..2018-09")]
    [InlineData("April to September 2017", "2017-04..2017-09")]
    [InlineData("from 1 April 2013 to 31 December 2017", "2013-04..2017-12")]
    [InlineData("between April 2017 and April 2018", "2017/18")]
    [InlineData("the year to March 2019", "2018/19")]
    [InlineData("in the year to June this year", "y/e 2017-06")]
    [InlineData("the 12 months up to March 31, 2019", "2018/19")]
    [InlineData("the six months to September 2017", "2017-04..2017-09")]
    [InlineData("between 2013 and 2015", "2013-2015 (calendar)")]
    [InlineData("in the period 2017/18 to 2022/23", "2017/18 to 2022/23")]
    [InlineData("in 2015", "2015 (calendar)")]
    public void A_period_is_read_as_it_is_written(string text, string period) =>
        Assert.Equal(period, Assert.Single(PeriodReading.Find(text, 2017)).Period?.ToString());

    [Theory]
    [InlineData("2,018 offences")]
    [InlineData("£2,015")]
    [InlineData("for 12-15-year-olds")]
    public void What_is_no_period_is_none(string text) => Assert.Empty(PeriodReading.Find(text, 2019));

    [Theory]
    [InlineData("since 2015/16", true)]
    [InlineData("in 2015/16", false)]
    public void A_change_starts_from_what_stands_after_since(string text, bool isSince) =>
        Assert.Equal(isSince, Assert.Single(PeriodReading.Find(text, 2019)).IsSince);
}
