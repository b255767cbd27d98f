using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class FiguresRuleTests
{
    [Theory]
    [InlineData("Q1: 52")]
    [InlineData("2023/24 52")]
    [InlineData("There were 52 such offences recorded in 2023/24.")]
    [InlineData("The answer to all three questions is zero (0).")]
    public void It_tells(string sentence) => Assert.NotNull(FiguresRule.Rule.Of(new Sentence(sentence)));

    [Theory]
    [InlineData("Last year we received 3,412 requests and 88% were answered in time.")]
    [InlineData("It means reading 3,000 crime reports by hand at ten minutes each.")]
    [InlineData("1. How many offences carried the flag in 2023/24, 2024/25?")]
    [InlineData("Your request of 2 November 2026 was received.")]
    public void It_does_not_tell(string sentence) => Assert.Null(FiguresRule.Rule.Of(new Sentence(sentence)));
}
