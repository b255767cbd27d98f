using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Storage;

public sealed class StoreFolderTests
{
    private const string Mounts =
        """
        /dev/sda1 / ext4 rw,relatime 0 0
        tmpfs /tmp tmpfs rw 0 0
        server:/export /home/ada/work nfs4 rw,vers=4.2 0 0
        //server/team /mnt/team\040drive cifs rw 0 0
        ada@server:/data /home/ada/data fuse.sshfs rw 0 0
        C:\134 /mnt/c 9p rw,aname=drvfs 0 0
        /dev/sdb1 /home/ada/work/local ext4 rw 0 0
        """;

    [Theory]
    [InlineData("/home/ada/work/survey/.cyberflag", "nfs4")]
    [InlineData("/home/ada/work", "nfs4")]
    [InlineData("/mnt/team drive/survey", "cifs")]
    [InlineData("/home/ada/data/survey", "fuse.sshfs")]
    [InlineData("/mnt/c/Users/ada/survey", "9p")]
    public void A_network_file_system_is_refused_by_its_type(string path, string type) =>
        Assert.Contains($"({type})", StoreFolder.Refusal(path, path, Mounts)!, StringComparison.Ordinal);

    [Theory]
    [InlineData("/home/ada/survey/.cyberflag")]
    [InlineData("/home/ada/worksheets")]
    [InlineData("/home/ada/work/local/survey")]
    [InlineData("/tmp/survey")]
    [InlineData("/home/ada/Dropboxes/survey")]
    [InlineData("/home/ada/onedrive-exports/survey")]
    [InlineData(@"C:\Users\ada\survey")]
    [InlineData(@"\\?\C:\Users\ada\survey")]
    public void A_folder_on_a_disk_of_this_machine_is_accepted(string path) => Assert.Null(StoreFolder.Refusal(path, path, Mounts));

    [Theory]
    [InlineData(@"\\server\team\survey")]
    [InlineData(@"\\?\UNC\server\team\survey")]
    public void A_path_of_another_machine_is_refused(string path) => Assert.Contains("network", StoreFolder.Refusal(path, path, null)!, StringComparison.Ordinal);

    [Theory]
    [InlineData(@"C:\Users\ada\OneDrive\survey", "OneDrive")]
    [InlineData(@"C:\Users\ada\OneDrive - A Charity\survey", "OneDrive")]
    [InlineData("/home/ada/Dropbox/survey", "Dropbox")]
    [InlineData("/home/ada/Dropbox (A Charity)/survey", "Dropbox")]
    [InlineData(@"G:\My Drive\survey", "Google Drive")]
    [InlineData("/Users/ada/Google Drive/survey", "Google Drive")]
    [InlineData("/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/survey", "cloud")]
    [InlineData("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/survey", "iCloud")]
    [InlineData(@"C:\Users\ada\iCloudDrive\survey", "iCloud")]
    public void A_synchronised_folder_is_refused_by_its_name(string path, string program)
    {
        var refusal = StoreFolder.Refusal(path, path, null)!;

        Assert.Contains(program, refusal, StringComparison.Ordinal);
        Assert.Contains("Move the survey", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_into_a_synchronised_folder_is_followed()
    {
        using var ledger = new TestLedger();
        var target = Directory.CreateDirectory(Path.Join(ledger.Folder, "Dropbox", "surveys")).FullName;
        var link = Path.Join(ledger.Folder, "surveys");
        Directory.CreateSymbolicLink(link, target);

        Assert.Throws<LedgerException>(() => LedgerStore.Open(Path.Join(link, "online", ".cyberflag"), ledger.Clock));
        Assert.False(Directory.Exists(Path.Join(target, "online")));
    }
}
