using System.Text.Encodings.Web;
using System.Text.Json;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>The words and shapes that all JSON documents share: camelCase names, dates as 2018-04-01, null for what is not known.</summary>
internal static class Json
{
    /// <summary>Writes one document and a line end.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> content)
    {
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            content(writer);
        }

        stream.Write("\n"u8);
        stream.Flush();
    }

    /// <summary>The name of an enum member in camelCase.</summary>
    public static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static void Date(this Utf8JsonWriter writer, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Array<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    public static void Strings(this Utf8JsonWriter writer, string name, IEnumerable<string> items) => writer.Array(name, items, writer.WriteStringValue);

    public static void Number(this Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Findings(this Utf8JsonWriter writer, IEnumerable<Finding> findings) => writer.Array("findings", findings, f =>
    {
        writer.WriteStartObject();
        writer.WriteString("code", f.Code);
        writer.WriteString("severity", Word(f.Severity));
        writer.WriteString("message", f.Message);
        writer.WriteString("where", f.Where);
        writer.WriteString("advice", f.Advice);
        writer.WriteEndObject();
    });
}
