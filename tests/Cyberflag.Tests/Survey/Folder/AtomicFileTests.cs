using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberflag-atomic-").FullName;

    private string At(string name) => Path.Combine(folder, name);

    [Fact]
    public void Each_way_of_writing_replaces_the_file_and_leaves_nothing_beside_it()
    {
        File.WriteAllText(At("a"), "an older and longer text");
        File.WriteAllText(At("b.new"), "left over from a program that stopped");
        AtomicFile.Write(At("a"), "1"u8);
        AtomicFile.WriteForOwner(At("b"), "2"u8);
        AtomicFile.WriteMade(At("deeper/c"), "3"u8);
        Assert.Equal(["1", "2", "3"], new[] { "a", "b", "deeper/c" }.Select(n => File.ReadAllText(At(n))));
        Assert.Equal(3, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void A_file_that_can_be_made_again_is_left_alone_where_it_is_the_same()
    {
        AtomicFile.WriteMade(At("a"), "1"u8);
        var then = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(At("a"), then);
        AtomicFile.WriteMade(At("a"), "1"u8);
        Assert.Equal(then, File.GetLastWriteTimeUtc(At("a")));
        AtomicFile.WriteMade(At("a"), "2"u8);
        Assert.NotEqual(then, File.GetLastWriteTimeUtc(At("a")));
    }

    [Fact]
    public void A_file_of_its_owner_is_nobody_else_s_though_it_was()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }

        File.WriteAllText(At("a.new"), "");
        File.SetUnixFileMode(At("a.new"), UnixFileMode.UserRead | UnixFileMode.OtherRead | UnixFileMode.UserWrite);
        AtomicFile.WriteForOwner(At("a"), "1"u8);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(At("a")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
