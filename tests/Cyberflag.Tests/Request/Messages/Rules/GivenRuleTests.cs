using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class GivenRuleTests
{
    [Theory]
    [InlineData("Please find attached our response.")]
    [InlineData("I attach the disclosure.")]
    [InlineData("The information is not held by Kent Police.")]
    [InlineData("We do not have this data.")]
    public void It_tells(string sentence) => Assert.NotNull(GivenRule.Rule.Of(new Sentence(sentence)));

    [Theory]
    [InlineData("Please find our customer questionnaire.")]
    [InlineData("Our response will be sent to you with the information.")]
    [InlineData("This should not be taken as evidence that the information is not held.")]
    public void It_does_not_tell(string sentence) => Assert.Null(GivenRule.Rule.Of(new Sentence(sentence)));
}
