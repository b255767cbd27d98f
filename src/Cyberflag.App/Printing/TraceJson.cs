using System.Text.Json;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary><c>figures --trace ID --json</c>: the tree.</summary>
internal static class TraceJson
{
    public static void Write(Stream stream, TraceStep step) => Json.Write(stream, writer => Step(writer, step));

    private static void Step(Utf8JsonWriter writer, TraceStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("id", step.Id);
        writer.WriteString("title", step.Title);
        writer.WriteString("value", step.Value);
        writer.WriteString("formula", step.Formula);
        if (step.Source is { } source)
        {
            writer.WriteStartObject("source");
            writer.WriteString("sha256", source.DocumentHash);
            writer.WriteString("file", source.Document);
            writer.WriteString("locator", source.Locator);
            writer.WriteString("raw", source.Raw);
            writer.WriteString("publication", source.Citation?.Publication);
            writer.WriteString("link", source.Citation?.Link);
            writer.WriteString("knownOn", step.KnownOn?.ToString());
            writer.WriteEndObject();
        }

        writer.Array("inputs", step.Children, c => Step(writer, c));
        writer.WriteEndObject();
    }
}
