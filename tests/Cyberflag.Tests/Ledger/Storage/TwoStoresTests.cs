using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Storage;

public sealed class TwoStoresTests
{
    [Fact]
    public void Two_stores_on_one_folder_record_into_one_chain()
    {
        using var ledger = new TestLedger();
        using var other = ledger.Open();
        const int each = 40;

        Parallel.Invoke(
            () => Receive(ledger.Store, "one"),
            () => Receive(other, "two"),
            () => Enumerable.Range(0, 20).ToList().ForEach(_ => Assert.Empty(other.Verify())));

        Assert.Equal(2 * each, ledger.Store.Head.Sequence);
        Assert.Equal(ledger.Store.Head, other.Head);
        Assert.Equal(2 * each, other.Documents().Length);
        Assert.Empty(ledger.Store.Verify(other.Head));

        static void Receive(LedgerStore store, string who)
        {
            for (var i = 0; i < each; i++)
            {
                var record = store.Receive($"{who} {i}", TestLedger.Text($"{who} {i}"));
                store.Cache(record.Sha256, "1", TestLedger.Text($"{i}"));
            }
        }
    }

    [Fact]
    public void Many_that_make_the_ledger_at_once_make_one()
    {
        for (var again = 0; again < 10; again++)
        {
            MakeAtOnce();
        }
    }

    private static void MakeAtOnce()
    {
        using var ledger = new TestLedger();
        var folder = Path.Join(ledger.Folder, "new");

        Parallel.For(0, 8, i =>
        {
            using var store = LedgerStore.Open(folder, ledger.Clock);
            store.Receive($"document {i}", TestLedger.Text($"{i}"));
        });

        using var after = LedgerStore.Open(folder, ledger.Clock);
        Assert.Equal(8, after.Documents().Length);
        Assert.Empty(after.Verify());
        Assert.Equal([LedgerStore.FileName], Directory.GetFiles(folder).Select(Path.GetFileName).Where(f => f!.EndsWith(".db", StringComparison.Ordinal) || f.EndsWith(".new", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_store_may_be_used_from_several_threads()
    {
        using var ledger = new TestLedger();

        Parallel.For(0, 40, i =>
        {
            var record = ledger.Store.Receive($"{i}", TestLedger.Text($"{i}"));
            ledger.Store.Cache(record.Sha256, "1", [1]);
            Assert.NotNull(ledger.Store.CachedReading(record.Sha256, "1"));
        });

        Assert.Equal(40, ledger.Store.Head.Sequence);
        Assert.Empty(ledger.Store.Verify());
    }

    [Fact]
    public void What_one_store_erases_the_other_cannot_bring_back_by_its_cache()
    {
        using var ledger = new TestLedger();
        using var other = ledger.Open();
        var sha256 = ledger.Store.Receive("a", [1]).Sha256;

        other.Erase(sha256, "officer", "asked to");
        ledger.Store.Cache(sha256, "1", [7]);

        Assert.Null(ledger.Store.Bytes(sha256));
        Assert.Empty(ledger.Store.Verify());
    }
}
