using Xunit;

namespace Cyberflag.Tests.Check.Licences;

public sealed class WordsBesideTests
{
    [Theory]
    [InlineData("Kent recorded as few as 150 online child sex offences in 2018/19.", 150)]
    [InlineData("Kent recorded not even 150 online child sex offences in 2018/19.", 150)]
    [InlineData("Essex Police recorded 50 more online child sex offences in 2018/19.", 50)]
    [InlineData("Essex Police recorded another 50 online child sex offences in 2018/19.", 50)]
    [InlineData("Essex Police closed 50 in 2018/19 and spoke of online child sex offences.", 50)]
    public void A_word_beside_the_number_that_is_not_known_forbids_a_verdict(string text, int value) => Licensed.Not(text, value);
}
