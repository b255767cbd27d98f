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
    [InlineData("Peter Smith, 45, of Reading, welcomed the figures.")]
    [InlineData("The figures were published on 25 June.")]
    [InlineData("Councillors will meet on June 22.")]
    [InlineData("Anyone with concerns should call 101.")]
    [InlineData("Thames Valley Police has 4,500 officers who deal with online child sexual abuse.")]
    [InlineData("Childline held 2,132 counselling sessions about online child sexual abuse.")]
    [InlineData("The survey asked 2,000 parents across the UK about online child abuse.")]
    [InlineData("He was jailed for 18 months.")]
    [InlineData("The offence carries up to two years in prison.")]
    [InlineData("1.4 The total is shown below.")]
    public void What_claims_nothing_is_left_alone(string text) => Assert.Empty(Checked.Found(text));
}
