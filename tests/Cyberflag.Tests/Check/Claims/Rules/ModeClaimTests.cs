using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>The commonest age.</summary>
public sealed class ModeClaimTests
{
    [Theory]
    [InlineData("13 was the most common age.", "Mode: 13 was the most common age")]
    [InlineData("The most common age was 13, police said.", "Mode: The most common age was 13")]
    [InlineData("The largest group, 21, were 13-year-olds.", "Mode: 13-year-olds")]
    [InlineData("Most victims were 13 year olds.", "Mode: 13 year olds")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Mode:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("A 13-year-old girl told police.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Mode);
}
