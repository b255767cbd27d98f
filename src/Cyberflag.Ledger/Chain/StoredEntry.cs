using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Cyberflag.Ledger;

/// <summary>
/// An entry as it lies in its row, byte for byte: what is hashed is what is stored, so that no decoding can hide a change.
/// </summary>
internal sealed record StoredEntry(
    long Sequence, byte[] Recorded, byte[] Kind, byte[] Subject, byte[] Body, byte[]? Particulars, byte[] Previous, byte[] Hash)
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    private static readonly byte[] Domain = "cyberflag-ledger-1"u8.ToArray();

    /// <summary>The entry that follows <paramref name="head"/>, complete with its hash.</summary>
    public static StoredEntry After(LedgerHead head, DateTimeOffset now, EntryKind kind, string subject, string body, string? particulars)
    {
        var entry = new StoredEntry(
            head.Sequence + 1,
            Digest.Utf8.GetBytes(Text(now)),
            Digest.Utf8.GetBytes(kind.Word()),
            Digest.Utf8.GetBytes(subject),
            Digest.Utf8.GetBytes(body),
            particulars is null ? null : Digest.Utf8.GetBytes(particulars),
            Digest.Utf8.GetBytes(head.Hash),
            []);
        return entry with { Hash = Digest.Utf8.GetBytes(entry.ComputedHash()) };
    }

    /// <summary>An instant as the chain holds it: UTC, to 100 nanoseconds.</summary>
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);

    /// <summary>The hash that the fields have, whatever the row says that it is.</summary>
    public string ComputedHash()
    {
        var sequence = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(sequence, Sequence);
        return Digest.OfFields(Domain, sequence, Recorded, Kind, Subject, Body, Particulars, Previous);
    }

    /// <summary>The hash that the row says it has; read byte for byte, so that no change is lost.</summary>
    public string StatedHash => Encoding.Latin1.GetString(Hash);

    /// <summary>The kind, or null where the word is none.</summary>
    public EntryKind? KindOrNull => EntryKindText.TryParse(Encoding.Latin1.GetString(Kind), out var kind) ? kind : null;

    /// <summary>The salted hash of its particulars, or null.</summary>
    public string? ParticularsHash => Particulars is null ? null : Encoding.Latin1.GetString(Particulars);

    /// <summary>When it was recorded, or null where the text is no instant.</summary>
    public DateTimeOffset? RecordedOrNull => DateTimeOffset.TryParseExact(
        Encoding.Latin1.GetString(Recorded), Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
        ? at
        : null;

    /// <summary>The entry for readers.</summary>
    /// <exception cref="LedgerException">The row is not what was written.</exception>
    public Entry Proven()
    {
        if (StatedHash != ComputedHash() || KindOrNull is not { } kind || RecordedOrNull is not { } at)
        {
            throw new LedgerException(
                $"Entry {Sequence.ToString(CultureInfo.InvariantCulture)} of the ledger is not what was recorded. Run `cyberflag ledger verify` to see what was changed, and go back to a copy that verifies.");
        }

        return new Entry(
            Sequence, at, kind, Digest.Utf8.GetString(Subject), Digest.Utf8.GetString(Body), ParticularsHash, Digest.Utf8.GetString(Previous), StatedHash);
    }
}
