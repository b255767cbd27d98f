using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Chain;

public sealed class StoredEntryTests
{
    // Computed apart in another language from docs/decisions/0002-what-lies-in-the-ledger-chain.md: salts of 32 bytes 1 and 32 bytes 2.
    [Fact]
    public void Hashes_are_those_that_the_written_encoding_gives()
    {
        var folder = Directory.CreateTempSubdirectory("ledger-test-").FullName;
        try
        {
            byte salts = 0;
            using var store = LedgerStore.Open(
                folder, new Clock(), length => [.. Enumerable.Repeat(length == 32 ? ++salts : (byte)0, length)]);

            store.Receive("replies/essex/reply.txt", TestLedger.Text("2018/19: 369"));
            store.Release("2019.1", """{"documents":[1]}""");

            var first = store.Entries()[0];
            Assert.Equal("6d031760597196eb9ee21ff41db40a402fa21fa51bf9e2d0723199d5499e41d1", first.Particulars);
            Assert.Equal("""{"document":"364032928b96fbc8ab9aefe37bf0fe77fc09168edd503866c3dab7f05e9126f8"}""", first.Body);
            Assert.Equal("fb0d017839bdfd532fdabb1d56f81b4e30fc99c54f38bd5ab75c8ab7d918451d", first.Hash);
            Assert.Equal("045d47afd01f343e0ff808f82f16ecd4fafc4b0d44112f09a3384da918f51c48", store.Documents()[0].Sha256);
            Assert.Equal(new LedgerHead(2, "7f4e8587bff218430d0682621dd777dd1244787062f91fdb50819b30aca184ad"), store.Head);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void An_entry_that_was_tampered_with_is_not_given_out()
    {
        using var ledger = TestLedger.WithAllKinds();
        ledger.Tamper("UPDATE entry SET kind = 'sent' WHERE sequence = 1");

        Assert.Throws<LedgerException>(() => ledger.Store.Entries());
    }

    private sealed class Clock : TimeProvider
    {
        // Ten in British summer is nine in UTC.
        public override DateTimeOffset GetUtcNow() => new(2019, 6, 25, 10, 0, 0, TimeSpan.FromHours(1));
    }
}
