using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Cyberflag.Ledger;
using Cyberflag.Vocabulary;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Tests.Ledger;

/// <summary>A ledger in a folder of its own, with a clock that stands and salts from a counter; and a back door to its file.</summary>
internal sealed class TestLedger : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2019, 6, 25, 12, 0, 0, TimeSpan.Zero);

    private int salts;

    public TestLedger(DateTimeOffset? now = null)
    {
        Clock = new StandingClock(now ?? Noon);
        Folder = Directory.CreateTempSubdirectory("ledger-test-").FullName;
        Store = Open();
    }

    public string Folder { get; }

    public string File => Path.Join(Folder, LedgerStore.FileName);

    public TimeProvider Clock { get; }

    public LedgerStore Store { get; private set; }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static Decision Decision(string sha256, string raw = "<5", string who = "research officer") => new()
    {
        DocumentHash = sha256,
        Locator = "Sheet1!C5",
        Raw = raw,
        Kind = DecisionKind.Mark,
        Value = "[1,4] stated",
        Who = who,
        When = Noon,
        Why = "The legend says so.",
    };

    /// <summary>A ledger with a fact of every kind, two documents of one name, a cached reading and a row in every table.</summary>
    public static TestLedger WithAllKinds()
    {
        var ledger = new TestLedger();
        var kept = Text("2018/19: 369");
        var gone = Text("2018/19: 22, sent in error");
        ledger.Store.Receive([("replies/thames-valley/2019-05-01/reply.txt", kept), ("replies/essex/2019-05-02/reply.txt", gone)]);
        ledger.Store.Receive("replies/thames-valley/2019-05-01/reply.txt", Text("2018/19: 396, later corrected"));
        ledger.Store.Receive("replies/thames-valley/2019-05-01/reply.txt", kept);
        ledger.Store.RecordSent("letters/kent.eml", Text("Under the Freedom of Information Act 2000, please tell us ..."));
        ledger.Store.Decide(Decision(Sha256(kept)));
        ledger.Store.Cache(Sha256(kept), "reader 1", Text("{\"observations\":[]}"));
        ledger.Store.Release("2019.1", """{"documents":[4],"reader":"1"}""");
        ledger.Store.Erase(Sha256(gone), "data protection officer", "sent in error");
        return ledger;
    }

    public LedgerStore Open() => LedgerStore.Open(Folder, Clock, Salt);

    public void Reopen()
    {
        Store.Dispose();
        Store = Open();
    }

    /// <summary>Runs a statement behind the ledger's back.</summary>
    public void Tamper(string statement)
    {
        using var connection = Direct(File);
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>The codes of what <see cref="LedgerUpkeep.Verify"/> finds, each once.</summary>
    public ImmutableArray<string> Codes(LedgerHead? expected = null) => [.. Store.Verify(expected).Select(f => f.Code).Distinct()];

    /// <summary>Everything that a file says, as text; its layout and free parts do not count.</summary>
    public static string Dump(string file)
    {
        using var connection = Direct(file);
        var dump = new StringBuilder();
        foreach (var query in new[]
        {
            "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name", "PRAGMA application_id", "PRAGMA user_version",
            "SELECT * FROM entry ORDER BY sequence", "SELECT hash, hex(salt), hex(bytes) FROM payload ORDER BY hash",
            "SELECT * FROM document ORDER BY sha256", "SELECT sha256, reader, checksum, hex(bytes) FROM reading ORDER BY sha256, reader",
        })
        {
            using var command = connection.CreateCommand();
            command.CommandText = query;
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                dump.AppendJoin('|', Enumerable.Range(0, rows.FieldCount).Select(i => rows.IsDBNull(i) ? "NULL" : $"{rows.GetDataTypeName(i)} {rows.GetValue(i)}")).AppendLine();
            }
        }

        return dump.ToString();
    }

    public static SqliteConnection Direct(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>True where any file of the ledger's folder holds those bytes.</summary>
    public bool FilesHold(byte[] bytes) => Directory.EnumerateFiles(Folder).Any(f => ReadShared(f).AsSpan().IndexOf(bytes) >= 0);

    /// <summary>Copies database and log as they lie on the disk now, as a crash would leave them, and opens the copy.</summary>
    public TestLedger AfterCrash()
    {
        var copy = new TestLedger();
        copy.Store.Dispose();
        System.IO.File.Delete(copy.File);
        foreach (var suffix in new[] { "", "-wal" }.Where(s => System.IO.File.Exists(File + s)))
        {
            System.IO.File.WriteAllBytes(copy.File + suffix, ReadShared(File + suffix));
        }

        copy.salts = 1000 + salts;
        copy.Store = copy.Open();
        return copy;
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private byte[] Salt(int length)
    {
        var salt = SHA256.HashData(Text($"{Folder} {Interlocked.Increment(ref salts)}"));
        return salt[..length];
    }

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
