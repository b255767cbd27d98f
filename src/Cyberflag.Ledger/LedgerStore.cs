using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>
/// The append-only record of a survey: facts bound to one another by hashes, and apart from them the documents themselves, which
/// can be erased by law while the chain still verifies. One file in a folder of this machine; several processes may hold it at
/// once, and one store may be used from several threads. A call that records something returns when it is on the disk. All failures
/// are a <see cref="LedgerException"/> that says what to do. How it is proven, copied and erased stands in <see cref="LedgerUpkeep"/>.
/// </summary>
public sealed partial class LedgerStore : IDisposable
{
    /// <summary>Name of the file within its folder.</summary>
    public const string FileName = "ledger.db";

    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly string path;
    private readonly TimeProvider clock;
    private readonly Func<int, byte[]> random;

    private LedgerStore(SqliteConnection connection, string path, TimeProvider clock, Func<int, byte[]> random) =>
        (this.connection, this.path, this.clock, this.random) = (connection, path, clock, random);

    /// <summary>Opens the ledger in a folder, making both where they are missing, and ends an erasure that was cut short.</summary>
    /// <param name="folder">The folder; on a disk of this machine, and synchronised by no program.</param>
    /// <param name="clock">The time of entries.</param>
    /// <param name="random">Gives that many random bytes, for salts; the system's cryptographic source where it is null.</param>
    /// <exception cref="LedgerException">The folder is unsuitable, or the file is damaged, foreign or not accessible.</exception>
    public static LedgerStore Open(string folder, TimeProvider clock, Func<int, byte[]>? random = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        if (StoreFolder.Refusal(folder) is { } refusal)
        {
            throw new LedgerException(refusal);
        }

        var path = Path.Join(Path.GetFullPath(folder), FileName);
        var source = random ?? RandomNumberGenerator.GetBytes;
        try
        {
            Database.CreateFolder(folder);
            return new LedgerStore(Explained(path, () => Database.Open(path, source)), path, clock, source);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LedgerException($"The ledger {path} cannot be opened: {e.Message} Check that you may read and write the folder.", e);
        }
    }

    /// <summary>True where a folder holds a ledger, or what should be one. Nothing is made or opened.</summary>
    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>The last entry: write it down elsewhere to prove later that nothing up to it was changed or cut off.</summary>
    public LedgerHead Head => Read(() => EntryTable.Head(connection));

    /// <summary>All entries, in order.</summary>
    public ImmutableArray<Entry> Entries() => Read(() => (ImmutableArray<Entry>)[.. EntryTable.All(connection).Select(e => e.Proven())]);

    /// <summary>Stores one document. <see cref="Receive(IEnumerable{ValueTuple{string, byte[]}})"/> tells the rules.</summary>
    public DocumentRecord Receive(string name, byte[] bytes) => Receive([(name, bytes)])[0];

    /// <summary>
    /// Stores documents and records that they came in, all or none, with one wait for the disk. It returns when they are stored, so
    /// that nothing is read before. A document that stands under its name already is not recorded again; other bytes under the same
    /// name take its place, and both are kept.
    /// </summary>
    /// <returns>For each document, in order, the record under which it stands.</returns>
    public ImmutableArray<DocumentRecord> Receive(IEnumerable<(string Name, byte[] Bytes)> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Write(() => Received.Receive(connection, clock, random, documents.Select(Checked)));
    }

    /// <summary>Records that a letter is about to go out, with its bytes as they will be sent.</summary>
    public Entry RecordIntended(string name, byte[] bytes) => RecordLetter(EntryKind.Intended, name, bytes);

    /// <summary>Records that a letter or mail went out, with its bytes as sent. Each sending is a fact of its own, also of the same bytes.</summary>
    public Entry RecordSent(string name, byte[] bytes) => RecordLetter(EntryKind.Sent, name, bytes);

    /// <summary>Records that a letter that was about to go out did not.</summary>
    public Entry RecordUnsent(string name, byte[] bytes) => RecordLetter(EntryKind.Unsent, name, bytes);

    /// <summary>All that is recorded of letters, in order.</summary>
    public ImmutableArray<LetterRecord> LettersRecorded() => Read(() => Letters.All(connection));

    /// <summary>The document that stands under each name, ordered by name.</summary>
    public ImmutableArray<DocumentRecord> Documents() => Read(() => Received.Standing(connection));

    /// <summary>The bytes of a document, proven by their hash; null where it is not held, or was erased.</summary>
    public byte[]? Bytes(string sha256) => Read(() => DocumentTable.Payload(connection, sha256) is not { } payload
        ? null
        : PayloadTable.Find(connection, payload) is { } bytes && Digest.Of(bytes) == sha256
            ? bytes
            : throw new LedgerException(
                $"The document {sha256} in the ledger {path} is not what was stored. Run `cyberflag ledger verify` to see what was changed, and go back to a copy that verifies."));

    /// <summary>Records one decision, unless the same one is held.</summary>
    public void Decide(Decision decision) => Decide([decision]);

    /// <summary>Records decisions in order, all or none, except those that are held already.</summary>
    /// <returns>For each decision, in order, the sequence of the entry that records it.</returns>
    public ImmutableArray<long> Decide(IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return Write(() => Decided.Record(connection, clock, random, decisions));
    }

