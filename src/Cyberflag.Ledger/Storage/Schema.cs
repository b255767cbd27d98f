using System.Collections.Immutable;
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

    /// <summary>The statements that make the tables, as SQLite keeps them.</summary>
    public static readonly ImmutableArray<string> Statements =
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

    /// <summary>The statements that the file holds, in the order of their names; an index of SQLite's own has none.</summary>
    public static ImmutableArray<string> Held(SqliteConnection connection) =>
        [.. connection.Rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name", row => row.GetString(0))];
}
