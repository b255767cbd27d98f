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

    // None of these changes what a query gives, and SQLite's own check passes them all.
    [Theory]
    [InlineData("tbl_name = 'Reading' WHERE name = 'reading'")]
    [InlineData("name = CAST(name AS BLOB) WHERE name = 'reading'")]
    [InlineData("sql = replace(sql, 'reader TEXT', 'reader  TEXT') WHERE name = 'reading'")]
    public void A_single_byte_of_what_the_file_says_of_its_tables_is_found(string change)
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper($"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET {change}");

        Assert.Equal(["L-002"], ledger.Codes());
    }
}
