using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Readings;

public sealed class ReadingTableTests
{
    [Fact]
    public void A_reading_is_kept_for_its_document_and_version_of_the_reader()
    {
        using var ledger = new TestLedger();
        var sha256 = ledger.Store.Receive("a", [1]).Sha256;

        ledger.Store.Cache(sha256, "1", [7]);
        ledger.Store.Cache(sha256, "2", [8]);
        ledger.Store.Cache(sha256, "2", [9]);
        ledger.Reopen();

        Assert.Equal<byte>([7], ledger.Store.CachedReading(sha256, "1")!);
        Assert.Equal<byte>([9], ledger.Store.CachedReading(sha256, "2")!);
        Assert.Null(ledger.Store.CachedReading(sha256, "3"));
        Assert.Equal(1, ledger.Store.Head.Sequence);
    }

    [Fact]
    public void Nothing_is_kept_of_a_document_that_is_not_held()
    {
        using var ledger = new TestLedger();
        var sha256 = ledger.Store.Receive("a", [1]).Sha256;
        ledger.Store.Erase(sha256, "officer", "asked to");

        ledger.Store.Cache(sha256, "1", [7]);

        Assert.Null(ledger.Store.CachedReading(sha256, "1"));
        Assert.Empty(ledger.Store.Verify());
    }

    [Theory]
    [InlineData("bytes = x'08'")]
    [InlineData("checksum = replace(checksum, substr(checksum, 1, 1), 'x')")]
    [InlineData("reader = '2'")]
    public void A_damaged_reading_is_not_used(string change)
    {
        using var ledger = new TestLedger();
        var sha256 = ledger.Store.Receive("a", [1]).Sha256;
        ledger.Store.Cache(sha256, "1", [7]);

        ledger.Tamper($"UPDATE reading SET {change}");

        Assert.Null(ledger.Store.CachedReading(sha256, "1"));
        Assert.Null(ledger.Store.CachedReading(sha256, "2"));
        Assert.Equal(["L-015"], ledger.Codes());
    }
}
