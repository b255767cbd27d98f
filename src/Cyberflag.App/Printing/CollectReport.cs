using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>A dry reading as tables: document by document what was read, marked where it waits for a person.</summary>
internal static class CollectReport
{
    public static void Write(Terminal terminal, IReadOnlyCollection<SurveyDocument> documents, ReferenceData reference)
    {
        foreach (var document in documents)
        {
            var reading = document.Read.Reading;
            Head(terminal, document, reference.Gazetteer);
            if (!reading.Observations.IsEmpty)
            {
                terminal.Table(
                    ["Place", "Area", "Period", "Offence", "Unit", "Part", " It says", " Count", "Waits because"],
                    reading.Observations.Select(o => Row(o, reference.Gazetteer)));
                Offences(terminal, reading.Observations, reference.Offences);
            }
        }

        FindingsReport.Write(terminal, [.. documents.SelectMany(d => d.Read.Reading.Findings)]);
    }

    /// <summary>The names of the offences whose codes stand in a table.</summary>
    public static void Offences(Terminal terminal, IEnumerable<Observation> observations, OffenceList offences)
    {
        foreach (var offence in observations.Select(o => o.Offence).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(offences.Find).OfType<Offence>())
        {
            terminal.Paragraph($"{offence.Code}: {offence.Name}");
        }
    }

    /// <summary>What the document is, and how it answers.</summary>
    public static void Head(Terminal terminal, SurveyDocument document, Gazetteer gazetteer)
    {
        var reading = document.Read.Reading;
        terminal.Heading(document.Name);
        var forces = string.Join(", ", reading.Forces.Select(gazetteer.NameOf));
        terminal.Line($"{document.Read.MediaType}, {reading.Kind}; force: {(forces.Length > 0 ? forces : "not told")}");
        foreach (var answer in reading.Answers)
        {
            terminal.Line($"Answer {answer.Question ?? "(whole reply)"}: {answer.Outcome} {string.Join(", ", answer.Sections)}");
        }
    }

    /// <summary>The cells of a row of the table of numbers.</summary>
    public static string[] Row(Observation observation, Gazetteer gazetteer) =>
    [
        observation.Source.Locator,
        observation.Area is { } area ? gazetteer.NameOf(area) : "?",
        observation.Period is { } period ? PeriodText.Label(period) : "?",
        observation.Offence ?? "?",
        observation.Unit.ToString(),
        observation.Breakdown.ToString(),
        observation.Source.Raw,
        observation.Count is { } count ? FigureText.Number(count) : observation.Status.ToString(),
        observation.NeedsReview ? observation.Why : "",
    ];
}
