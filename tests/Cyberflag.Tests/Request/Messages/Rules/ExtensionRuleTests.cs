using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class ExtensionRuleTests
{
    [Theory]
    [InlineData("We need further time to complete the public interest test.")]
    [InlineData("Section 10(3): the revised date is 28 April.")]
    [InlineData("We are considering the public interest and are not yet in a position to reply.")]
    public void It_tells(string sentence) => Assert.NotNull(ExtensionRule.Of([new Sentence(sentence)]));

    [Theory]
    [InlineData("We need more time because of staff sickness.")]
    [InlineData("We will write if we need more time to consider the public interest test.")]
    [InlineData("We have concluded that the public interest test favours withholding, and need not extend the time.")]
    public void It_does_not_tell(string sentence) => Assert.Null(ExtensionRule.Of([new Sentence(sentence)]));
}
