using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>A bound of age, and the number at or below ten.</summary>
public sealed class ThresholdClaimTests
{
    [Theory]
    [InlineData("The children were aged ten and under.", "Threshold: aged ten and under")]
    [InlineData("The victim was under 13.", "Threshold: under 13")]
    [InlineData("They were under the age of 10.", "Threshold: under the age of 10")]
    [InlineData("Of the children under ten, most were girls.", "Threshold: under ten")]
    [InlineData("They were 11 or younger.", "Threshold: 11 or younger")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Threshold:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("It is illegal with under-18s.")]
    [InlineData("The under 18 population grew.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Threshold);
}
