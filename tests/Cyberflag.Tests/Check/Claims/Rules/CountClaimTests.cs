using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>So many offences, victims or suspects.</summary>
public sealed class CountClaimTests
{
    [Theory]
    [InlineData("The force recorded 198.", "Count: 198")]
    [InlineData("There were more than 2,400 offences.", "Count: more than 2,400")]
    [InlineData("Eight of the force's offences were rapes.", "Count: Eight")]
    [InlineData("There were six offences.", "Count: six")]
    [InlineData("The 444 cases were recorded.", "Count: 444")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Count:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Six officers went.")]
    [InlineData("It took a minute or two.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Count);
}
