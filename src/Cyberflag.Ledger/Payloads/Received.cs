using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>Receiving documents, and which of them stand.</summary>
internal static class Received
{
    /// <summary>
    /// The document that stands under each name, ordered by name: the last received, unless it was erased. An earlier one of the
    /// same name does not come back when the later one is erased: it had been replaced.
    /// </summary>
    public static ImmutableArray<DocumentRecord> Standing(SqliteConnection connection)
    {
        var plain = DocumentTable.All(connection).DistinctBy(d => d.Payload).ToDictionary(d => d.Payload, d => d.Sha256);
        var entries = EntryTable.OfKind(connection, EntryKind.Received);
        var replaced = entries.Select(e => EntryBody.Replaces(e.Body)).OfType<long>().ToHashSet();
        return
        [
            .. entries
                .Where(e => !replaced.Contains(e.Sequence))
                .Select(e => Record(connection, e.Proven(), plain))
                .OfType<DocumentRecord>()
                .OrderBy(d => d.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Stores documents and records that they came in, except those that stand under that name already.</summary>
    public static ImmutableArray<DocumentRecord> Receive(
        SqliteConnection connection, TimeProvider clock, Func<int, byte[]> random, IEnumerable<(string Name, byte[] Bytes)> documents)
    {
        var standing = Standing(connection).ToDictionary(d => d.Name, StringComparer.Ordinal);
        var records = ImmutableArray.CreateBuilder<DocumentRecord>();
        foreach (var (name, bytes) in documents)
        {
            var sha256 = Digest.Of(bytes);
            var before = standing.GetValueOrDefault(name);
            if (before?.Sha256 != sha256)
            {
                standing[name] = Append(connection, clock, random, name, bytes, sha256, before?.Sequence);
            }

            records.Add(standing[name]);
        }

        return records.ToImmutable();
    }

    private static DocumentRecord Append(
        SqliteConnection connection, TimeProvider clock, Func<int, byte[]> random, string name, byte[] bytes, string sha256, long? replaces)
    {
        var particulars = PayloadTable.Store(connection, random, Particulars.Of(name));
        var document = DocumentTable.Store(connection, random, sha256, bytes);
        var entry = EntryTable.Append(connection, clock, EntryKind.Received, "", EntryBody.Received(document, replaces), particulars);
        return new DocumentRecord(name, sha256, entry.RecordedAt, entry.Sequence);
    }

    private static DocumentRecord? Record(SqliteConnection connection, Entry entry, Dictionary<string, string> plain) =>
        EntryBody.Document(Digest.Utf8.GetBytes(entry.Body)) is { } document
        && plain.TryGetValue(document, out var sha256)
        && entry.Particulars is { } hash
        && PayloadTable.Find(connection, hash) is { } particulars
            ? new DocumentRecord(Particulars.Name(particulars), sha256, entry.RecordedAt, entry.Sequence)
            : null;
}
