using System.Globalization;
using System.Text.Json;
using Cyberflag.App.Commands;
using Cyberflag.Formats;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary><c>collect --json</c>, as the contract gives it.</summary>
internal static class CollectJson
{
    /// <param name="stream">Where to.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="withCells">True to give the cells of the tables, too.</param>
    public static void Write(Stream stream, IEnumerable<CollectedDocument> documents, bool withCells) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("documents", documents, d => Document(writer, d, withCells));
        writer.WriteEndObject();
    });

    /// <summary>Documents read in the context of a survey: with what became of each number, and what waits.</summary>
    public static void Write(Stream stream, IEnumerable<TakenDocument> documents, string survey, bool withCells) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("documents", documents, d =>
        {
            writer.WriteStartObject();
            Head(writer, d.Document, d.Content, withCells);
            writer.Array("observations", d.Observations, o => Observation(writer, o.Observation, o));
            writer.Findings(d.Document.Read.Reading.Findings);
            writer.WriteString("storedAs", d.StoredAs);
            writer.WriteString("missing", d.Missing);
            writer.Array("items", d.Items, i => ReviewJson.Item(writer, i, survey));
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    });

    private static void Document(Utf8JsonWriter writer, CollectedDocument collected, bool withCells)
    {
        writer.WriteStartObject();
        Head(writer, collected.Document, collected.Content, withCells);
        writer.Array("observations", collected.Document.Read.Reading.Observations, o => Observation(writer, o));
        writer.Findings(collected.Document.Read.Reading.Findings);
        writer.WriteEndObject();
    }

    private static void Head(Utf8JsonWriter writer, SurveyDocument document, Content content, bool withCells)
    {
        var reading = document.Read.Reading;
        writer.WriteString("file", document.Name);
        writer.WriteString("sha256", document.Sha256);
        writer.WriteString("mediaType", document.Read.MediaType);
        writer.Date("date", reading.Date);
        writer.Strings("forces", reading.Forces);
        writer.WriteString("kind", Json.Word(reading.Kind));
        writer.Array("answers", reading.Answers, a =>
        {
            writer.WriteStartObject();
            writer.WriteString("question", a.Question);
            writer.WriteString("outcome", Json.Word(a.Outcome));
            writer.Strings("sections", a.Sections);
            writer.WriteEndObject();
        });
        TablesJson.Write(writer, content, withCells);
    }

    private static void Observation(Utf8JsonWriter writer, Observation observation, StandingObservation? inSurvey = null)
    {
        writer.WriteStartObject();
        writer.WriteString("area", observation.Area);
        writer.Date("periodStart", observation.Period?.Start);
        writer.Date("periodEnd", observation.Period?.End);
        writer.WriteString("periodKind", observation.Period is { } period ? Json.Word(period.Kind) : null);
        writer.WriteString("offence", Offence.IsHomeOfficeCode(observation.Offence) ? observation.Offence : null);
        writer.WriteString("offenceGroup", Offence.IsHomeOfficeCode(observation.Offence) ? null : observation.Offence);
        writer.WriteString("offenceLabel", observation.OffenceLabel);
        writer.WriteString("unit", Json.Word(observation.Unit));
        writer.WriteString("method", Json.Word(observation.Method));
        writer.WriteStartObject("breakdown");
        foreach (var (dimension, value) in observation.Breakdown.Parts)
        {
            writer.WriteString(dimension, value);
        }

        writer.WriteEndObject();
        writer.WriteString("role", Json.Word(observation.Role));
        writer.WriteString("raw", observation.Source.Raw);
        writer.WriteString("status", Json.Word(observation.Status));
        var fraction = Fraction(observation);
        writer.Number("value", observation is { Status: Status.Value, Count: { IsExact: true } exact } ? exact.Lower : fraction);
        writer.Number("lower", observation.Count?.Lower ?? fraction);
        writer.Number("upper", observation.Count?.Upper ?? fraction);
        writer.WriteString("locator", observation.Source.Locator);
        writer.WriteNumber("confidence", observation.Confidence);
        writer.WriteBoolean("needsReview", observation.NeedsReview);
        writer.WriteString("why", observation.Why);
        writer.Strings("alternatives", observation.Alternatives);
        if (inSurvey is not null)
        {
            writer.WriteString("standing", Json.Word(inSurvey.Standing));
            writer.WriteString("measure", inSurvey.Measure);
            writer.WriteString("settled", observation.Settled);
        }

        writer.WriteEndObject();
    }

    // A percentage or a rate such as 82.5 counts nothing; as a number it is told all the same.
    private static double? Fraction(Observation observation) =>
        observation is { Status: Status.Value, Count: null }
        && double.TryParse(observation.Source.Raw.Trim().TrimEnd('%').TrimEnd(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? number : null;
}
