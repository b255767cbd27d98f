using System.Collections.Immutable;
using System.Text.Json;
using Cyberflag.Reconcile;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary><c>review list --json</c>: the items of work, and each reading and conflict that waits.</summary>
internal static class ReviewJson
{
    public static void Write(Stream stream, RunResult result, ImmutableArray<WorkItem> items, string survey) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("items", items, i => Item(writer, i, survey));
        writer.Array("waiting", result.Reconciled.Waiting, w => RunJson.Waiting(writer, w));
        writer.WriteEndObject();
    });

    /// <summary>One item with the call that settles it.</summary>
    public static void Item(Utf8JsonWriter writer, WorkItem item, string survey)
    {
        writer.WriteStartObject();
        writer.WriteString("id", item.Id);
        writer.WriteString("kind", Json.Word(item.Kind));
        writer.WriteString("document", item.Document);
        writer.WriteString("sha256", item.DocumentHash.Length > 0 ? item.DocumentHash : null);
        writer.WriteString("area", item.Force);
        writer.Strings("places", item.Places);
        writer.Strings("raw", item.Raw);
        writer.WriteString("why", item.Why);
        writer.Strings("alternatives", item.Alternatives);
        writer.WriteString("suggestion", item.Suggestion?.Words);
        writer.WriteString("command", $"{Calls.Program} review decide {survey} {item.Id} {item.Settles}");
        writer.Array("readings", item.Observations, o => Reading(writer, o));
        writer.WriteEndObject();
    }

    /// <summary>A reading with what a row of decisions.csv about it is bound to.</summary>
    private static void Reading(Utf8JsonWriter writer, Observation observation)
    {
        var place = DecisionPlace.Of(observation);
        writer.WriteStartObject();
        writer.WriteString("document", place.DocumentHash);
        writer.WriteString("place", place.Locator);
        writer.WriteString("raw", observation.Source.Raw);
        writer.WriteString("readAs", ReadAs.Of(observation));
        writer.WriteEndObject();
    }
}
