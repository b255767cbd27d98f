using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class DatedLabelTests
{
    [Theory]
    [InlineData("FY21/22 with code", "with code", "2021/22")]
    [InlineData("Charged 2018/19", "Charged", "2018/19")]
    public void A_heading_is_its_words_and_its_period(string heading, string words, string period) =>
        Assert.Equal((words, period), (DatedLabel.Of(heading)!.Words, DatedLabel.Of(heading)!.Period.Period.ToString()));

    [Theory]
    [InlineData("Before 2010")]
    [InlineData("2014 onwards")]
    [InlineData("2017/18")]
    [InlineData("2017/18 to 2018/19 change")]
    public void Other_headings_are_none(string heading) => Assert.Null(DatedLabel.Of(heading));
}
