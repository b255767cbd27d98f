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
        var found = documents.Select((byte[]? Cached, byte[]? Bytes) (d) => ledger.CachedReading(d.Sha256, MessageReader.Version) is { } cached ? (cached, null) : (null, ledger.Bytes(d.Sha256))).ToList();
        var read = documents.Zip(found).AsParallel().AsOrdered().Select(d =>
            d.Second.Cached is { } cached ? MessageCodec.Read(d.First.Name, d.First.Sha256, cached)
            : d.Second.Bytes is { } bytes ? MessageReader.Read(d.First.Name, bytes)
            : null).ToList();
        foreach (var message in read.Where((_, i) => found[i].Bytes is not null).OfType<IncomingMessage>())
        {
            ledger.Cache(message.Sha256, MessageReader.Version, MessageCodec.Write(message));
        }

        return [.. documents.Zip(read).Where(d => d.Second is not null).Select(d => (d.Second!, d.First.ReceivedAt))];
    }
}
