using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class BounceRuleTests
{
    [Theory]
    [InlineData("failed", "5.1.1", MessageKind.BounceHard)]
    [InlineData("failed", "5.2.2", MessageKind.BounceSoft)]
    [InlineData("failed", "4.4.7", MessageKind.BounceSoft)]
    [InlineData("delayed", "4.4.1", MessageKind.BounceSoft)]
    [InlineData("relayed", "2.0.0", MessageKind.DeliveryNotice)]
    public void A_report_tells_by_action_and_status(string action, string status, MessageKind kind) => Assert.Equal(kind, BounceRule.Of(new DeliveryReport("foi@kent.example", action, status, ""))!.Kind);

    [Fact]
    public void A_program_that_answers_from_an_address_of_the_force_may_say_that_nobody_is_there() =>
        Assert.Equal(MessageKind.BounceHard, BounceRule.Of("noreply@gateway.kent.example", "Your message", "The recipient does not exist. 5.1.10", isAutomatic: true)!.Kind);

    [Fact]
    public void A_persons_words_are_no_bounce() => Assert.Null(BounceRule.Of("foi@kent.example", "FOI 1234", "The attachment could not be delivered to our unit.", isAutomatic: false));
}
