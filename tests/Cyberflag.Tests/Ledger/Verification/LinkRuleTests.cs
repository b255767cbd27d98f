using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class LinkRuleTests
{
    [Fact]
    public void An_entry_that_is_bound_to_another_than_the_one_before_is_found()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper("UPDATE entry SET previous = (SELECT hash FROM entry WHERE sequence = 1) WHERE sequence = 4");

        var finding = ledger.Store.Verify().First(f => f.Code == "L-004");
        Assert.EndsWith("entry 4", finding.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_entries_that_changed_places_are_found()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper(
            """
            UPDATE entry SET sequence = 99 WHERE sequence = 3;
            UPDATE entry SET sequence = 3 WHERE sequence = 4;
            UPDATE entry SET sequence = 4 WHERE sequence = 99;
            """);

        Assert.Equal(["L-004", "L-005"], ledger.Codes());
    }
}
