using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>A length of time.</summary>
public sealed class SpanClaimTests
{
    [Theory]
    [InlineData("The number rose in the last four years.", "Span: the last four years")]
    [InlineData("It happened three years earlier.", "Span: three years earlier")]
    [InlineData("It covers an 18-month period.", "Span: an 18-month period")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Span:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("A seven-year-old boy answered.")]
    [InlineData("The act is five years old.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Span);
}
