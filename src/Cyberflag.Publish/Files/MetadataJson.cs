using System.Text.Json;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary><c>data/metadata.json</c>: what the survey asked, what each column, statistic and symbol means, sources and licences.</summary>
internal static class MetadataJson
{
    public static OutputFile Of(SiteModel site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, FiguresJson.Options with { Indented = true }))
        {
            json.WriteStartObject();
            Survey(json, site);
            Measures(json, site);
            Objects(json, "statistics", Enum.GetValues<Statistic>(), s => ("name", StatisticText.Slug(s)), s => ("title", StatisticText.Title(s)));
            Objects(json, "symbols", Enum.GetValues<Symbol>(), s => ("mark", s.Mark()), s => ("meaning", s.Words()));
            json.WriteStartObject("columns");
            Objects(json, "data/figures.csv", FiguresCsv.Columns, c => ("name", c.Name), c => ("meaning", c.Meaning));
            Objects(json, "data/observations.csv", ObservationsCsv.Columns, c => ("name", c.Name), c => ("meaning", c.Meaning));
            Objects(json, "data/coverage.csv", CoverageCsv.Columns, c => ("name", c.Name), c => ("meaning", c.Meaning));
            json.WriteEndObject();
            Objects(json, "sources", site.Context.References, r => ("table", r.File), r => ("source", r.Source), r => ("licence", r.Licence));
            Objects(
                json, "breaks", site.Context.Breaks,
                b => ("from", b.Date.ToString()), b => ("measure", b.Measure), b => ("area", b.Area ?? ""), b => ("what", b.What), b => ("source", b.Source));
            Objects(
                json, "documents", site.Context.Documents,
                d => ("name", d.Name), d => ("force", d.Force ?? ""), d => ("date", $"{d.Date:yyyy-MM-dd}"), d => ("kind", d.Kind), d => ("outcome", d.Outcome));
            json.WriteEndObject();
        }

        return new OutputFile("data/metadata.json", stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    private static void Survey(Utf8JsonWriter json, SiteModel site)
    {
        json.WriteString("title", site.Survey.Title);
        json.WriteString("asked", site.Survey.Asked);
        json.WriteString("publisher", site.Survey.Publisher);
        json.WriteBoolean("synthetic", site.Survey.IsSynthetic);
        json.WriteStartArray("notices");
        foreach (var notice in Page.NoticesOf(site.Survey))
        {
            json.WriteStringValue(notice);
        }

        json.WriteEndArray();
        json.WriteNumber("figures", site.Figures.Figures.Length);
        json.WriteNumber("withheld", site.Figures.Withheld);
    }

    private static void Measures(Utf8JsonWriter json, SiteModel site) => Objects(
        json, "measures", site.Survey.Measures,
        m => ("code", m.Code), m => ("title", m.Title), m => ("unit", MeasureWords.Unit(m.Unit)), m => ("method", MeasureWords.Method(m.Method)),
        m => ("offences", string.Join(", ", m.Offences)), m => ("periods", string.Join(", ", m.Periods)), m => ("note", m.Note));

    private static void Objects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, params Func<T, (string Name, string Value)>[] properties)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            foreach (var (property, value) in properties.Select(p => p(item)))
            {
                json.WriteString(property, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
