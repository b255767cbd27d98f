using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>So many a day, week, month or hour.</summary>
public sealed class RateClaimTests
{
    [Theory]
    [InlineData("There were 22 crimes a day.", "Rate: 22 crimes a day")]
    [InlineData("Kent Police logged more than 23 sexual offences against children every day.", "Rate: more than 23")]
    [InlineData("It is almost one every hour.", "Rate: almost one every hour")]
    [InlineData("It is the equivalent of 62 a week.", "Rate: 62 a week")]
    [InlineData("It amounts to nine per day.", "Rate: nine")]
    [InlineData("An average of 8 were reported each day.", "Rate: An average of 8")]
    [InlineData("More than 520 offences take place every month.", "Rate: More than 520")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Rate:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("The helpline is open 24 hours a day.")]
    [InlineData("She called a day later.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Rate);

    [Theory]
    [InlineData("Every week, 369 online child sex offences were recorded by Thames Valley Police in 2018/19.")]
    [InlineData("Each month Thames Valley Police recorded 369 online child sex offences in 2018/19.")]
    public void So_many_a_week_said_before_the_number_is_a_rate(string text)
    {
        var claim = Assert.Single(Licensed.Claims(text), c => c.Stated.Value == 369);
        Assert.Equal(ClaimType.Rate, claim.Type);
        Assert.NotEqual(Verdict.Confirmed, claim.Judgement.Verdict);
    }
}
