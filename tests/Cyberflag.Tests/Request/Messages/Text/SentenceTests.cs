using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Text;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("The information is exempt under section 40(2).")]
    [InlineData("We will not be able to answer because of cost.")]
    [InlineData("Kent Police received it in May 2026.")]
    public void What_is_said_as_done_decides(string text) => Assert.True(new Sentence(text).Decides);

    [Theory]
    [InlineData("If it exceeds the limit we refuse it.")]
    [InlineData("Should your request exceed the limit, it is refused.")]
    [InlineData("We may refuse it.")]
    [InlineData("We will issue a refusal notice.")]
    [InlineData("We have yet to decide whether it is exempt.")]
    [InlineData("The request does not exceed the appropriate limit.")]
    [InlineData("No exemption was applied.")]
    public void What_is_said_under_a_condition_of_the_future_as_open_or_denied_decides_nothing(string text) => Assert.False(new Sentence(text).Decides);
}
