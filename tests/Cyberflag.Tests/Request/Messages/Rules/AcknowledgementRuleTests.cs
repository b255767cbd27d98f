using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class AcknowledgementRuleTests
{
    [Theory]
    [InlineData("Your request has been logged.")]
    [InlineData("A reply will follow.")]
    [InlineData("Rydym wedi derbyn eich cais.")]
    [InlineData("We regret the delay.")]
    public void It_tells(string sentence) => Assert.NotNull(AcknowledgementRule.Rule.Of(new Sentence(sentence)));

    [Theory]
    [InlineData("There were 52 offences.")]
    [InlineData("I uphold the decision.")]
    public void It_does_not_tell(string sentence) => Assert.Null(AcknowledgementRule.Rule.Of(new Sentence(sentence)));
}
