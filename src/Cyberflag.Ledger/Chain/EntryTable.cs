using System.Text;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>The rows of the chain. There is a way to append and ways to read; there is none to change or delete.</summary>
internal static class EntryTable
{
    private const string Columns =
        "sequence, CAST(recorded AS BLOB), CAST(kind AS BLOB), CAST(subject AS BLOB), CAST(body AS BLOB), CAST(particulars AS BLOB), CAST(previous AS BLOB), CAST(hash AS BLOB)";

    /// <summary>All entries, in order.</summary>
    public static List<StoredEntry> All(SqliteConnection connection) => connection.Rows($"SELECT {Columns} FROM entry ORDER BY sequence", Read);

    /// <summary>The entries of one kind, in order.</summary>
    public static List<StoredEntry> OfKind(SqliteConnection connection, EntryKind kind) =>
        connection.Rows($"SELECT {Columns} FROM entry WHERE kind = $1 ORDER BY sequence", Read, kind.Word());

    /// <summary>The head of the chain.</summary>
    public static LedgerHead Head(SqliteConnection connection) => connection
        .Rows("SELECT sequence, CAST(hash AS BLOB) FROM entry ORDER BY sequence DESC LIMIT 1",
            row => new LedgerHead(row.GetInt64(0), Encoding.Latin1.GetString(row.Bytes(1) ?? [])))
        .DefaultIfEmpty(LedgerHead.Empty)
        .Single();

    /// <summary>Appends a fact at the head. The caller holds the write lock, so that the head stays the head.</summary>
    public static Entry Append(SqliteConnection connection, TimeProvider clock, EntryKind kind, string subject, string body, string? particulars)
    {
        var entry = StoredEntry.After(Head(connection), clock.GetUtcNow(), kind, subject, body, particulars).Proven();
        connection.Run(
            "INSERT INTO entry (sequence, recorded, kind, subject, body, particulars, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            entry.Sequence, StoredEntry.Text(entry.RecordedAt), kind.Word(), subject, body, particulars, entry.Previous, entry.Hash);
        return entry;
    }

    private static StoredEntry Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.Bytes(1) ?? [], row.Bytes(2) ?? [], row.Bytes(3) ?? [], row.Bytes(4) ?? [], row.Bytes(5), row.Bytes(6) ?? [], row.Bytes(7) ?? []);
}
