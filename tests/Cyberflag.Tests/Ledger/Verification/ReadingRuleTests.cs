using Cyberflag.Ledger;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class ReadingRuleTests
{
    [Fact]
    public void A_damaged_reading_is_a_warning_since_it_is_made_again()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper("UPDATE reading SET bytes = CAST(replace(CAST(bytes AS TEXT), '[', '{') AS BLOB)");

        var finding = Assert.Single(ledger.Store.Verify());
        Assert.Equal(("L-015", Severity.Warning), (finding.Code, finding.Severity));
    }

    [Fact]
    public void A_reading_of_a_document_that_is_not_held_is_found()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper($"UPDATE reading SET sha256 = '{new string('a', 64)}'");

        Assert.Equal(["L-015", "L-016"], ledger.Codes());
    }
}
