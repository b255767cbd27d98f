using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class FileRuleTests
{
    [Fact]
    public void A_page_of_the_file_that_was_overwritten_is_found_and_is_no_exception()
    {
        using var ledger = TestLedger.WithAllKinds();
        ledger.Store.Dispose();
        var bytes = File.ReadAllBytes(ledger.File);

        // The second page is the root of the first table; the first page holds the header and the schema.
        bytes.AsSpan(4096, 4096).Fill(0x5a);
        File.WriteAllBytes(ledger.File, bytes);

        ledger.Reopen();
        Assert.Contains("L-001", ledger.Codes());
    }

    [Fact]
    public void A_number_in_the_place_of_text_is_found()
    {
        using var ledger = TestLedger.WithAllKinds();

        // Tables are strict, so the value has to come in by a table that is not.
        ledger.Tamper(
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'entry';
            PRAGMA writable_schema = RESET;
            UPDATE entry SET subject = x'' WHERE sequence = 1;
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = 'entry';
            """);

        Assert.Equal(["L-001"], ledger.Codes());
    }
}
