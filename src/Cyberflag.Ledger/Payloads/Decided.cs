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

    /// <summary>Records decisions, except those that are held already; for each, in order, the entry that records it.</summary>
    public static ImmutableArray<long> Record(SqliteConnection connection, TimeProvider clock, Func<int, byte[]> random, IEnumerable<Decision> decisions)
    {
        var held = new Dictionary<Decision, long>();
        foreach (var (entry, decision) in Held(connection))
        {
            held.TryAdd(decision, entry.Sequence);
        }

        var sequences = ImmutableArray.CreateBuilder<long>();
        foreach (var decision in decisions)
        {
            if (!held.TryGetValue(decision, out var sequence))
            {
                var particulars = PayloadTable.Store(connection, random, Particulars.Of(decision));
                held[decision] = sequence = EntryTable.Append(connection, clock, EntryKind.Decided, "", EntryBody.Empty, particulars).Sequence;
            }

            sequences.Add(sequence);
        }

        return sequences.ToImmutable();
    }
}
