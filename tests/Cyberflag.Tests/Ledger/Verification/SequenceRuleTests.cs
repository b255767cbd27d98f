using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class SequenceRuleTests
{
    [Theory]
    [InlineData("DELETE FROM entry WHERE sequence = 2")]
    [InlineData("DELETE FROM entry WHERE sequence = 1")]
    [InlineData("UPDATE entry SET sequence = 100 WHERE sequence = 8")]
    [InlineData("UPDATE entry SET sequence = 9223372036854775807 WHERE sequence = 8")]
    [InlineData("UPDATE entry SET sequence = 0 WHERE sequence = 1")]
    public void A_gap_is_found(string statement)
    {
        using var ledger = TestLedger.WithAllKinds();
        Assert.Equal(8, ledger.Store.Head.Sequence);

        ledger.Tamper(statement);

        Assert.Contains("L-003", ledger.Codes());
    }
}
