using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class ClarificationRuleTests
{
    [Theory]
    [InlineData("Could you please narrow down your request, otherwise it would exceed the cost limit?")]
    [InlineData("Do you want calendar or financial years?")]
    [InlineData("Your request has been placed on hold.")]
    [InlineData("The force requires further clarification.")]
    public void It_tells(string sentence) => Assert.NotNull(ClarificationRule.Rule.Of(new Sentence(sentence)));

    [Theory]
    [InlineData("If we need you to clarify anything we will be in touch.")]
    [InlineData("Please do not hesitate to contact me if you require clarification.")]
    [InlineData("We did not need to seek clarification.")]
    [InlineData("1. How many offences were there, and what flag was used?")]
    public void It_does_not_tell(string sentence) => Assert.Null(ClarificationRule.Rule.Of(new Sentence(sentence)));
}
