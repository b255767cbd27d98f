using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Storage;

public sealed class CopyTests
{
    [Fact]
    public void A_copy_says_the_same_and_lies_there_whole_and_alone()
    {
        using var ledger = TestLedger.WithAllKinds();
        var folder = Path.Combine(ledger.Folder, "backup");
        ledger.Store.CopyTo(folder);
        Assert.Equal([LedgerStore.FileName], Directory.EnumerateFiles(folder).Select(Path.GetFileName));
        Assert.Equal(TestLedger.Dump(ledger.File), TestLedger.Dump(Path.Combine(folder, LedgerStore.FileName)));
        Assert.Throws<LedgerException>(() => ledger.Store.CopyTo(folder));
    }

    [Fact]
    public void Only_its_owner_may_read_a_ledger_and_its_copy()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }

        using var ledger = TestLedger.WithAllKinds();
        var folder = Path.Combine(ledger.Folder, "backup");
        ledger.Store.CopyTo(folder);
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(Private, File.GetUnixFileMode(ledger.File));
        Assert.Equal(Private, File.GetUnixFileMode(Path.Combine(folder, LedgerStore.FileName)));
        Assert.Equal(Private | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Fact]
    public void Where_no_copy_can_be_made_nothing_is_left_and_it_is_said()
    {
        using var ledger = TestLedger.WithAllKinds();
        var taken = Path.Combine(ledger.Folder, "taken");
        File.WriteAllText(taken, "a file");
        Assert.Contains("taken", Assert.Throws<LedgerException>(() => ledger.Store.CopyTo(taken)).Message, StringComparison.Ordinal);
    }
}
