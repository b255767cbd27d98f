using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Payloads;

public sealed class DecidedTests
{
    [Fact]
    public void Decisions_come_back_in_their_order_and_the_same_one_is_recorded_once()
    {
        using var ledger = new TestLedger();
        var first = TestLedger.Decision(new string('a', 64));
        var second = first with { Value = "[0,4] stated", Who = "another officer" };

        ledger.Store.Decide([first, second]);
        ledger.Store.Decide(first);

        Assert.Equal([first, second], ledger.Store.Decisions());
        Assert.Equal(2, ledger.Store.Head.Sequence);
        Assert.Empty(ledger.Store.Verify());
    }

    [Fact]
    public void The_words_of_a_document_stay_out_of_the_chain()
    {
        using var ledger = new TestLedger();

        ledger.Store.Decide(TestLedger.Decision(new string('a', 64), raw: "fewer than 5 (see note)"));

        var entry = Assert.Single(ledger.Store.Entries());
        Assert.DoesNotContain("fewer", entry.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("research officer", entry.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(new string('a', 64), entry.ToString(), StringComparison.Ordinal);
    }
}
