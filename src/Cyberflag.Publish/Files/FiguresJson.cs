using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary><c>data/figures.json</c>: the same figures as the CSV file; what is empty is left out.</summary>
internal static class FiguresJson
{
    private const int BytesAFigure = 450;

    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, NewLine = "\n" };

    public static OutputFile Of(PublishableFigures figures)
    {
        using var stream = new MemoryStream(BytesAFigure * (figures.Figures.Length + 1));
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("survey", figures.Survey.Title);
            json.WriteStartArray("notices");
            foreach (var notice in Page.NoticesOf(figures.Survey))
            {
                json.WriteStringValue(notice);
            }

            json.WriteEndArray();
            json.WriteStartArray("figures");
            foreach (var figure in figures.Figures)
            {
                Write(json, figure);
                if (json.BytesPending > 64 * 1024)
                {
                    json.Flush();
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new OutputFile("data/figures.json", stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, PublicFigure published)
    {
        var figure = published.Figure;
        json.WriteStartObject();
        json.WriteString("id", published.Id);
        json.WriteString("area", figure.Key.Area);
        json.WriteString("period", PeriodText.Format(figure.Key.Period));
        json.WriteString("measure", figure.Key.Measure);
        Text(json, "breakdown", figure.Key.Breakdown.ToString());
        json.WriteString("statistic", StatisticText.Slug(figure.Statistic));
        Text(json, "baseline", figure.Baseline is { } baseline ? PeriodText.Format(baseline) : "");
        json.WriteString("unit", DataWords.Unit(figure.Unit));
        json.WriteString("printed", published.Printed);
        if (figure.Value is { } value)
        {
            json.WriteNumber("lower", value.Lower);
            json.WriteNumber("upper", value.Upper);
        }
        else
        {
            json.WriteString("symbol", published.Printed);
        }

        if (figure.Confidence is { } confidence)
        {
            json.WriteNumber("confidenceLower", confidence.Lower);
            json.WriteNumber("confidenceUpper", confidence.Upper);
        }

        json.WriteBoolean("mayBeHeadlined", figure.MayBeHeadlined);
        json.WriteNumber("replies", figure.Replies);
        json.WriteNumber("attested", figure.Attested);
        Text(json, "formula", figure.Formula);
        json.WriteString("words", figure.Words);
        Texts(json, "notes", figure.Notes);
        Texts(json, "inputs", figure.Inputs);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
