using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class DocumentIndexRuleTests
{
    [Fact]
    public void A_document_that_is_missing_from_the_index_is_found()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper("DELETE FROM document WHERE sha256 = (SELECT max(sha256) FROM document)");

        Assert.Contains("L-013", ledger.Codes());
    }

    [Fact]
    public void Two_documents_that_changed_places_in_the_index_are_found()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper(
            """
            CREATE TEMP TABLE swap AS SELECT * FROM document ORDER BY sha256 LIMIT 2;
            UPDATE document SET payload = (SELECT s.payload FROM swap s WHERE s.sha256 <> document.sha256) WHERE sha256 IN (SELECT sha256 FROM swap);
            """);

        Assert.Equal(["L-014"], ledger.Codes());
        Assert.Equal(2, ledger.Store.Verify().Length);
    }

    [Fact]
    public void Particulars_that_the_index_takes_for_a_document_are_found()
    {
        using var ledger = new TestLedger();
        ledger.Store.Decide(TestLedger.Decision(new string('a', 64)));

        ledger.Tamper($"INSERT INTO document SELECT '{new string('a', 64)}', hash FROM payload");

        Assert.Equal(["L-014"], ledger.Codes());
    }
}
