using Xunit;

namespace Cyberflag.Tests.Check.Licences;

public sealed class ChangedNounTests
{
    [Theory]
    [InlineData("Kent had 150 online child sex offences in 2018/19. Arrests rose by 50 per cent from 2015/16.")]
    [InlineData("Kent had 150 online child sex offences in 2018/19. The number of complaints rose by 50 per cent from 2015/16.")]
    [InlineData("Kent had 150 online child sex offences in 2018/19. There was a 50 per cent rise in convictions from 2015/16.")]
    public void A_change_of_something_else_is_not_measured_by_offences(string text) => Licensed.Not(text, 50);
}
