using Cyberflag.Ledger;

namespace Cyberflag.Surveys;

/// <summary>Files that are written whole or not at all, whenever the program stops, and where it matters whenever the machine does.</summary>
internal static class AtomicFile
{
    /// <summary>What the name of a file ends with until it is whole.</summary>
    public const string Beside = ".new";

    private const int PieceLength = 64 * 1024;

    /// <summary>Writes the file beside its place, waits until it is on the disk, and moves it there.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, Options, toDisk: true);

    /// <summary>The same for a file that only its owner may read.</summary>
    public static void WriteForOwner(string path, ReadOnlySpan<byte> bytes)
    {
        var options = Options;
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Delete(path + Beside); // the mode is that of a new file
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        Write(path, bytes, options, toDisk: true);
    }

    /// <summary>The same for a file that the program can make again: it does not wait for the disk. One that is there with the same bytes is left alone.</summary>
    public static void WriteMade(string path, ReadOnlySpan<byte> bytes)
    {
        if (!Holds(path, bytes))
        {
            Write(path, bytes, Options, toDisk: false);
        }
    }

    /// <summary>True where the file has those bytes: read piece by piece, up to the first difference.</summary>
    private static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        if (!File.Exists(path) || new FileInfo(path).Length != bytes.Length)
        {
            return false;
        }

        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        Span<byte> piece = stackalloc byte[PieceLength];
        for (var at = 0; at < bytes.Length;)
        {
            var length = RandomAccess.Read(file, piece, at);
            if (length == 0 || at + length > bytes.Length || !bytes.Slice(at, length).SequenceEqual(piece[..length]))
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    private static FileStreamOptions Options => new() { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };

    private static void Write(string path, ReadOnlySpan<byte> bytes, FileStreamOptions options, bool toDisk)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var file = new FileStream(path + Beside, options))
        {
            file.Write(bytes);
            file.Flush(toDisk);
        }

        File.Move(path + Beside, path, overwrite: true);
    }

    /// <summary>
    /// Does work that reads and writes such files while nobody else does: a second program that wants the same is told so.
    /// </summary>
    /// <exception cref="SurveyException">Another program is at it.</exception>
    public static T Alone<T>(SurveyFolder folder, Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var held = Hold(folder, "writing.lock")
            ?? throw new SurveyException("Another program is writing decisions or figures into this survey. Nothing was changed; try again in a moment.");
        return work();
    }

    /// <summary>A file of the store that one program at a time holds open; null where another holds it. The file stays, empty.</summary>
    public static IDisposable? Hold(SurveyFolder folder, string name)
    {
        StoreFolder.Make(folder.Store);
        try
        {
            return new FileStream(Path.Combine(folder.Store, name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (Directory.Exists(folder.Store))
        {
            return null;
        }
    }
}
