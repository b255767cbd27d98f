using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Chain;

public sealed class LedgerHeadTests
{
    [Fact]
    public void A_head_is_written_and_read_back()
    {
        var head = new LedgerHead(12, new string('a', 64));

        Assert.Equal($"12:{new string('a', 64)}", head.ToString());
        Assert.Equal(head, LedgerHead.Parse(head.ToString()));
        Assert.Equal(LedgerHead.Empty, LedgerHead.Parse(LedgerHead.Empty.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12:")]
    [InlineData("12:abc")]
    [InlineData("-1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("12:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(null)]
    public void Anything_else_is_no_head(string? text) => Assert.False(LedgerHead.TryParse(text, out _));
}
