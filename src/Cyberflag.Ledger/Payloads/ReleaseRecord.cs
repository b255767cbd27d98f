using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>A release in the chain.</summary>
/// <param name="Sequence">The entry that records it.</param>
/// <param name="Version">Its version.</param>
/// <param name="RecordedAt">When it was recorded, in UTC.</param>
/// <param name="Body">What it pins.</param>
/// <param name="Printed">What it printed; null where its entry does not say.</param>
/// <param name="IsWithdrawn">True where a later entry says that it was never given to anybody.</param>
public sealed record ReleaseRecord(long Sequence, string Version, DateTimeOffset RecordedAt, string Body, byte[]? Printed, bool IsWithdrawn);

/// <summary>The releases of the chain, and those that were taken back.</summary>
internal static class ReleaseRecords
{
    /// <summary>All of them, in order.</summary>
    public static ImmutableArray<ReleaseRecord> All(SqliteConnection connection)
    {
        var withdrawn = Withdrawn(connection);
        return
        [
            .. EntryTable.OfKind(connection, EntryKind.Released).Select(e => e.Proven())
                .Select(e => new ReleaseRecord(e.Sequence, e.Subject, e.RecordedAt, e.Body, Printed(connection, e), withdrawn.Contains(e.Sequence))),
        ];
    }

    /// <summary>Records a release, unless it stands already. Within a transaction.</summary>
    public static Entry Record(SqliteConnection connection, TimeProvider clock, Func<int, byte[]> random, string version, string body, byte[]? printed)
    {
        var withdrawn = Withdrawn(connection);
        var earlier = EntryTable.OfKind(connection, EntryKind.Released).Select(e => e.Proven()).LastOrDefault(e => e.Subject == version && !withdrawn.Contains(e.Sequence));
        return earlier is null
            ? EntryTable.Append(connection, clock, EntryKind.Released, version, body, printed is null ? null : PayloadTable.Store(connection, random, printed))
            : earlier.Body == body ? earlier
            : throw new LedgerException(
                $"Version {version} was published on {StoredEntry.Text(earlier.RecordedAt)} with other contents. A version never changes: publish a revision or a correction under a new one.");
    }

    /// <summary>Records that a release was never given to anybody. Within a transaction.</summary>
    public static Entry Withdraw(SqliteConnection connection, TimeProvider clock, long release, string who, string why) =>
        EntryTable.OfKind(connection, EntryKind.Released).Exists(e => e.Sequence == release) && !Withdrawn(connection).Contains(release)
            ? EntryTable.Append(connection, clock, EntryKind.Withdrawn, "", EntryBody.Withdrawn(release, who, why), null)
            : throw new LedgerException(
                $"Entry {release.ToString(CultureInfo.InvariantCulture)} is no release, or it was withdrawn before. Nothing was recorded. `cyberflag ledger releases` lists the releases.");

    private static HashSet<long> Withdrawn(SqliteConnection connection) =>
        [.. EntryTable.OfKind(connection, EntryKind.Withdrawn).Select(e => EntryBody.Release(Digest.Utf8.GetBytes(e.Proven().Body))).OfType<long>()];

    private static byte[]? Printed(SqliteConnection connection, Entry entry) => entry.Particulars is not { } hash ? null
        : PayloadTable.Find(connection, hash) ?? throw new LedgerException(
            $"What the release of entry {entry.Sequence.ToString(CultureInfo.InvariantCulture)} printed is missing from the ledger, and nothing can be published safely without it. Run `cyberflag ledger verify` to see what was changed, and go back to a copy that verifies.");
}
