using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>A steady rise or fall.</summary>
public sealed class TrendClaimTests
{
    [Theory]
    [InlineData("The number continued to rise.", "Trend: continued to rise")]
    [InlineData("Offences have continued to fall.", "Trend: have continued to fall")]
    [InlineData("The number has gone up every year.", "Trend: has gone up every year")]
    [InlineData("Numbers have kept rising.", "Trend: have kept rising")]
    [InlineData("They rose every year.", "Trend: rose every year")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Trend:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("The force continued to ask.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Trend);
}
