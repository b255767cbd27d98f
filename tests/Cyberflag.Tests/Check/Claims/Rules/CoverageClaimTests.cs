using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>How many forces answered or are counted.</summary>
public sealed class CoverageClaimTests
{
    [Theory]
    [InlineData("40 out of 44 forces answered.", "Coverage: 40 out of 44 forces")]
    [InlineData("It was one of 40 forces (out of 44) that replied.", "Coverage: 40 forces (out of 44)")]
    [InlineData("Data came from all 45 police forces.", "Coverage: all 45 police forces")]
    [InlineData("39 of the 43 forces in England and Wales replied.", "Coverage: 39 of the 43 forces")]
    [InlineData("Data came from 41 of the UK's 45 forces.", "Coverage: 41 of the UK's 45 forces")]
    [InlineData("Fewer than half of forces, 21 of 44, gave figures.", "Coverage: 21 of 44")]
    [InlineData("Responses came from 38 forces.", "Coverage: 38")]
    [InlineData("The four Welsh forces answered.", "Coverage: The four")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Coverage:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("One of the forces answered.")]
    [InlineData("Armed forces personnel answered.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Coverage);
}
