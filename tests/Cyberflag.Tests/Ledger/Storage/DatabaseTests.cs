using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Storage;

public sealed class DatabaseTests
{
    public static TheoryData<string, byte[]> NoLedgers() => new()
    {
        { "empty", [] },
        { "text", TestLedger.Text("force,period,value\nEssex,2018/19,369\n") },
        { "the magic of SQLite and nothing more", TestLedger.Text("SQLite format 3\0") },
        { "zeros", new byte[8192] },
        { "a large text", TestLedger.Text(new string('x', 100_000)) },
    };

    [Theory]
    [MemberData(nameof(NoLedgers))]
    public void What_is_no_ledger_is_refused_in_plain_words_and_left_as_it_is(string what, byte[] bytes)
    {
        Assert.NotEmpty(what);
        using var ledger = new TestLedger();
        ledger.Store.Dispose();
        File.WriteAllBytes(ledger.File, bytes);

        var refusal = Assert.Throws<LedgerException>(ledger.Open);

        Assert.Contains(ledger.File, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(ledger.File));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        using var ledger = new TestLedger();
        ledger.Store.Dispose();
        File.Delete(ledger.File);
        ledger.Tamper("CREATE TABLE bookmarks (url TEXT)");
        var bytes = File.ReadAllBytes(ledger.File);

        var refusal = Assert.Throws<LedgerException>(ledger.Open);

        Assert.Contains("not a ledger of Cyberflag", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(ledger.File));
    }

    [Fact]
    public void A_ledger_of_a_later_form_is_refused()
    {
        using var ledger = TestLedger.WithAllKinds();
        ledger.Store.Dispose();
        ledger.Tamper("PRAGMA user_version = 2");

        Assert.Contains("another version", Assert.Throws<LedgerException>(ledger.Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_cut_in_half_is_refused_or_found()
    {
        using var ledger = TestLedger.WithAllKinds();
        ledger.Store.Dispose();
        var bytes = File.ReadAllBytes(ledger.File);
        File.WriteAllBytes(ledger.File, bytes[..(bytes.Length / 2)]);

        try
        {
            using var store = ledger.Open();
            Assert.NotEmpty(store.Verify());
            Assert.Throws<LedgerException>(() => Enumerable.Range(0, 100).Select(i => store.Receive($"{i}", new byte[10_000])).Last());
        }
        catch (LedgerException)
        {
            // Refused at opening: as good.
        }
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused_in_plain_words()
    {
        using var ledger = new TestLedger();
        var file = Path.Join(ledger.Folder, "survey.json");
        File.WriteAllText(file, "{}");

        Assert.Throws<LedgerException>(() => LedgerStore.Open(file, ledger.Clock));
    }

    [Fact]
    public void A_creation_that_was_cut_short_leaves_no_half_ledger()
    {
        using var ledger = new TestLedger();
        ledger.Store.Dispose();
        File.Delete(ledger.File);
        File.WriteAllBytes(ledger.File + ".0011223344556677.new", new byte[100]);

        using var store = ledger.Open();

        Assert.Empty(store.Verify());
        Assert.Equal(1, store.Receive("a", [1]).Sequence);
    }

    [Fact]
    public void Deep_folders_are_made_for_their_owner_only()
    {
        using var ledger = new TestLedger();
        var folder = Path.Join(ledger.Folder, "survey", ".cyberflag");

        using (LedgerStore.Open(folder, ledger.Clock))
        {
            Assert.True(File.Exists(Path.Join(folder, LedgerStore.FileName)));
        }

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        }
    }
}
