namespace Cyberflag.Ledger;

/// <summary>Whether a folder can hold a ledger.</summary>
public static class StoreFolder
{
    private const string Mounts = "/proc/mounts";

    /// <summary>
    /// Why a ledger cannot lie in the folder and what to do, or null where nothing speaks against it. Looks at the folder's
    /// file system and at names on its path; links are followed. The folder need not exist.
    /// </summary>
    public static string? Refusal(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var given = Path.GetFullPath(folder);
        var real = Followed(given);
        return Refusal(given, real, File.Exists(Mounts) ? File.ReadAllText(Mounts) : null) ?? (IsNetworkDrive(real) ? Explained(given, "it is on a network drive") : null);
    }

    /// <summary>Makes the folder where it is missing, on Unix for its owner only.</summary>
    public static void Make(string folder) => Database.CreateFolder(folder);

    /// <summary>The same as <see cref="Refusal(string)"/> from what the system said.</summary>
    /// <param name="given">Full path as given.</param>
    /// <param name="real">Full path with its links followed.</param>
    /// <param name="mounts">The text of <c>/proc/mounts</c>; null where the system has none.</param>
    public static string? Refusal(string given, string real, string? mounts) =>
        (NetworkFolder.Reason(real, mounts) ?? SynchronisedFolder.Reason(given) ?? SynchronisedFolder.Reason(real)) is { } reason
            ? Explained(given, reason)
            : null;

    private static string Explained(string folder, string reason) =>
        $"The ledger cannot lie in {folder}: {reason}, and a database there can be destroyed without a word. Move the survey to a folder on this machine's own disk; copies of it, made while no program uses it, may lie anywhere.";

    // Each link on the way is followed, from the root down; a circle of links ends after 40, as in the kernel.
    private static string Followed(string path)
    {
        for (var links = 0; links < 40; links++)
        {
            var link = Ancestors(path).FirstOrDefault(a => new DirectoryInfo(a).LinkTarget is not null);
            if (link is null || new DirectoryInfo(link).ResolveLinkTarget(returnFinalTarget: true) is not { } target)
            {
                return path;
            }

            path = Path.GetFullPath(Path.Join(target.FullName, Path.GetRelativePath(link, path)));
        }

        return path;
    }

    private static Stack<string> Ancestors(string path)
    {
        var ancestors = new Stack<string>();
        for (var part = path; part is not null; part = Path.GetDirectoryName(part))
        {
            ancestors.Push(part);
        }

        return ancestors;
    }

    private static bool IsNetworkDrive(string path)
    {
        var existing = Ancestors(path).Reverse().FirstOrDefault(Directory.Exists);
        try
        {
            return existing is not null && new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(existing)! : existing).DriveType == DriveType.Network;
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
        {
            // The system does not say; names and mounts have been looked at.
            return false;
        }
    }
}
