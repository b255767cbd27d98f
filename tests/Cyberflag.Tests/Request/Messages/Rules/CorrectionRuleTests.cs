using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class CorrectionRuleTests
{
    [Theory]
    [InlineData("It should read 71, not 61.")]
    [InlineData("The figure for 2024/25 was wrong.")]
    [InlineData("Please disregard our earlier response.")]
    public void It_tells(string sentence) => Assert.NotNull(CorrectionRule.Rule.Of(new Sentence(sentence)));

    [Theory]
    [InlineData("The figures may be revised.")]
    [InlineData("Your request should have been answered on 30 March.")]
    [InlineData("A mistake in the data is possible.")]
    public void It_does_not_tell(string sentence) => Assert.Null(CorrectionRule.Rule.Of(new Sentence(sentence)));
}
