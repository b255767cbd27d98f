using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>A rise or fall by a number.</summary>
public sealed class DifferenceClaimTests
{
    [Theory]
    [InlineData("The number went up by more than 600.", "Difference: up by more than 600")]
    [InlineData("It was a fall of 66.", "Difference: a fall of 66")]
    [InlineData("That is 66 more than in 2015/16.", "Difference: 66 more")]
    [InlineData("Kent recorded 225 more grooming offences in 2016/17 than in the year before.", "Difference: 225 more")]
    [InlineData("Kent counted 983, then 83 up on the year before.", "Difference: 83 up")]
    [InlineData("That is an extra 116 offences.", "Difference: an extra 116 offences")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Difference:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("The unit was set up by officers.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Difference);
}
