using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>L-001: the database file itself is whole (<c>PRAGMA integrity_check</c>).</summary>
internal static class FileRule
{
    public static IEnumerable<Finding> Findings(Snapshot snapshot) =>
        snapshot.Integrity.Where(line => line != "ok").Select(line => Unreadable(snapshot.Path, line));

    /// <summary>The finding, also where the file cannot be read through.</summary>
    public static Finding Unreadable(string path, string what) => new(
        "L-001", Severity.Error, $"The database file is damaged: {what}", path, Verification.GoBack);
}
