using System.Collections.Immutable;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>A payload as it lies in its row, with what its bytes hash to; the bytes themselves are let go.</summary>
/// <param name="Hash">Salted hash that the row says it has.</param>
/// <param name="Salted">Salted hash that it has; null where the salt is not of its one length.</param>
/// <param name="Sha256">Plain hash of its bytes.</param>
internal sealed record PayloadDigest(string Hash, string? Salted, string Sha256);

/// <summary>The whole ledger at one moment, for the rules to look at: no rule reads the file itself.</summary>
internal sealed record Snapshot
{
    /// <summary>The file, for findings.</summary>
    public required string Path { get; init; }

    /// <summary>What SQLite's own check says; <c>ok</c> alone where it has no complaint.</summary>
    public required ImmutableArray<string> Integrity { get; init; }

    /// <summary>What the file says of its tables and indexes.</summary>
    public required ImmutableArray<string> Schema { get; init; }

    /// <summary>What <c>user_version</c> says.</summary>
    public required long Marked { get; init; }

    /// <summary>The chain.</summary>
    public required IReadOnlyList<StoredEntry> Entries { get; init; }

    /// <summary>The payloads.</summary>
    public required IReadOnlyList<PayloadDigest> Payloads { get; init; }

    /// <summary>The index of documents.</summary>
    public required IReadOnlyList<(string Sha256, string Payload)> Documents { get; init; }

    /// <summary>The cache.</summary>
    public required IReadOnlyList<(string Sha256, string Reader, bool IsWhole)> Readings { get; init; }

    /// <summary>A head that was written down earlier, or null.</summary>
    public LedgerHead? Expected { get; init; }

    /// <summary>Salted hashes of the documents that entries speak of, each with its first entry.</summary>
    public IEnumerable<(string Payload, StoredEntry Entry)> ReferredDocuments => Entries
        .Where(e => e.KindOrNull is EntryKind.Received or EntryKind.Intended or EntryKind.Sent or EntryKind.Unsent)
        .Select(e => (Payload: EntryBody.Document(e.Body), Entry: e))
        .Where(r => r.Payload is not null)
        .Select(r => (r.Payload!, r.Entry))
        .DistinctBy(r => r.Item1);

    /// <summary>Salted hashes of the particulars of entries.</summary>
    public IEnumerable<(string Payload, StoredEntry Entry)> ReferredParticulars =>
        Entries.Where(e => e.ParticularsHash is not null).Select(e => (e.ParticularsHash!, e));

    /// <summary>Salted hashes that were erased, by the entries that say so.</summary>
    public HashSet<string> Erased => [.. Entries.Where(e => e.KindOrNull == EntryKind.Erased).SelectMany(e => EntryBody.Payloads(e.Body))];

    /// <summary>Reads all of it. Within a transaction, so that it is one moment.</summary>
    public static Snapshot Of(SqliteConnection connection, string path, LedgerHead? expected) => new()
    {
        Path = path,
        Integrity = [.. connection.Rows("PRAGMA integrity_check(20)", row => row.GetString(0))],
        Schema = Ledger.Schema.Held(connection),
        Marked = Ledger.Schema.Marked(connection),
        Entries = EntryTable.All(connection),
        Payloads = connection.Rows("SELECT CAST(hash AS BLOB), salt, bytes FROM payload ORDER BY hash", Digested),
        Documents = DocumentTable.All(connection),
        Readings = ReadingTable.All(connection),
        Expected = expected,
    };

    /// <summary>The chain alone; nothing else is read. Within a transaction.</summary>
    public static Snapshot OfChain(SqliteConnection connection, string path) => new()
    {
        Path = path,
        Integrity = [],
        Schema = [],
        Marked = Ledger.Schema.Version,
        Entries = EntryTable.All(connection),
        Payloads = [],
        Documents = [],
        Readings = [],
    };

    private static PayloadDigest Digested(SqliteDataReader row)
    {
        var salt = row.Bytes(1) ?? [];
        var bytes = row.Bytes(2) ?? [];
        return new PayloadDigest(
            Encoding.Latin1.GetString(row.Bytes(0) ?? []),
            salt.Length == PayloadTable.SaltLength ? Digest.Salted(salt, bytes) : null,
            Digest.Of(bytes));
    }
}
