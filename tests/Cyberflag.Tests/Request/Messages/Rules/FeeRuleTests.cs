using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class FeeRuleTests
{
    [Theory]
    [InlineData("A fees notice is attached.")]
    [InlineData("A charge of £12.50 for copies applies.")]
    [InlineData("Please send a cheque.")]
    public void It_tells(string sentence) => Assert.NotNull(FeeRule.Rule.Of(new Sentence(sentence)));

    [Theory]
    [InlineData("In some cases a fee notice may be issued under section 9.")]
    [InlineData("A charge of £10 applies to re-use in print.")]
    public void It_does_not_tell(string sentence) => Assert.Null(FeeRule.Rule.Of(new Sentence(sentence)));
}
