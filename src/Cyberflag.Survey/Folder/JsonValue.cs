using System.Text.Json;

namespace Cyberflag.Surveys;

/// <summary>A value of a JSON file with the line on which it begins.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Content">A text, a number as <see cref="double"/>, true or false, null, a list of values, or a dictionary of them.</param>
internal sealed record JsonValue(int Line, object? Content)
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a whole file.</summary>
    /// <param name="bytes">Its bytes, UTF-8.</param>
    /// <param name="twice">What to throw where an object gives a property twice, from the property and its line.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonValue Parse(ReadOnlySpan<byte> bytes, Func<string, int, Exception> twice)
    {
        var reader = new Utf8JsonReader(bytes, Options);
        reader.Read();
        var value = Value(ref reader, bytes, twice);
        reader.Read();
        return value;
    }

    private static JsonValue Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, Func<string, int, Exception> twice)
    {
        var line = LineOf(reader, bytes);
        return new JsonValue(line, reader.TokenType switch
        {
            JsonTokenType.StartObject => Members(ref reader, bytes, twice),
            JsonTokenType.StartArray => Items(ref reader, bytes, twice),
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => reader.GetDouble(),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => null,
        });
    }

    private static Dictionary<string, JsonValue> Members(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, Func<string, int, Exception> twice)
    {
        var members = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, line) = (reader.GetString() ?? "", LineOf(reader, bytes));
            reader.Read();
            if (!members.TryAdd(name, Value(ref reader, bytes, twice) with { Line = line }))
            {
                throw twice(name, line);
            }
        }

        return members;
    }

    private static List<JsonValue> Items(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, Func<string, int, Exception> twice)
    {
        var items = new List<JsonValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader, bytes, twice));
        }

        return items;
    }

    private static int LineOf(in Utf8JsonReader reader, ReadOnlySpan<byte> bytes) => 1 + bytes[..(int)reader.TokenStartIndex].Count((byte)'\n');
}
