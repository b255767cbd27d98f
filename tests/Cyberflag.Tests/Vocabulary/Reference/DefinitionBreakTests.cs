using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class DefinitionBreakTests
{
    [Theory]
    // Section 15A came into force on 3 April 2017: two days of 2017/18 lie before it.
    [InlineData("2017-04-03", "2016/17", "2017/18", true)]
    [InlineData("2017-04-03", "2017/18", "2018/19", true)]
    [InlineData("2017-04-03", "2018/19", "2019/20", false)]
    [InlineData("2017-04-03", "2015/16", "2016/17", false)]
    // On the very day: what begins with it has nothing before it.
    [InlineData("2015-04-01", "2015/16", "2018/19", false)]
    [InlineData("2015-03-31", "2014/15", "2015/16", true)]
    [InlineData("2016-03-31", "2014/15", "2015/16", true)]
    // Only the year or the month is known: it may have been any day of it.
    [InlineData("2015", "2015/16", "2016/17", true)]
    [InlineData("2015", "2016/17", "2017/18", false)]
    [InlineData("2015", "2013/14", "2014/15", true)]
    [InlineData("2015", "2012/13", "2013/14", false)]
    [InlineData("2015-04", "2015/16", "2016/17", true)]
    public void A_comparison_crosses_a_break_with_days_on_both_sides(string date, string earlier, string later, bool crossed) =>
        Assert.Equal(crossed, Break(date).IsCrossedBy(Period.Parse(earlier), Period.Parse(later)));

    [Fact]
    public void The_breaks_held_are_in_the_order_of_their_dates_and_name_known_areas()
    {
        var breaks = RealReference.Data.Breaks;
        Assert.Equal(breaks.OrderBy(b => b.Date), breaks);
        Assert.Contains(breaks, b => b.Measure == "SCC" && b.Date == KnownOn.Parse("2017-04-03") && b.Area == "EW");
        Assert.Contains(breaks, b => b.Measure == "SCC" && b.Area == "N23000001");
        Assert.All(breaks, b => Assert.NotEmpty(b.Source));
    }

    private static DefinitionBreak Break(string date) => new(KnownOn.Parse(date), "SCC", null, "what", "source");
}
