using Xunit;

namespace Cyberflag.Tests.Check.Licences;

public sealed class PartOfTimeTests
{
    [Theory]
    [InlineData("In the first quarter of 2018/19 Thames Valley Police recorded 369 online child sex offences.")]
    [InlineData("In the first half of 2018/19 Thames Valley Police recorded 369 online child sex offences.")]
    [InlineData("Before 2018/19 Thames Valley Police had recorded 369 online child sex offences.")]
    [InlineData("Since 2018/19 Thames Valley Police has recorded 369 online child sex offences.")]
    [InlineData("So far this year Thames Valley Police has recorded 369 online child sex offences.")]
    [InlineData("Thames Valley Police recorded an average of 369 online child sex offences a year.")]
    [InlineData("Thames Valley Police recorded 369 online child sex offences a year between 2015/16 and 2018/19.")]
    [InlineData("In the first year of the flag Thames Valley Police recorded 369 online child sex offences.")]
    public void A_part_of_the_time_or_an_average_of_it_is_not_the_year(string text) => Licensed.Not(text, 369);
}
