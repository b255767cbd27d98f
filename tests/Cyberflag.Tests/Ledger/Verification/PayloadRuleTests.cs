using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class PayloadRuleTests
{
    [Fact]
    public void A_payload_that_is_missing_without_an_erasure_is_found()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper("DELETE FROM payload WHERE hash = (SELECT particulars FROM entry WHERE kind = 'decided')");

        Assert.Equal(["L-008"], ledger.Codes());
    }

    [Fact]
    public void A_payload_that_was_changed_is_found()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper("UPDATE payload SET bytes = CAST(replace(CAST(bytes AS TEXT), '<5', '<6') AS BLOB) WHERE hash = (SELECT particulars FROM entry WHERE kind = 'decided')");

        Assert.Equal(["L-009"], ledger.Codes());
    }

    [Fact]
    public void A_byte_that_moves_from_the_payload_into_its_salt_is_found()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper("UPDATE payload SET salt = CAST(salt || substr(bytes, 1, 1) AS BLOB), bytes = substr(bytes, 2) WHERE hash = (SELECT particulars FROM entry WHERE kind = 'decided')");

        Assert.Equal(["L-009"], ledger.Codes());
    }

    [Fact]
    public void A_payload_that_no_entry_speaks_of_is_found()
    {
        using var ledger = TestLedger.WithAllKinds();
        var bytes = TestLedger.Text("2018/19: 969");
        var salt = new byte[32];

        ledger.Tamper($"INSERT INTO payload VALUES ('{TestLedger.Sha256([.. salt, .. bytes])}', x'{Convert.ToHexString(salt)}', x'{Convert.ToHexString(bytes)}')");

        Assert.Equal(["L-010"], ledger.Codes());
    }
}
