using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>That a document was erased.</summary>
/// <param name="Sequence">The entry that records it.</param>
/// <param name="IsOverwritten">
/// True where nothing of it is left in the files. False where another program held the ledger open: the document is gone from the
/// ledger, the traces in the files go when the ledger is next opened alone, and until then <see cref="LedgerUpkeep.Verify"/> says so.
/// </param>
public sealed record ErasureRecord(long Sequence, bool IsOverwritten);

/// <summary>Erasing a document and all that was known of it, so that what stays in the chain can be matched against nothing.</summary>
internal static class Erasure
{
    /// <summary>
    /// Deletes the document, its names, the decisions on it, its readings, and all else in which its hash stands, and records that. Within a transaction.
    /// </summary>
    public static Entry Record(SqliteConnection connection, TimeProvider clock, string sha256, string who, string why)
    {
        var mentions = Mentioning(connection, sha256);
        string[] documents = [.. DocumentTable.All(connection).Where(d => d.Sha256 == sha256 || mentions.Contains(d.Payload)).Select(d => d.Payload).Distinct()];
        var gone = documents.ToHashSet(StringComparer.Ordinal);
        var entries = EntryTable.All(connection)
            .Where(e => e.ParticularsHash is { } particulars && PayloadTable.IsHeld(connection, particulars)
                && (mentions.Contains(particulars) || (e.KindOrNull is EntryKind.Received or EntryKind.Intended or EntryKind.Sent or EntryKind.Unsent && EntryBody.Document(e.Body) is { } document && gone.Contains(document))))
            .ToImmutableArray();
        if (entries.IsEmpty)
        {
            throw new LedgerException($"The ledger holds no document {sha256}. Nothing was erased. `cyberflag ledger verify` and the list of documents show what it holds.");
        }

        string[] payloads = [.. entries.Select(e => e.ParticularsHash!), .. documents];
        foreach (var payload in payloads)
        {
            PayloadTable.Delete(connection, payload);
        }

        foreach (var (plain, _) in DocumentTable.All(connection).Where(d => gone.Contains(d.Payload)))
        {
            DocumentTable.Delete(connection, plain);
            ReadingTable.Delete(connection, plain);
        }

        DocumentTable.Delete(connection, sha256);
        ReadingTable.Delete(connection, sha256);
        Schema.Mark(connection, Schema.ErasureUnfinished);
        return EntryTable.Append(
            connection, clock, EntryKind.Erased, "", EntryBody.Erased(entries.Select(e => e.Sequence), payloads, who, why), null);
    }

    /// <summary>
    /// Clears what deleting leaves in the files: rewrites the database without its free parts, then empties the write-ahead log.
    /// False where another connection was in the way; the mark that it is unfinished then stays. Outside a transaction.
    /// </summary>
    public static bool Finish(SqliteConnection connection)
    {
        try
        {
            connection.Run("VACUUM");
            if (!EmptyLog(connection))
            {
                return false;
            }

            Schema.Mark(connection, Schema.Version);
            return true;
        }
        catch (SqliteException e) when (SqliteFailure.IsBusy(e))
        {
            return false;
        }
    }

    // A decision on the document, a table of decisions, of evidence or of imported figures: each tells words of it, and its hash beside them.
    private static HashSet<string> Mentioning(SqliteConnection connection, string sha256)
    {
        var (lower, upper) = (Digest.Utf8.GetBytes(sha256), Digest.Utf8.GetBytes(sha256.ToUpperInvariant()));
        return [.. PayloadTable.Hashes(connection).Where(h => PayloadTable.Held(connection, h) is var bytes && (bytes.AsSpan().IndexOf(lower) >= 0 || bytes.AsSpan().IndexOf(upper) >= 0))];
    }

    // A reader elsewhere is waited for a second only: the next opening tries again.
    private static bool EmptyLog(SqliteConnection connection)
    {
        var patience = connection.Number("PRAGMA busy_timeout");
        connection.Run("PRAGMA busy_timeout = 1000");
        try
        {
            return connection.Number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        }
        finally
        {
            connection.Run($"PRAGMA busy_timeout = {patience}");
        }
    }
}
