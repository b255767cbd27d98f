using System.Text.Json;
using Cyberflag.Reconcile;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary><c>run --json</c> and <c>figures --json</c>: documents, what waits, every figure, findings.</summary>
internal static class RunJson
{
    /// <summary>Writes it; <paramref name="implied"/> with what known totals imply for missing counts, which is for the team.</summary>
    public static void Write(Stream stream, RunResult result, Implied? implied = null) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("survey", result.Folder.Survey.Title);
        writer.WriteBoolean("synthetic", result.Folder.Survey.IsSynthetic);
        writer.WriteString("out", result.Out);
        writer.Array("documents", result.Collected.Documents, d => Document(writer, d));
        writer.WriteNumber("documentsUnread", result.Collected.Documents.Count(d => d.IsUnread));
        writer.WriteNumber("observations", result.Collected.Documents.Sum(d => d.Read.Reading.Observations.Length));
        writer.WriteNumber("entered", result.Collected.Entered.Length);
        writer.WriteNumber("attested", result.Collected.Attested.Length);
        writer.WriteNumber("apart", result.Reconciled.Apart.Length);
        writer.Array("waiting", result.Reconciled.Waiting, w => Waiting(writer, w));
        writer.Array("figures", result.Figures.Figures, f => Figure(writer, result.Figures, f));
        if (implied is not null)
        {
            writer.Array("implied", implied.Counts, c => ImpliedCount(writer, c));
            writer.Strings("contradictions", implied.Contradictions);
        }

        writer.Array("texts", result.Texts.Texts, t => CheckJson.Text(writer, t));
        writer.Findings(result.Findings);
        writer.WriteEndObject();
    });

    /// <summary>One item that waits for a person.</summary>
    public static void Waiting(Utf8JsonWriter writer, WaitingItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Json.Word(item.Kind));
        writer.WriteString("where", item.Where);
        writer.WriteString("raw", item.Raw);
        writer.WriteString("why", item.Why);
        writer.Strings("alternatives", item.Alternatives);
        writer.Strings("observations", item.ObservationIds);
        writer.WriteEndObject();
    }

    private static void ImpliedCount(Utf8JsonWriter writer, ImpliedCount count)
    {
        writer.WriteStartObject();
        writer.WriteString("key", count.Key.ToString());
        writer.Number("lower", count.Count.Lower);
        writer.Number("upper", count.Count.Upper);
        writer.WriteString("because", count.Because);
        writer.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter writer, SurveyDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("file", document.Name);
        writer.WriteString("sha256", document.Sha256);
        writer.WriteString("mediaType", document.Read.MediaType);
        writer.WriteString("kind", Json.Word(document.Read.Reading.Kind));
        writer.WriteBoolean("read", !document.IsUnread);
        writer.Strings("forces", document.Read.Reading.Forces);
        writer.WriteNumber("observations", document.Read.Reading.Observations.Length);
        writer.WriteNumber("needsReview", document.Read.Reading.Observations.Count(o => o.NeedsReview));
        writer.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter writer, FigureSet set, Figure figure)
    {
        writer.WriteStartObject();
        writer.WriteString("id", figure.Id);
        writer.WriteString("area", figure.Key.Area);
        writer.WriteString("areaName", set.Gazetteer.FindArea(figure.Key.Area)?.Name);
        writer.WriteString("measure", figure.Key.Measure);
        writer.WriteString("period", figure.Key.Period.ToString());
        writer.WriteString("baseline", figure.Baseline?.ToString());
        writer.WriteString("statistic", Json.Word(figure.Statistic));
        writer.WriteStartObject("breakdown");
        foreach (var (dimension, value) in figure.Key.Breakdown.Parts)
        {
            writer.WriteString(dimension, value);
        }

        writer.WriteEndObject();
        writer.WriteString("unit", Json.Word(figure.Unit));
        writer.Number("value", figure.Value is { IsPoint: true } point ? point.Lower : null);
        writer.Number("lower", figure.Value?.Lower);
        writer.Number("upper", figure.Value?.Upper);
        writer.Number("confidenceLower", figure.Confidence?.Lower);
        writer.Number("confidenceUpper", figure.Confidence?.Upper);
        writer.WriteString("symbol", figure.Symbol?.Mark());
        writer.WriteString("text", FigureText.Value(figure));
        writer.WriteString("words", figure.Words);
        writer.WriteString("formula", figure.Formula);
        writer.Strings("inputs", figure.Inputs);
        writer.Strings("notes", figure.Notes);
        writer.WriteNumber("replies", figure.Replies);
        writer.WriteNumber("attested", figure.Attested);
        writer.WriteBoolean("headline", figure.MayBeHeadlined);
        writer.WriteEndObject();
    }
}
