using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cyberflag.Ledger;

/// <summary>One JSON object as canonical text: no white space, properties in the order written, only what JSON demands escaped.</summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of an object whose properties <paramref name="write"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write) => Digest.Utf8.GetString(BytesOf(write));

    /// <summary>The UTF-8 bytes of the same.</summary>
    public static byte[] BytesOf(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>True where the text is one JSON object.</summary>
    public static bool IsObject(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
