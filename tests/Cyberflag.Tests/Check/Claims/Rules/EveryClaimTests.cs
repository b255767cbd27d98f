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

    [Theory]
    [InlineData("Every child matters.")]
    [InlineData("Every force answered.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Every);
}
