using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>The highest of several, or one change beside another.</summary>
public sealed class RankClaimTests
{
    [Theory]
    [InlineData("Gwent Police recorded the highest number in Wales.", "Rank: the highest number")]
    [InlineData("It is more than triple the national increase.", "Rank: more than triple")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Rank:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("The highest court ruled.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Rank);
}
