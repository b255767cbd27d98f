using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Payloads;

public sealed class ReceivedTests
{
    [Fact]
    public void The_same_name_and_bytes_again_record_nothing()
    {
        using var ledger = new TestLedger();

        var first = ledger.Store.Receive("a", [1]);
        var again = ledger.Store.Receive([("a", [1]), ("a", [1])]);

        Assert.Equal([first, first], again);
        Assert.Equal(1, ledger.Store.Head.Sequence);
    }

    [Fact]
    public void One_document_under_two_names_is_stored_once_and_recorded_twice()
    {
        using var ledger = new TestLedger();

        ledger.Store.Receive([("a", [1]), ("b", [1])]);

        Assert.Equal(["a", "b"], ledger.Store.Documents().Select(d => d.Name));
        Assert.Equal(2, ledger.Store.Head.Sequence);
        Assert.Empty(ledger.Store.Verify());
    }

    [Fact]
    public void Other_bytes_under_a_name_take_its_place_and_both_are_kept()
    {
        using var ledger = new TestLedger();
        var first = ledger.Store.Receive("a", [1]);
        var second = ledger.Store.Receive("a", [2]);

        Assert.Equal([second], ledger.Store.Documents());
        Assert.Equal<byte>([1], ledger.Store.Bytes(first.Sha256)!);
    }

    [Fact]
    public void A_document_that_comes_back_under_its_name_is_a_new_fact()
    {
        using var ledger = new TestLedger();
        ledger.Store.Receive("a", [1]);
        ledger.Store.Receive("a", [2]);

        var back = ledger.Store.Receive("a", [1]);

        Assert.Equal(3, back.Sequence);
        Assert.Equal([back], ledger.Store.Documents());
        Assert.Empty(ledger.Store.Verify());
    }

    [Fact]
    public void A_replaced_document_does_not_come_back_when_its_successor_is_erased()
    {
        using var ledger = new TestLedger();
        ledger.Store.Receive("a", [1]);
        var later = ledger.Store.Receive("a", [2]);

        ledger.Store.Erase(later.Sha256, "officer", "asked to");

        Assert.Empty(ledger.Store.Documents());
        Assert.Empty(ledger.Store.Verify());
    }

    [Fact]
    public void Names_of_any_script_come_back_unchanged_and_half_a_character_is_refused()
    {
        using var ledger = new TestLedger();
        string[] names = ["Heddlu Gogledd Cymru – ateb.txt", "a\"b\\c\n", "r\uFFFD.txt", "\U0001F4C4.txt"];

        ledger.Store.Receive(names.Select(n => (n, TestLedger.Text(n))));

        Assert.Equal(names.Order(StringComparer.Ordinal), ledger.Store.Documents().Select(d => d.Name));
        Assert.ThrowsAny<ArgumentException>(() => ledger.Store.Receive("\ud800.txt", [1]));
        Assert.Empty(ledger.Store.Verify());
    }

    [Fact]
    public void What_aborts_in_the_middle_records_nothing_and_the_ledger_goes_on()
    {
        using var ledger = new TestLedger();
        ledger.Store.Receive("before", [0]);

        Assert.Throws<InvalidOperationException>(() => ledger.Store.Receive(Breaking()));

        Assert.Equal(["before"], ledger.Store.Documents().Select(d => d.Name));
        Assert.Empty(ledger.Store.Verify());
        Assert.Equal(2, ledger.Store.Receive("after", [9]).Sequence);

        static IEnumerable<(string, byte[])> Breaking()
        {
            yield return ("one", [1]);
            yield return ("two", new byte[100_000]);
            throw new InvalidOperationException("The disk of the documents was unplugged.");
        }
    }

    [Fact]
    public void A_crash_between_two_documents_leaves_what_was_there_before()
    {
        using var ledger = new TestLedger();
        ledger.Store.Receive("before", [0]);

        // Enough for SQLite to spill from its cache into the log before the commit.
        ledger.Store.Receive(Enumerable.Range(0, 60).Select(i =>
        {
            if (i is 1 or 30 or 59)
            {
                using var crashed = ledger.AfterCrash();
                Assert.Equal(["before"], crashed.Store.Documents().Select(d => d.Name));
                Assert.Empty(crashed.Store.Verify());
                Assert.Equal(2, crashed.Store.Receive("after", [9]).Sequence);
            }

            return ($"document {i}", TestLedger.Text(new string((char)('a' + (i % 26)), 100_000)));
        }));

        using var after = ledger.AfterCrash();
        Assert.Equal(61, after.Store.Documents().Length);
        Assert.Empty(after.Store.Verify(ledger.Store.Head));
    }

    [Fact]
    public void A_document_that_was_tampered_with_is_not_given_out()
    {
        using var ledger = new TestLedger();
        var record = ledger.Store.Receive("a", TestLedger.Text("2018/19: 369"));
        ledger.Tamper($"UPDATE payload SET bytes = CAST('2018/19: 969' AS BLOB) WHERE hash = (SELECT payload FROM document)");

        Assert.Throws<LedgerException>(() => ledger.Store.Bytes(record.Sha256));
    }
}
