using Cyberflag.Ledger;

namespace Cyberflag.Surveys;

/// <summary>Files of the survey folder that are written whole or not at all, whenever the program or the machine stops.</summary>
internal static class AtomicFile
{
    private const string Beside = ".new";

    /// <summary>Writes the file beside its place, waits until it is on the disk, and moves it there.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var file = new FileStream(path + Beside, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
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
