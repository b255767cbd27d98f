using System.Collections.Immutable;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>
/// The tables of a ledger. <c>entry</c> is the chain; <c>payload</c>, <c>document</c> and <c>reading</c> lie apart and can be erased.
/// </summary>
internal static class Schema
{
    /// <summary>Marks the file as a ledger of Cyberflag ("CyLg").</summary>
    public const long ApplicationId = 0x43794c67;

    /// <summary>The form of the tables, kept in <c>user_version</c>.</summary>
    public const long Version = 1;

    /// <summary>Kept in <c>user_version</c> from an erasure until nothing of it is left in the files.</summary>
    public const long ErasureUnfinished = -1;

    private static readonly ImmutableArray<string> Statements =
    [
        """
        CREATE TABLE document (
          sha256 TEXT PRIMARY KEY NOT NULL,
          payload TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE entry (
          sequence INTEGER PRIMARY KEY,
          recorded TEXT NOT NULL,
          kind TEXT NOT NULL,
          subject TEXT NOT NULL,
          body TEXT NOT NULL,
          particulars TEXT,
          previous TEXT NOT NULL,
          hash TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE payload (
          hash TEXT PRIMARY KEY NOT NULL,
          salt BLOB NOT NULL,
          bytes BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE reading (
          sha256 TEXT NOT NULL,
          reader TEXT NOT NULL,
          checksum TEXT NOT NULL,
          bytes BLOB NOT NULL,
          PRIMARY KEY (sha256, reader)
        ) STRICT
        """,
    ];

    /// <summary>Makes the tables and marks the file, all or nothing.</summary>
    public static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var statement in Statements)
        {
            connection.Run(statement);
        }

        connection.Run($"PRAGMA application_id = {ApplicationId}");
        Mark(connection, Version);
        transaction.Commit();
    }

    /// <summary>Sets <c>user_version</c>.</summary>
    public static void Mark(SqliteConnection connection, long version) => connection.Run($"PRAGMA user_version = {version}");

    /// <summary>What <c>user_version</c> says.</summary>
    public static long Marked(SqliteConnection connection) => connection.Number("PRAGMA user_version");

    /// <summary>Everything that the file says of its tables and indexes, byte for byte: type, name, table and statement of each.</summary>
    public static ImmutableArray<string> Held(SqliteConnection connection) =>
    [
        .. connection.Rows(
            """
            SELECT CAST(type AS BLOB), CAST(name AS BLOB), CAST(tbl_name AS BLOB), CAST(sql AS BLOB),
              CAST(typeof(type) || typeof(name) || typeof(tbl_name) || typeof(sql) AS BLOB)
            FROM sqlite_schema ORDER BY name
            """,
            row => string.Join('|', Enumerable.Range(0, 5).Select(i => Encoding.Latin1.GetString(row.Bytes(i) ?? [])))),
    ];

    /// <summary>What a ledger says of its tables and indexes when it has just been made.</summary>
    public static ImmutableArray<string> Expected()
    {
        using var fresh = new SqliteConnection("Data Source=:memory:;Pooling=False");
        fresh.Open();
        Create(fresh);
        return Held(fresh);
    }
}
