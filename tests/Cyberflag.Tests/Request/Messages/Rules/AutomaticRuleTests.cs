using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class AutomaticRuleTests
{
    [Theory]
    [InlineData("I am on annual leave until Monday.")]
    [InlineData("I have now left the force.")]
    [InlineData("This mailbox is not monitored.")]
    public void It_tells(string sentence) => Assert.NotNull(AutomaticRule.Away("", sentence));

    [Theory]
    [InlineData("Officers who were on duty were asked.")]
    public void It_does_not_tell(string sentence) => Assert.Null(AutomaticRule.Away("", sentence));
}
