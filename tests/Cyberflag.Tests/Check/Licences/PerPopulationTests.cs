using Xunit;

namespace Cyberflag.Tests.Check.Licences;

public sealed class PerPopulationTests
{
    [Theory]
    [InlineData("Essex Police recorded 50 online child sex offences per 100,000 children in 2018/19.", 50)]
    [InlineData("Essex Police recorded a rate of 50 online child sex offences per 10,000 in 2018/19.", 50)]
    [InlineData("Essex Police recorded a rate of 50 online child sex offences in 2018/19.", 50)]
    public void A_rate_of_the_population_is_no_count(string text, int value)
    {
        Licensed.Not(text, value);
        Assert.DoesNotContain(Licensed.Claims(text), c => c.Stated.Value is 100_000 or 10_000);
    }
}
