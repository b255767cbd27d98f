using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>A part of a whole.</summary>
public sealed class ShareClaimTests
{
    [Theory]
    [InlineData("One in four victims were boys.", "Share: One in four")]
    [InlineData("Snapchat was used in 20 per cent of cases.", "Share: 20 per cent")]
    [InlineData("About a third were against boys.", "Share: About a third")]
    [InlineData("Exactly half (50 per cent) took place on Snapchat.", "Share: Exactly half (50 per cent)")]
    [InlineData("Exactly half (50%) took place on Snapchat.", "Share: Exactly half (50%)")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Share:", StringComparison.Ordinal)));

    [Fact]
    public void A_percentage_in_brackets_that_is_another_is_a_statement_of_its_own() =>
        Assert.Equal(["Share: More than a quarter", "Share: (26%)"], Checked.Found("More than a quarter (26%) took place on Snapchat."));

    [Theory]
    [InlineData("She waited half a year.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Share);
}
