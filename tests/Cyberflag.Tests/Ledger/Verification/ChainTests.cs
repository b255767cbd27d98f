using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class ChainTests
{
    [Theory]
    [InlineData("DELETE FROM entry WHERE sequence = 2", "L-003")]
    [InlineData("UPDATE entry SET previous = hash WHERE sequence = 3", "L-004")]
    [InlineData("UPDATE entry SET body = '{\"documents\":[1],\"reader\":\"1\"}' WHERE kind = 'released'", "L-005")]
    public void What_was_changed_in_the_chain_is_found_without_reading_the_documents(string statement, string code)
    {
        using var ledger = TestLedger.WithAllKinds();
        Assert.Empty(ledger.Store.VerifyChain());
        ledger.Tamper(statement);
        Assert.Contains(code, ledger.Store.VerifyChain().Select(f => f.Code));
    }

    [Fact]
    public void Where_the_chain_is_not_there_that_is_found()
    {
        using var ledger = TestLedger.WithAllKinds();
        ledger.Tamper("DROP TABLE entry");
        Assert.Equal("L-001", Assert.Single(ledger.Store.VerifyChain()).Code);
    }
}
