using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger;

public sealed class LedgerStoreTests
{
    [Fact]
    public void A_new_ledger_is_empty_and_verifies()
    {
        using var ledger = new TestLedger();

        Assert.Equal(LedgerHead.Empty, ledger.Store.Head);
        Assert.Empty(ledger.Store.Entries());
        Assert.Empty(ledger.Store.Documents());
        Assert.Empty(ledger.Store.Verify());
    }

    [Fact]
    public void A_ledger_with_a_fact_of_every_kind_verifies_and_reopens_the_same()
    {
        using var ledger = TestLedger.WithAllKinds();
        ledger.Store.RecordIntended("letters/suffolk.eml", [1]);
        ledger.Store.RecordUnsent("letters/suffolk.eml", [1]);
        ledger.Store.Withdraw(ledger.Store.Releases()[0].Sequence, "A. Name", "a trial");
        Assert.Equal(Enum.GetValues<EntryKind>().ToHashSet(), ledger.Store.Entries().Select(e => e.Kind).ToHashSet());
        Assert.Empty(ledger.Store.Verify(ledger.Store.Head));
        var (head, documents, decisions) = (ledger.Store.Head, ledger.Store.Documents(), ledger.Store.Decisions());

        ledger.Reopen();

        Assert.Equal(head, ledger.Store.Head);
        Assert.Equal(documents, ledger.Store.Documents());
        Assert.Equal(decisions, ledger.Store.Decisions());
        Assert.Empty(ledger.Store.Verify(head));
    }

    [Fact]
    public void A_document_is_given_back_byte_for_byte()
    {
        using var ledger = new TestLedger();
        byte[] bytes = [0, 255, 10, 13, 0];

        var record = ledger.Store.Receive("a", bytes);

        Assert.Equal(bytes, ledger.Store.Bytes(record.Sha256));
        Assert.Null(ledger.Store.Bytes(TestLedger.Sha256([1])));
        Assert.Equal(new DocumentRecord("a", TestLedger.Sha256(bytes), TestLedger.Noon, 1), record);
    }

    [Fact]
    public void An_empty_document_is_a_document()
    {
        using var ledger = new TestLedger();

        var record = ledger.Store.Receive("empty.txt", []);

        // SHA-256 of the empty message, FIPS 180-4 example.
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", record.Sha256);
        Assert.Empty(ledger.Store.Bytes(record.Sha256)!);
        Assert.Empty(ledger.Store.Verify());
    }

    [Fact]
    public void The_same_release_is_recorded_once_and_another_of_its_version_is_refused()
    {
        using var ledger = new TestLedger();
        var entry = ledger.Store.Release("2019.1", """{"documents":[1]}""");

        Assert.Equal(entry, ledger.Store.Release("2019.1", """{"documents":[1]}"""));
        var refusal = Assert.Throws<LedgerException>(() => ledger.Store.Release("2019.1", """{"documents":[2]}"""));
        Assert.Contains("A version never changes", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, ledger.Store.Head.Sequence);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[1]")]
    public void A_release_pins_a_json_object_and_nothing_else(string body)
    {
        using var ledger = new TestLedger();

        Assert.Throws<ArgumentException>(() => ledger.Store.Release("2019.1", body));
    }

    [Fact]
    public void The_plain_hash_of_a_document_never_enters_the_chain()
    {
        using var ledger = new TestLedger();
        var sha256 = ledger.Store.Receive("a", [1, 2, 3]).Sha256;

        Assert.Throws<ArgumentException>(() => ledger.Store.Release("2019.1", $$"""{"documents":["{{sha256}}"]}"""));
        Assert.Throws<ArgumentException>(() => ledger.Store.Release("2019.1", $$"""{"documents":["{{sha256.ToUpperInvariant()}}"]}"""));
        Assert.Throws<ArgumentException>(() => ledger.Store.Erase(sha256, "officer", $"asked to erase {sha256}"));
        Assert.DoesNotContain(ledger.Store.Entries(), e => e.ToString().Contains(sha256, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Each_sending_is_a_fact_of_its_own()
    {
        using var ledger = new TestLedger();

        ledger.Store.RecordSent("letters/kent.eml", [1]);
        ledger.Store.RecordSent("letters/kent.eml", [1]);

        Assert.Equal(2, ledger.Store.Head.Sequence);
        Assert.Empty(ledger.Store.Documents());
        Assert.Empty(ledger.Store.Verify());
    }
}
