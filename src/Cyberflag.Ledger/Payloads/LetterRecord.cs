using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>A fact about a letter: that it is about to go out, that it went, or that it did not.</summary>
/// <param name="Kind"><see cref="EntryKind.Intended"/>, <see cref="EntryKind.Sent"/> or <see cref="EntryKind.Unsent"/>.</param>
/// <param name="Name">Name of the letter, relative to the survey.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="RecordedAt">When it was recorded, in UTC.</param>
/// <param name="Sequence">The entry that records it.</param>
public sealed record LetterRecord(EntryKind Kind, string Name, string Sha256, DateTimeOffset RecordedAt, long Sequence);

/// <summary>The letters in the chain.</summary>
internal static class Letters
{
    /// <summary>The kinds of entry that speak of letters.</summary>
    public static ImmutableArray<EntryKind> Kinds { get; } = [EntryKind.Intended, EntryKind.Sent, EntryKind.Unsent];

    /// <summary>Records a fact about a letter, with its bytes.</summary>
    public static Entry Record(SqliteConnection connection, TimeProvider clock, Func<int, byte[]> random, EntryKind kind, string name, byte[] bytes)
    {
        var particulars = PayloadTable.Store(connection, random, Particulars.Of(name));
        var document = DocumentTable.Store(connection, random, Digest.Of(bytes), bytes);
        return EntryTable.Append(connection, clock, kind, "", EntryBody.Sent(document), particulars);
    }

    /// <summary>All that is known of letters, in the order recorded; those that were erased are gone.</summary>
    public static ImmutableArray<LetterRecord> All(SqliteConnection connection)
    {
        var plain = DocumentTable.All(connection).DistinctBy(d => d.Payload).ToDictionary(d => d.Payload, d => d.Sha256);
        return
        [
            .. Kinds.SelectMany(k => EntryTable.OfKind(connection, k)).OrderBy(e => e.Sequence).Select(e => e.Proven())
                .Select(e => EntryBody.Document(Digest.Utf8.GetBytes(e.Body)) is { } document && plain.TryGetValue(document, out var sha256)
                    && e.Particulars is { } hash && PayloadTable.Find(connection, hash) is { } particulars
                        ? new LetterRecord(e.Kind, Particulars.Name(particulars), sha256, e.RecordedAt, e.Sequence)
                        : null)
                .OfType<LetterRecord>(),
        ];
    }
}
