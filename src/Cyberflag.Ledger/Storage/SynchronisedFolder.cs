using System.Collections.Immutable;

namespace Cyberflag.Ledger;

/// <summary>
/// Folders that a program copies to other machines behind our back, recognised by the names that these programs give them. They
/// copy a file while it is written and bring back older ones (https://sqlite.org/howtocorrupt.html, section 1.2).
/// </summary>
internal static class SynchronisedFolder
{
    private static readonly ImmutableArray<(string Name, string Program)> Names =
    [
        ("OneDrive", "OneDrive"), ("Dropbox", "Dropbox"), ("Google Drive", "Google Drive"), ("GoogleDrive", "Google Drive"), ("My Drive", "Google Drive"),
        ("iCloud Drive", "iCloud"), ("iCloudDrive", "iCloud"), ("Mobile Documents", "iCloud"), ("com~apple~CloudDocs", "iCloud"),
        ("CloudStorage", "a cloud service"), ("Nextcloud", "Nextcloud"),
    ];

    /// <summary>Which program synchronises the folder, or null where no name says so.</summary>
    /// <param name="path">Full path, of any system.</param>
    public static string? Reason(string path) => path
        .Split('/', '\\')
        .SelectMany(part => Names.Where(n => IsNamed(part, n.Name)))
        .Select(n => $"{n.Program} synchronises it")
        .FirstOrDefault();

    // "OneDrive - Charity", "Dropbox (Team)" and "GoogleDrive-name@example.org" too; "Dropboxes" and "Dropbox-exports" not.
    private static bool IsNamed(string part, string name) =>
        part.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (part.Length == name.Length
            || part[name.Length..].StartsWith(" (", StringComparison.Ordinal)
            || part[name.Length..].StartsWith(" - ", StringComparison.Ordinal)
            || (part[name.Length] == '-' && part.Contains('@', StringComparison.Ordinal)));
}
