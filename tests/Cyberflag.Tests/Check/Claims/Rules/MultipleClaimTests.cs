using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>Doubled, tenfold, five times as many.</summary>
public sealed class MultipleClaimTests
{
    [Theory]
    [InlineData("Offences have more than doubled.", "Multiple: have more than doubled")]
    [InlineData("There was a more than tenfold increase.", "Multiple: a more than tenfold increase")]
    [InlineData("There were 8,224 offences, twice as many as in 2015/16.", "Multiple: twice as many")]
    [InlineData("The number has nearly tripled.", "Multiple: has nearly tripled")]
    [InlineData("Kent had 284, more than twice the number of 2015/16.", "Multiple: more than twice")]
    [InlineData("Offences quintupled from 10 to 20.", "Multiple: quintupled")]
    [InlineData("Offences went up sixfold from 10 to 20.", "Multiple: sixfold")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Multiple:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Two officers double-checked it.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Multiple);
}
