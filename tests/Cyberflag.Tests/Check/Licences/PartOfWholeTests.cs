using Xunit;

namespace Cyberflag.Tests.Check.Licences;

public sealed class PartOfWholeTests
{
    [Theory]
    [InlineData("Thames Valley Police had 369 online child sex offences in 2018/19. Of these, 303 were solved.", 303)]
    [InlineData("Thames Valley Police recorded online child sex offences in 2018/19. Of these, 369 were solved.", 369)]
    [InlineData("In Thames Valley 369 online child sex offences led to a charge in 2018/19.", 369)]
    [InlineData("In Thames Valley 120 online child sex offences led to a charge in 2018/19.", 120)]
    public void A_part_of_the_offences_is_not_measured_by_all(string text, int value) => Licensed.Not(text, value);
}
