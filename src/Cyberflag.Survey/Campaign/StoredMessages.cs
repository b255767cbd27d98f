using System.Collections.Immutable;
using Cyberflag.Ledger;
using Cyberflag.Request;

namespace Cyberflag.Surveys;

/// <summary>The messages that the ledger holds; what was read of one is kept in its cache, by the hash of its bytes and the version of the reader.</summary>
internal static class StoredMessages
{
    /// <summary>Folder of the messages in the ledger.</summary>
    public const string Folder = "mail/";

    /// <summary>All of them with the time at which the ledger took each, in the order in which they came.</summary>
    public static ImmutableArray<(IncomingMessage Message, DateTimeOffset ReceivedAt)> Of(LedgerStore ledger)
    {
        var documents = ledger.Documents().Where(d => d.Name.StartsWith(Folder, StringComparison.Ordinal)).OrderBy(d => d.Sequence).ToList();
        var cached = documents.Select(d => ledger.CachedReading(d.Sha256, MessageReader.Version)).ToList();
        var known = documents.Zip(cached).AsParallel().AsOrdered().Select(d => d.Second is { } held ? MessageCodec.TryRead(d.First.Name, d.First.Sha256, held) : null).ToList();
        var bytes = documents.Select((d, i) => known[i] is null ? ledger.Bytes(d.Sha256) : null).ToList();
        var read = documents.Select((d, i) => i).AsParallel().AsOrdered().Select(i => known[i] ?? (bytes[i] is { } whole ? MessageReader.Read(documents[i].Name, whole) : null)).ToList();
        foreach (var message in read.Where((_, i) => bytes[i] is not null).OfType<IncomingMessage>())
        {
            ledger.Cache(message.Sha256, MessageReader.Version, MessageCodec.Write(message));
        }

        return [.. documents.Zip(read).Where(d => d.Second is not null).Select(d => (d.Second!, d.First.ReceivedAt))];
    }
}
