using System.Text.Json;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>The <c>survey.json</c> of the invented survey.</summary>
internal static class SurveyDefinition
{
    /// <summary>Writes it.</summary>
    public static byte[] Write(SampleSpec spec)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("title", "SYNTHETIC sample survey of 44 invented forces");
            json.WriteString("asked", Wording.Asked);
            json.WriteString("publisher", "Synthetic Gazette (invented)");
            json.WriteString("area", FictionalForces.AllCode);
            json.WriteBoolean("synthetic", true);
            json.WriteString("panel", FictionalForces.AllCode);
            json.WriteStartArray("measures");
            foreach (var measure in SampleMeasures.Of(spec))
            {
                Write(json, measure);
            }

            json.WriteEndArray();
            json.WriteNull("cutOff");
            json.WriteNull("embargo");
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartObject();
        json.WriteString("code", measure.Code);
        json.WriteString("title", measure.Title);
        json.WriteString("unit", JsonNamingPolicy.CamelCase.ConvertName(measure.Unit.ToString()));
        json.WriteString("method", JsonNamingPolicy.CamelCase.ConvertName(measure.Method.ToString()));
        json.WriteStartArray("offences");
        foreach (var offence in measure.Offences)
        {
            json.WriteStringValue(offence);
        }

        json.WriteEndArray();
        json.WriteString("from", PeriodText.Format(measure.Periods[0]));
        json.WriteString("to", PeriodText.Format(measure.Periods[^1]));
        json.WriteString("seriesStart", measure.SeriesStart is { } start ? PeriodText.Format(start) : null);
        json.WriteString("seriesStartReason", measure.SeriesStartReason);
        json.WriteString("recordedBeside", measure.RecordedBeside);
        json.WriteString("note", measure.Note);
        json.WriteEndObject();
    }
}
