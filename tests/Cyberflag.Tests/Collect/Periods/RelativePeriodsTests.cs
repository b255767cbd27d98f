using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Periods;

public sealed class RelativePeriodsTests
{
    [Theory]
    [InlineData("54 in 2019/20, compared to 40 in the previous year", "2018/19")]
    [InlineData("in the 12 months to March 2014: 54, against 40 the year before", "2012/13")]
    [InlineData("54 in 2017/18 and 60 the following year", "2018/19")]
    [InlineData("54 in 2017/18, and 60 a year later", "2018/19")]
    [InlineData("54 in 2017/18, up from 40 in the previous twelve months", "2016/17")]
    public void A_year_beside_another_is_counted_from_it(string sentence, string year)
    {
        var found = RelativePeriods.With(sentence, PeriodReading.Find(sentence));
        Assert.Equal(2, found.Length);
        Assert.Equal(year, found[1].Period.ToString());
        Assert.Null(found[1].Doubt);
    }

    [Theory]
    [InlineData("40 in the previous year")]
    [InlineData("54 in the last year, 40 two years earlier")]
    [InlineData("54 in April 2018 and 40 in the previous year")]
    [InlineData("54 in 2019/20; the year before last was not asked for")]
    public void Without_a_year_before_it_or_at_another_distance_it_is_none(string sentence)
    {
        var named = PeriodReading.Find(sentence);
        Assert.Equal(named.Length, RelativePeriods.With(sentence, named).Length);
    }

    [Fact]
    public void A_quarter_is_compared_with_the_same_months_of_the_other_year()
    {
        const string sentence = "54 from April to June 2018, against 40 in the same period of the previous year";
        Assert.Equal(new DateOnly(2017, 6, 30), RelativePeriods.With(sentence, PeriodReading.Find(sentence))[1].Period.End);
    }

    [Fact]
    public void Among_several_years_it_waits()
    {
        const string sentence = "54 in 2016/17, 60 in 2018/19 and 40 the following year";
        Assert.NotNull(RelativePeriods.With(sentence, PeriodReading.Find(sentence))[2].Doubt);
    }
}
