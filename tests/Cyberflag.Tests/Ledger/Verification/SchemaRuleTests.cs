using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class SchemaRuleTests
{
    [Theory]
    [InlineData("CREATE TRIGGER silent AFTER INSERT ON payload BEGIN DELETE FROM payload WHERE hash = new.hash; END")]
    [InlineData("CREATE TABLE notes (text TEXT)")]
    [InlineData("CREATE VIEW v AS SELECT 1")]
    [InlineData("CREATE INDEX i ON entry (kind)")]
    [InlineData("DROP TABLE reading")]
    [InlineData("ALTER TABLE reading RENAME COLUMN reader TO version")]
    public void A_table_that_was_added_changed_or_dropped_is_found(string statement)
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper(statement);

        Assert.NotEmpty(ledger.Codes());
    }

    [Fact]
    public void A_trigger_is_a_changed_schema()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper("CREATE TRIGGER silent AFTER INSERT ON payload BEGIN DELETE FROM payload WHERE hash = new.hash; END");

        Assert.Equal(["L-002"], ledger.Codes());
    }
}
