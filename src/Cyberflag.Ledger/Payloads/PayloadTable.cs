using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>
/// Erasable bytes under salted hashes: documents, and the particulars of entries. The hash is SHA-256 of the salt followed by
/// the bytes; without the salt it cannot be matched against guessed contents.
/// </summary>
internal static class PayloadTable
{
    /// <summary>Length of a salt in bytes: as many as the hash has, so that guessing the salt is as hard as breaking the hash.</summary>
    public const int SaltLength = 32;

    /// <summary>Stores bytes under a new salt and gives their salted hash.</summary>
    public static string Store(SqliteConnection connection, Func<int, byte[]> random, byte[] bytes)
    {
        var salt = random(SaltLength);
        if (salt.Length != SaltLength)
        {
            throw new InvalidOperationException($"A salt has {SaltLength} bytes; the source of randomness gave {salt.Length}.");
        }

        var hash = Digest.Salted(salt, bytes);
        connection.Run("INSERT INTO payload (hash, salt, bytes) VALUES ($1, $2, $3)", hash, salt, bytes);
        return hash;
    }

    /// <summary>The bytes of that salted hash, proven; null where they are not held.</summary>
    /// <exception cref="LedgerException">The bytes are not those that were stored.</exception>
    public static byte[]? Find(SqliteConnection connection, string hash)
    {
        var (salt, bytes) = connection.Rows(
            "SELECT salt, bytes FROM payload WHERE hash = $1", row => (row.Bytes(0) ?? [], row.Bytes(1) ?? []), hash).FirstOrDefault();
        if (bytes is null || salt is null)
        {
            return null;
        }

        return salt.Length == SaltLength && Digest.Salted(salt, bytes) == hash
            ? bytes
            : throw new LedgerException(
                $"The ledger's payload {hash} is not what was stored. Run `cyberflag ledger verify` to see what was changed, and go back to a copy that verifies.");
    }

    /// <summary>The salted hashes of all that is held.</summary>
    public static List<string> Hashes(SqliteConnection connection) => connection.Rows("SELECT hash FROM payload ORDER BY hash", row => row.GetString(0));

    /// <summary>The bytes as they lie there, proven or not; empty where they are not held.</summary>
    public static byte[] Held(SqliteConnection connection, string hash) =>
        connection.Rows("SELECT bytes FROM payload WHERE hash = $1", row => row.Bytes(0) ?? [], hash).FirstOrDefault() ?? [];

    /// <summary>True where bytes are held under that hash.</summary>
    public static bool IsHeld(SqliteConnection connection, string hash) => connection.Number("SELECT count(*) FROM payload WHERE hash = $1", hash) > 0;

    /// <summary>Deletes the bytes and their salt.</summary>
    public static void Delete(SqliteConnection connection, string hash) => connection.Run("DELETE FROM payload WHERE hash = $1", hash);
}
