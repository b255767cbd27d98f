using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Cyberflag.Ledger;

/// <summary>
/// The bodies that the ledger writes itself, as JSON with its properties in fixed order. They name documents and particulars
/// by salted hash only: these say nothing once the salt is gone.
/// </summary>
internal static class EntryBody
{
    /// <summary>Nothing beyond the particulars.</summary>
    public const string Empty = "{}";

    /// <summary>A document came in, and which earlier entry of the same name it takes the place of.</summary>
    public static string Received(string document, long? replaces) => CanonicalJson.Of(json =>
    {
        json.WriteString("document", document);
        if (replaces is { } sequence)
        {
            json.WriteNumber("replaces", sequence);
        }
    });

    /// <summary>A document went out.</summary>
    public static string Sent(string document) => CanonicalJson.Of(json => json.WriteString("document", document));

    /// <summary>Which entries lost their particulars and which payloads are gone, by whom and why.</summary>
    public static string Erased(IEnumerable<long> entries, IEnumerable<string> payloads, string who, string why) => CanonicalJson.Of(json =>
    {
        json.WriteStartArray("entries");
        foreach (var sequence in entries)
        {
            json.WriteNumberValue(sequence);
        }

        json.WriteEndArray();
        json.WriteStartArray("payloads");
        foreach (var payload in payloads)
        {
            json.WriteStringValue(payload);
        }

        json.WriteEndArray();
        json.WriteString("who", who);
        json.WriteString("why", why);
    });

    /// <summary>Which release was never given out, by whom this is said and why.</summary>
    public static string Withdrawn(long release, string who, string why) => CanonicalJson.Of(json =>
    {
        json.WriteNumber("release", release);
        json.WriteString("who", who);
        json.WriteString("why", why);
    });

    /// <summary>The entry of the release that a withdrawn one speaks of; null where the body has none.</summary>
    public static long? Release(byte[] body) =>
        Read<long?>(body, root => root.TryGetProperty("release", out var value) ? value.GetInt64() : null);

    /// <summary>The salted hash of the document that a received or sent entry speaks of; null where the body has none.</summary>
    public static string? Document(byte[] body) =>
        Read(body, root => root.TryGetProperty("document", out var value) ? value.GetString() : null);

    /// <summary>The entry that a received one takes the place of; null where there is none.</summary>
    public static long? Replaces(byte[] body) =>
        Read<long?>(body, root => root.TryGetProperty("replaces", out var value) ? value.GetInt64() : null);

    /// <summary>The salted hashes of the payloads that an erased entry took away.</summary>
    public static ImmutableArray<string> Payloads(byte[] body) => Read<ImmutableArray<string>?>(
        body, root => root.TryGetProperty("payloads", out var list) ? [.. list.EnumerateArray().Select(p => p.GetString() ?? "")] : null) ?? [];

    // A body that was tampered with may hold anything: its entry's hash says so, and here it simply has no such property.
    private static T? Read<T>(byte[] body, Func<JsonElement, T?> read)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return read(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or DecoderFallbackException)
        {
            return default;
        }
    }
}
