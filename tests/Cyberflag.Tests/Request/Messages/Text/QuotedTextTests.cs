using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Text;

public sealed class QuotedTextTests
{
    [Theory]
    [InlineData("Received.\n\nOn Mon, 2 Nov 2026 at 10:00, A. Researcher <foi+cf7kq4m2xd@charity.example>\nwrote:\n\nours")]
    [InlineData("Received.\n\n>>> A. Researcher <foi@charity.example> 02/11/2026 10:00 >>>\nours")]
    [InlineData("Received.\n\n-------- Forwarded Message --------\nours")]
    [InlineData("Received.\n> ours\n> and more")]
    [InlineData("Received.\nYou asked:\nours\nand more")]
    [InlineData("Received.\n\n\"ours, in a sentence that is longer than a name or a term\"")]
    public void What_is_quoted_is_not_the_senders(string body)
    {
        var (text, quoted) = QuotedText.Split(body);
        Assert.Equal("Received.", text);
        Assert.Contains("ours", quoted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_in_quotation_marks_is_the_senders() => Assert.Equal("What do you mean by \"carried the flag\"?", QuotedText.Split("What do you mean by \"carried the flag\"?").Text);

    [Fact]
    public void The_answer_below_what_was_asked_is_the_senders() => Assert.Equal("Our response\n2023/24 52", QuotedText.Split("You asked:\n1. How many?\n\n2. And then?\nOur response\n2023/24 52").Text[^23..]);
}
