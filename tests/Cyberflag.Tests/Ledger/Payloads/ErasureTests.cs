using System.Security.Cryptography;
using System.Text.Json;
using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Payloads;

public sealed class ErasureTests
{
    private const string Marker = "a-text-that-stands-nowhere-else";

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(20_000)]
    public void Nothing_of_an_erased_document_is_left_in_the_files(int repeats)
    {
        using var ledger = new TestLedger();
        var bytes = TestLedger.Text(string.Concat(Enumerable.Repeat(Marker, repeats)));
        ledger.Store.Receive(Enumerable.Range(0, 50).Select(i => ($"other {i}", TestLedger.Text(new string('x', 10 * i)))));
        var sha256 = ledger.Store.Receive($"replies/{Marker}.txt", bytes).Sha256;
        ledger.Store.Decide(TestLedger.Decision(sha256, raw: Marker));
        ledger.Store.Cache(sha256, "reader 1", TestLedger.Text($"read: {Marker}"));
        ledger.Store.Receive(Enumerable.Range(50, 50).Select(i => ($"other {i}", TestLedger.Text(new string('x', 10 * i)))));
        Assert.True(ledger.FilesHold(TestLedger.Text(Marker)));
        Assert.True(ledger.FilesHold(TestLedger.Text(sha256)));

        var record = ledger.Store.Erase(sha256, "data protection officer", "asked to");

        Assert.True(record.IsOverwritten);
        Assert.False(ledger.FilesHold(TestLedger.Text(Marker)));
        Assert.False(ledger.FilesHold(TestLedger.Text(sha256)));
        Assert.Empty(ledger.Store.Verify(ledger.Store.Head));
        Assert.Null(ledger.Store.Bytes(sha256));
        Assert.Null(ledger.Store.CachedReading(sha256, "reader 1"));
        Assert.Empty(ledger.Store.Decisions());
        Assert.Equal(100, ledger.Store.Documents().Length);
    }

    [Fact]
    public void What_stays_in_the_chain_cannot_be_matched_against_the_right_guess()
    {
        using var ledger = new TestLedger();
        var bytes = TestLedger.Text("2018/19: 4");
        var sha256 = ledger.Store.Receive("a", bytes).Sha256;
        byte[][] salts = [.. Salts(ledger)];
        var hashes = ledger.Store.Entries()[0];
        Assert.Contains(salts, s => hashes.Body.Contains(Convert.ToHexStringLower(SHA256.HashData([.. s, .. bytes])), StringComparison.Ordinal));

        ledger.Store.Erase(sha256, "officer", "asked to");

        Assert.All(salts, salt => Assert.False(ledger.FilesHold(salt)));
        Assert.DoesNotContain(ledger.Store.Entries(), e => e.ToString().Contains(TestLedger.Sha256(bytes), StringComparison.Ordinal));
        Assert.Equal(hashes, ledger.Store.Entries()[0]);
    }

    [Fact]
    public void The_entry_tells_who_and_why_and_which_entries_lost_their_particulars()
    {
        using var ledger = new TestLedger();
        ledger.Store.Receive([("a", [1]), ("b", [2]), ("c", [1])]);
        var sha256 = TestLedger.Sha256([1]);
        ledger.Store.Decide(TestLedger.Decision(sha256));

        var record = ledger.Store.Erase(sha256, "data protection officer", "sent in error");

        var entry = ledger.Store.Entries()[^1];
        Assert.Equal((5, EntryKind.Erased), (record.Sequence, entry.Kind));
        using var body = JsonDocument.Parse(entry.Body);
        Assert.Equal([1, 3, 4], body.RootElement.GetProperty("entries").EnumerateArray().Select(e => e.GetInt64()));
        Assert.Equal("data protection officer", body.RootElement.GetProperty("who").GetString());
        Assert.Equal("sent in error", body.RootElement.GetProperty("why").GetString());
        Assert.Equal(["b"], ledger.Store.Documents().Select(d => d.Name));
    }

    [Fact]
    public void A_table_that_names_the_document_by_its_hash_goes_with_it_and_others_stay()
    {
        using var ledger = new TestLedger();
        var sha256 = ledger.Store.Receive("replies/a.txt", TestLedger.Text("2018/19: 4")).Sha256;
        ledger.Store.Receive("decisions.csv", TestLedger.Text($"document,raw,why\n{sha256},{Marker},{Marker}\n"));
        ledger.Store.Receive("decisions.csv", TestLedger.Text($"document,raw,why\n{sha256.ToUpperInvariant()},{Marker},later\n"));
        ledger.Store.Receive("attested.csv", TestLedger.Text("measure,value\n"));

        ledger.Store.Erase(sha256, "officer", "asked to");

        Assert.False(ledger.FilesHold(TestLedger.Text(Marker)));
        Assert.False(ledger.FilesHold(TestLedger.Text(sha256)));
        Assert.Equal(["attested.csv"], ledger.Store.Documents().Select(d => d.Name));
        Assert.Empty(ledger.Store.Verify(ledger.Store.Head));
    }

    [Fact]
    public void What_is_not_held_cannot_be_erased()
    {
        using var ledger = new TestLedger();
        var sha256 = ledger.Store.Receive("a", [1]).Sha256;
        ledger.Store.Erase(sha256, "officer", "asked to");

        Assert.Throws<LedgerException>(() => ledger.Store.Erase(sha256, "officer", "asked to"));
        Assert.Throws<ArgumentException>(() => ledger.Store.Erase(sha256, " ", "asked to"));
        Assert.Equal(2, ledger.Store.Head.Sequence);
    }

    [Fact]
    public void A_document_that_comes_in_again_after_its_erasure_is_a_new_fact_under_a_new_salt()
    {
        using var ledger = new TestLedger();
        var first = ledger.Store.Receive("a", [1]);
        var before = ledger.Store.Entries()[0].Body;
        ledger.Store.Erase(first.Sha256, "officer", "asked to");

        var again = ledger.Store.Receive("a", [1]);

        Assert.Equal(3, again.Sequence);
        Assert.NotEqual(before, ledger.Store.Entries()[2].Body);
        Assert.Empty(ledger.Store.Verify());
    }

    [Fact]
    public void A_letter_that_was_sent_can_be_erased_too()
    {
        using var ledger = new TestLedger();
        ledger.Store.RecordSent($"letters/{Marker}.eml", TestLedger.Text(Marker));

        ledger.Store.Erase(TestLedger.Sha256(TestLedger.Text(Marker)), "officer", "asked to");

        Assert.False(ledger.FilesHold(TestLedger.Text(Marker)));
        Assert.Empty(ledger.Store.Verify());
    }

    [Fact]
    public void An_erasure_that_another_reader_holds_up_says_so_and_is_finished_at_the_next_opening()
    {
        using var ledger = new TestLedger();
        var sha256 = ledger.Store.Receive("a", TestLedger.Text(Marker)).Sha256;
        using (var reader = TestLedger.Direct(ledger.File))
        {
            using var reading = reader.BeginTransaction(deferred: true);
            using var command = reader.CreateCommand();
            command.CommandText = "SELECT count(*) FROM entry";
            Assert.Equal(1L, command.ExecuteScalar());

            Assert.False(ledger.Store.Erase(sha256, "officer", "asked to").IsOverwritten);
            Assert.Equal(["L-012"], ledger.Codes());
            Assert.Null(ledger.Store.Bytes(sha256));
        }

        ledger.Reopen();

        Assert.Empty(ledger.Store.Verify());
        Assert.False(ledger.FilesHold(TestLedger.Text(Marker)));
    }

    private static IEnumerable<byte[]> Salts(TestLedger ledger)
    {
        using var connection = TestLedger.Direct(ledger.File);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT salt FROM payload";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return rows.GetFieldValue<byte[]>(0);
        }
    }
}
