using System.Text;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>
/// The cache of readings: derived, so never in the chain, and made again where one is missing or damaged. Its checksum finds
/// accidents; it proves nothing against somebody who computes it anew.
/// </summary>
internal static class ReadingTable
{
    private static readonly byte[] Domain = "cyberflag-reading-1"u8.ToArray();

    /// <summary>The reading of a document by that version of the reader; null where there is none or it is damaged.</summary>
    public static byte[]? Find(SqliteConnection connection, string sha256, string reader) => connection
        .Rows("SELECT bytes, CAST(checksum AS BLOB) FROM reading WHERE sha256 = $1 AND reader = $2",
            row => (Bytes: row.Bytes(0) ?? [], Checksum: Encoding.Latin1.GetString(row.Bytes(1) ?? [])), sha256, reader)
        .Where(r => Checksum(Digest.Utf8.GetBytes(sha256), Digest.Utf8.GetBytes(reader), r.Bytes) == r.Checksum)
        .Select(r => r.Bytes)
        .FirstOrDefault();

    /// <summary>Keeps a reading in the place of an earlier one of the same version. Nothing is kept of a document that is not held.</summary>
    public static void Keep(SqliteConnection connection, string sha256, string reader, byte[] bytes)
    {
        if (DocumentTable.Payload(connection, sha256) is not null)
        {
            connection.Run(
                "INSERT OR REPLACE INTO reading (sha256, reader, checksum, bytes) VALUES ($1, $2, $3, $4)",
                sha256, reader, Checksum(Digest.Utf8.GetBytes(sha256), Digest.Utf8.GetBytes(reader), bytes), bytes);
        }
    }

    /// <summary>Forgets all readings of a document.</summary>
    public static void Delete(SqliteConnection connection, string sha256) => connection.Run("DELETE FROM reading WHERE sha256 = $1", sha256);

    /// <summary>All rows: document, version of the reader, and whether the checksum fits.</summary>
    public static List<(string Sha256, string Reader, bool IsWhole)> All(SqliteConnection connection) => connection.Rows(
        "SELECT CAST(sha256 AS BLOB), CAST(reader AS BLOB), CAST(checksum AS BLOB), bytes FROM reading ORDER BY sha256, reader",
        row => (
            Encoding.Latin1.GetString(row.Bytes(0) ?? []),
            Encoding.Latin1.GetString(row.Bytes(1) ?? []),
            Checksum(row.Bytes(0), row.Bytes(1), row.Bytes(3)) == Encoding.Latin1.GetString(row.Bytes(2) ?? [])));

    private static string Checksum(byte[]? sha256, byte[]? reader, byte[]? bytes) => Digest.OfFields(Domain, sha256, reader, bytes);
}
