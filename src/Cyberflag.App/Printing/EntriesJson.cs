using System.Globalization;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary><c>review enter --json</c> and <c>review entered --json</c>: the entries, as entered.csv holds them, and what became of each.</summary>
internal static class EntriesJson
{
    public static void Write(Stream stream, IEnumerable<HandEntry> shown, Entries entries, RunResult result) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("entries", shown, e =>
        {
            writer.WriteStartObject();
            writer.WriteString("entry", e.Id);
            writer.WriteString("area", e.Force);
            writer.WriteString("period", e.Period.ToString());
            writer.WriteString("measure", e.Measure.Length > 0 ? e.Measure : null);
            writer.WriteString("offence", e.Offence);
            writer.WriteString("unit", Json.Word(e.Unit));
            writer.WriteString("method", Json.Word(e.Method));
            writer.WriteStartObject("breakdown");
            foreach (var (dimension, value) in e.Breakdown.Parts)
            {
                writer.WriteString(dimension, value);
            }

            writer.WriteEndObject();
            writer.WriteString("raw", e.Value);
            writer.WriteString("status", Json.Word(e.Status));
            writer.Number("value", e is { Status: Status.Value, Count: { IsExact: true } exact } ? exact.Lower : null);
            writer.Number("lower", e.Count?.Lower);
            writer.Number("upper", e.Count?.Upper);
            writer.WriteString("how", Json.Word(e.How));
            writer.WriteString("date", e.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteString("evidence", e.Evidence.Length > 0 ? e.Evidence : null);
            writer.WriteString("sha256", e.EvidenceHash.Length > 0 ? e.EvidenceHash : null);
            writer.WriteString("note", e.Note);
            writer.WriteString("locator", e.Place);
            writer.WriteString("corrects", e.Corrects.Length > 0 ? e.Corrects : null);
            writer.WriteString("correctedBy", entries.CorrectionOf(e)?.Id);
            writer.WriteString("who", e.Who);
            writer.WriteString("when", e.When);
            writer.WriteString("why", e.Why);
            writer.WriteString("state", Json.Word(EntryStates.Of(e, entries, result)));
            writer.WriteEndObject();
        });
        writer.Findings(entries.Findings);
        writer.WriteEndObject();
    });
}
