using System.Text;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>Which payload holds the document of which plain hash. Erasable: the plain hash of a document can be matched against guesses.</summary>
internal static class DocumentTable
{
    /// <summary>The salted hash of the document; null where it is not held.</summary>
    public static string? Payload(SqliteConnection connection, string sha256) =>
        connection.Rows("SELECT payload FROM document WHERE sha256 = $1", row => row.GetString(0), sha256).FirstOrDefault();

    /// <summary>The salted hash of the document, which is stored first where it is not held yet.</summary>
    public static string Store(SqliteConnection connection, Func<int, byte[]> random, string sha256, byte[] bytes)
    {
        if (Payload(connection, sha256) is { } held)
        {
            return held;
        }

        var payload = PayloadTable.Store(connection, random, bytes);
        connection.Run("INSERT INTO document (sha256, payload) VALUES ($1, $2)", sha256, payload);
        return payload;
    }

    /// <summary>All rows: plain hash and salted hash.</summary>
    public static List<(string Sha256, string Payload)> All(SqliteConnection connection) => connection.Rows(
        "SELECT CAST(sha256 AS BLOB), CAST(payload AS BLOB) FROM document ORDER BY sha256",
        row => (Encoding.Latin1.GetString(row.Bytes(0) ?? []), Encoding.Latin1.GetString(row.Bytes(1) ?? [])));

    /// <summary>Forgets the plain hash.</summary>
    public static void Delete(SqliteConnection connection, string sha256) => connection.Run("DELETE FROM document WHERE sha256 = $1", sha256);
}
