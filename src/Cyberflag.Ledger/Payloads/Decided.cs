using System.Collections.Immutable;
using Cyberflag.Vocabulary;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>What people settled. A decision carries words of its document and its plain hash, so it goes when the document is erased.</summary>
internal static class Decided
{
    /// <summary>The decisions held, each with its entry, in the order recorded.</summary>
    public static ImmutableArray<(StoredEntry Entry, Decision Decision)> Held(SqliteConnection connection) =>
    [
        .. EntryTable.OfKind(connection, EntryKind.Decided)
            .Select(e => (Entry: e, Particulars: e.Proven().Particulars is { } hash ? PayloadTable.Find(connection, hash) : null))
            .Where(e => e.Particulars is not null)
            .Select(e => (e.Entry, Particulars.Decision(e.Particulars!))),
    ];

    /// <summary>Records decisions, except those that are held already.</summary>
    public static void Record(SqliteConnection connection, TimeProvider clock, Func<int, byte[]> random, IEnumerable<Decision> decisions)
    {
        var held = Held(connection).Select(d => d.Decision).ToHashSet();
        foreach (var decision in decisions.Where(held.Add))
        {
            var particulars = PayloadTable.Store(connection, random, Particulars.Of(decision));
            EntryTable.Append(connection, clock, EntryKind.Decided, "", EntryBody.Empty, particulars);
        }
    }
}
