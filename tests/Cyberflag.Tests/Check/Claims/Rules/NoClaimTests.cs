using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>Numbers that claim nothing.</summary>
public sealed class NoClaimTests
{
    [Theory]
    [InlineData("Offences against under-18s were recorded.")]
    [InlineData("It is an offence under section 15 of the Sexual Offences Act 2003.")]
    [InlineData("Call 0808 800 5000 for advice.")]
    [InlineData("A 45-year-old man answered on 25 June 2019.")]
    [InlineData("The unit costs £2.5m a year.")]
    [InlineData("The helpline is open 24 hours a day.")]
    [InlineData("See https://example.org/2019/06/25/22-a-day for more.")]
    [InlineData("Children aged 12 to 15 were asked.")]
    [InlineData("The briefing began at 9.30am on the 4th.")]
    public void What_claims_nothing_is_left_alone(string text) => Assert.Empty(Checked.Found(text));
}
