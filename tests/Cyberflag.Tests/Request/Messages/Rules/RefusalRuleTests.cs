using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class RefusalRuleTests
{
    [Theory]
    [InlineData("We withhold the figures by virtue of s.40(2).")]
    [InlineData("The duty in section 1(1)(a) does not arise.")]
    [InlineData("It will be published in March and is therefore exempt under section 22.")]
    [InlineData("Your request is vexatious under section 14(1).")]
    public void It_tells(string sentence) => Assert.NotNull(RefusalRule.Rule.Of(new Sentence(sentence)));

    [Theory]
    [InlineData("If information is exempt under section 30 we will issue a refusal notice.")]
    [InlineData("Some information may be exempt under section 40.")]
    [InlineData("The exemption in section 31 is engaged, but we have yet to reach a decision.")]
    public void It_does_not_tell(string sentence) => Assert.Null(RefusalRule.Rule.Of(new Sentence(sentence)));
}
