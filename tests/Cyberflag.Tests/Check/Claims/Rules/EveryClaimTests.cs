using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>One every so many minutes.</summary>
public sealed class EveryClaimTests
{
    [Theory]
    [InlineData("There is an offence every eight minutes.", "Every: every eight minutes")]
    [InlineData("There was one recorded every eight minutes on average.", "Every: every eight minutes")]
    [InlineData("It happens every 12 hours.", "Every: every 12 hours")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Every:", StringComparison.Ordinal)));

    [Fact]
    public void Two_every_64_minutes_are_one_every_32()
    {
        // 365 days have 525,600 minutes: 16,425 in a year are one every 32.
        var claim = Assert.Single(Checked.Text("In the UK 16,425 child sex offences were recorded in 2016/17: two offences every 64 minutes.", "2018-02-01", "UK,CSO,2016/17,16425,2018-02"), c => c.Type == ClaimType.Every);
        Assert.Equal(Verdict.Confirmed, claim.Judgement.Verdict);
    }

    [Theory]
    [InlineData("Every child matters.")]
    [InlineData("Every force answered.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Every);
}
