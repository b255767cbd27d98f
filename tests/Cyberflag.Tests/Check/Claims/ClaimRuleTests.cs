using Xunit;

namespace Cyberflag.Tests.Check.Claims;

/// <summary>Each sort of claim in the words in which it stands, and what claims nothing.</summary>
public sealed class ClaimRuleTests
{
    [Theory]
    [InlineData("40 out of 44 forces answered.", "Coverage: 40 out of 44 forces")]
    [InlineData("It was one of 40 forces (out of 44) that replied.", "Coverage: 40 forces (out of 44)")]
    [InlineData("Data came from all 45 police forces.", "Coverage: all 45 police forces")]
    [InlineData("The number is at an all-time high.", "Record: an all-time high")]
    [InlineData("13 was the most common age.", "Mode: 13 was the most common age")]
    [InlineData("There is an offence every eight minutes.", "Every: every eight minutes")]
    [InlineData("There were 22 crimes a day.", "Rate: 22 crimes a day")]
    [InlineData("Kent Police logged more than 23 sexual offences against children every day.", "Rate: more than 23")]
    [InlineData("The number rose in the last four years.", "Span: the last four years")]
    [InlineData("It was a rise of 48%.", "Change: a rise of 48%")]
    [InlineData("Offences fell by 27 per cent.", "Change: by 27 per cent")]
    [InlineData("Offences have more than doubled.", "Multiple: have more than doubled")]
    [InlineData("There was a tenfold increase.", "Multiple: tenfold increase")]
    [InlineData("One in four victims were boys.", "Share: One in four")]
    [InlineData("The force recorded 198.", "Count: 198")]
    public void A_claim_is_found_by_its_words(string text, string claim) => Assert.Equal([claim], Checked.Found(text));

    [Theory]
    [InlineData("Offences against under-18s were recorded.")]
    [InlineData("It is an offence under section 15 of the Sexual Offences Act 2003.")]
    [InlineData("Call 0808 800 5000 for advice.")]
    [InlineData("A 45-year-old man answered on 25 June 2019.")]
    [InlineData("The unit costs £2.5m a year.")]
    [InlineData("The helpline is open 24 hours a day.")]
    public void What_claims_nothing_is_left_alone(string text) => Assert.Empty(Checked.Found(text));

    [Fact]
    public void A_fall_is_a_negative_number() =>
        Assert.Equal(-27, Assert.Single(Checked.Text("Offences fell by 27 per cent.")).Stated.Value);
}
