using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class ErasureRuleTests
{
    [Fact]
    public void A_payload_that_was_put_back_after_its_erasure_is_found()
    {
        using var ledger = new TestLedger();
        var sha256 = ledger.Store.Receive("a", [1]).Sha256;
        var copy = Path.Join(ledger.Folder, "copy.db");
        ledger.Tamper($"VACUUM INTO '{copy}'");
        ledger.Store.Erase(sha256, "officer", "asked to");
        Assert.Empty(ledger.Codes());

        ledger.Tamper($"ATTACH '{copy}' AS old; INSERT INTO payload SELECT * FROM old.payload; INSERT INTO document SELECT * FROM old.document");

        Assert.Equal(["L-011"], ledger.Codes());
    }

    [Fact]
    public void An_erasure_that_was_cut_short_is_found_and_opening_the_ledger_ends_it()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper("PRAGMA user_version = -1");
        Assert.Equal(["L-012"], ledger.Codes());

        ledger.Reopen();
        Assert.Empty(ledger.Codes());
    }
}
