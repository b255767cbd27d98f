using Xunit;

namespace Cyberflag.Tests.Check.Mentions;

public sealed class OtherCrimesTests
{
    [Theory]
    [InlineData("Thames Valley Police recorded 369 burglaries in 2018/19, up from 303 in 2015/16.", 369)]
    [InlineData("Thames Valley Police recorded 369 burglaries in 2018/19, up from 303 in 2015/16.", 303)]
    [InlineData("Thames Valley Police recorded 303 online child sex offences in 2015/16. It also recorded 369 drug offences in 2018/19.", 369)]
    [InlineData("Kent recorded 150 online child sex offences in 2018/19 and 100 in 2015/16. The number of robberies rose by 50 per cent from 2015/16.", 50)]
    [InlineData("In Kent robberies rose by 50 per cent between 2015/16 and 2018/19.", 50)]
    [InlineData("Kent recorded 150 online child sex offences in 2018/19. Thefts were 369 in 2018/19 in Thames Valley.", 369)]
    public void A_number_of_another_crime_has_no_measure(string text, int value) => Licensed.Not(text, value);
}