    /// <summary>The decisions held, in the order in which they were recorded; a later one on the same place has the last word.</summary>
    public ImmutableArray<Decision> Decisions() => Read(() => (ImmutableArray<Decision>)[.. Decided.Held(connection).Select(d => d.Decision)]);

    /// <summary>
    /// Records that a version was published, and what it printed. A version is frozen: the same body again records nothing, another one is refused.
    /// </summary>
    /// <param name="version">The version.</param>
    /// <param name="body">
    /// What it pins, as one JSON object in canonical text. It stays in the chain for ever, so it names documents by their
    /// <see cref="DocumentRecord.Sequence"/> and not by hash.
    /// </param>
    /// <param name="printed">What it printed, which later releases have to reckon with; kept as a payload under its salted hash.</param>
    /// <exception cref="ArgumentException">The body is no JSON object, or it holds the hash of a document.</exception>
    /// <exception cref="LedgerException">That version was published with another body.</exception>
    public Entry Release(string version, string body, byte[]? printed = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentNullException.ThrowIfNull(body);
        if (!CanonicalJson.IsObject(body))
        {
            throw new ArgumentException("What a release pins is one JSON object.", nameof(body));
        }

        return Write(() =>
        {
            RefuseGuessable(version, body);
            return ReleaseRecords.Record(connection, clock, random, version, body, printed);
        });
    }

    /// <summary>The releases recorded, in order, each with what it printed.</summary>
    /// <exception cref="LedgerException">What one printed is not held, or not what was stored.</exception>
    public ImmutableArray<ReleaseRecord> Releases() => Read(() => ReleaseRecords.All(connection));

    /// <summary>The reading of a document by that version of the reader; null where there is none or it is damaged: then it is made again.</summary>
    public byte[]? CachedReading(string sha256, string readerVersion) => Read(() => ReadingTable.Find(connection, sha256, readerVersion));

    /// <summary>
    /// Keeps a reading for later. It is derived, so it does not wait for the disk and may be lost with the power; nothing is kept of a
    /// document that is not held (it may have been erased meanwhile).
    /// </summary>
    public void Cache(string sha256, string readerVersion, byte[] reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        lock (gate)
        {
            connection.Run("PRAGMA synchronous = NORMAL");
            try
            {
                Write(() =>
                {
                    ReadingTable.Keep(connection, sha256, readerVersion, reading);
                    return true;
                });
            }
            finally
            {
                connection.Run("PRAGMA synchronous = FULL");
            }
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            connection.Dispose();
        }
    }

    [GeneratedRegex("[0-9A-Fa-f]{64}")]
    private static partial Regex PlainHash { get; }

    /// <summary>Work on the open file between two writings, with its failures explained.</summary>
    /// <param name="work">The work, with the path of the file.</param>
    /// <param name="about">The file that a failure is about; this one where it is null.</param>
    internal T Alone<T>(Func<SqliteConnection, string, T> work, string? about = null)
    {
        lock (gate)
        {
            return Explained(about ?? path, () => work(connection, path));
        }
    }

    /// <summary>A writing that refuses texts in which the hash of a document stands, since the chain is never erased.</summary>
    internal Entry Write(Func<SqliteConnection, TimeProvider, Entry> work, params ReadOnlySpan<string> texts)
    {
        var said = texts.ToArray();
        return Write(() =>
        {
            RefuseGuessable(said);
            return work(connection, clock);
        });
    }

    /// <summary>That many random bytes from the source that this store was opened with.</summary>
    internal byte[] Random(int count) => random(count);

    private static (string Name, byte[] Bytes) Checked((string Name, byte[] Bytes) document)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(document.Name);
        ArgumentNullException.ThrowIfNull(document.Bytes);

        // Half a surrogate pair would come back as another name, and the document be received again for ever: refused as an argument.
        _ = Digest.Utf8.GetByteCount(document.Name);
        return document;
    }

    private static T Explained<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Explain(e, path);
        }
    }

    // A document's plain hash in the chain would outlive its erasure.
    private void RefuseGuessable(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (PlainHash.Matches(text).FirstOrDefault(m => DocumentTable.Payload(connection, m.Value.ToLowerInvariant()) is not null) is { } match)
            {
                throw new ArgumentException(
                    $"The chain is never erased, so the hash of a document ({match.Value}) must not stand in it. Name the document by the sequence of its entry.");
            }
        }
    }

    private Entry RecordLetter(EntryKind kind, string name, byte[] bytes)
    {
        Checked((name, bytes));
        return Write(() => Letters.Record(connection, clock, random, kind, name, bytes));
    }

    private T Read<T>(Func<T> work) => Within(deferred: true, work);

    // The write lock is taken before the head is read, so that two processes never append to the same head.
    private T Write<T>(Func<T> work) => Within(deferred: false, work);

    private T Within<T>(bool deferred, Func<T> work)
    {
        lock (gate)
        {
            return Explained(path, () =>
            {
                using var transaction = connection.BeginTransaction(deferred);
                var result = work();
                transaction.Commit();
                return result;
            });
        }
    }
}
