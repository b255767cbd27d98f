using System.Text.Json;
using Cyberflag.Surveys;

namespace Cyberflag.App.Printing;

/// <summary><c>import --json</c>: the rows imported and waiting, as attested.csv holds them, what conflicts, and how many were left.</summary>
internal static class ImportJson
{
    public static void Write(Stream stream, ImportResult result) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file", result.Source.Workbook);
        writer.WriteString("sha256", result.Source.Hash);
        writer.WriteString("publication", result.Source.Publication);
        writer.Array("imported", result.Imported, r => Row(writer, r));
        writer.WriteNumber("held", result.Held);
        writer.Array("waiting", result.Waiting, r => Row(writer, r));
        writer.WriteNumber("waitingBefore", result.Listed);
        writer.Array("conflicts", result.Conflicts, c =>
        {
            writer.WriteStartObject();
            writer.WriteString("key", c.Row.Key);
            writer.WriteString("place", c.Row.Observation.Source.Locator);
            writer.WriteString("value", c.Row.Fields["value"]);
            writer.WriteString("held", c.Held.Count?.ToString());
            writer.WriteString("publication", c.Held.Source.Citation?.Publication);
            writer.WriteString("published", c.Held.KnownOn.ToString());
            writer.WriteString("where", $"{c.Held.Source.Document} {c.Held.Source.Locator}");
            writer.WriteEndObject();
        });
        writer.WriteNumber("apart", result.Apart.Length);
        writer.WriteNumber("blank", result.Blank);
        writer.Findings(result.Findings);
        writer.WriteEndObject();
    });

    public static void Write(Stream stream, ImportReviewResult result) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("added", result.Added);
        writer.WriteNumber("held", result.Held);
        writer.WriteNumber("rejected", result.Rejected);
        writer.WriteNumber("open", result.Open);
        writer.Strings("problems", result.Problems);
        writer.WriteEndObject();
    });

    private static void Row(Utf8JsonWriter writer, ImportRow row)
    {
        writer.WriteStartObject();
        foreach (var (column, text) in row.Fields.Where(f => f.Key is not ("workbook" or "sha256" or "publication" or "link" or "published")))
        {
            writer.WriteString(column, text);
        }

        writer.WriteString("raw", row.Observation.Source.Raw);
        writer.WriteBoolean("needsReview", row.Observation.NeedsReview);
        writer.WriteString("why", row.Why);
        writer.Strings("alternatives", row.Observation.Alternatives);
        writer.WriteEndObject();
    }
}
