using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class HeadRuleTests
{
    [Fact]
    public void Entries_cut_off_at_the_end_are_found_against_a_head_that_was_written_down()
    {
        using var ledger = new TestLedger();
        ledger.Store.Release("2019.1", "{}");
        ledger.Store.Release("2019.2", "{}");
        var head = ledger.Store.Head;

        ledger.Tamper("DELETE FROM entry WHERE sequence = 2");

        Assert.Empty(ledger.Codes());
        Assert.Equal(["L-007"], ledger.Codes(head));
    }

    [Fact]
    public void A_ledger_that_has_grown_since_agrees_with_the_earlier_head()
    {
        using var ledger = new TestLedger();
        ledger.Store.Release("2019.1", "{}");
        var head = ledger.Store.Head;
        ledger.Store.Release("2019.2", "{}");

        Assert.Empty(ledger.Codes(head));
        Assert.Empty(ledger.Codes(LedgerHead.Empty));
    }

    [Fact]
    public void A_chain_that_was_made_anew_is_found_against_a_head_that_was_written_down()
    {
        using var first = new TestLedger();
        first.Store.Release("2019.1", "{}");
        using var other = new TestLedger();
        other.Store.Release("2019.1", """{"documents":[]}""");

        Assert.Empty(other.Codes());
        Assert.Equal(["L-007"], other.Codes(first.Store.Head));
    }
}
