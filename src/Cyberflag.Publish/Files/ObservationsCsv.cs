using System.Collections.Immutable;
using CsvHelper;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// <c>data/observations.csv</c>: the values that the figures rest on, with document, date and place. Withheld ones are not in it,
/// and the text that stood there is in no column.
/// </summary>
internal static class ObservationsCsv
{
    public static ImmutableArray<Column> Columns { get; } =
    [
        new("id", "Stable id: the document's name, and the place"),
        new("area", "Code of the area"),
        new("period", "Period"),
        new("measure", "Code of the measure"),
        new("breakdown", "Part of the total; empty for the whole"),
        new("role", "chosen: it counts; earlier: replaced by a later one; agreeing or differing: another source"),
        new("kind", "reply: a force said it; attested: others published it"),
        new("printed", "The value, bounds or symbol"),
        new("lower", "The least that it can be"),
        new("upper", "The greatest that it can be"),
        new("known_on", "When it became known: a day, a month, a year, or after a day"),
        new("document", "Name of the document"),
        new("place", "Place in the document"),
        new("publication", "Who published it"),
        new("link", "Where"),
        new("coverage", "How many forces it rests on, as published"),
        new("notice", "SYNTHETIC for an invented survey; EMBARGO for one that may not be published yet"),
    ];

    public static OutputFile Of(PublishableFigures figures) => CsvTable.Of("data/observations.csv", Columns, figures.Observations.Length, csv =>
    {
        var notice = DataWords.Notice(figures.Survey);
        foreach (var observation in figures.Observations)
        {
            Write(csv, observation, notice);
        }
    });

    private static void Write(CsvWriter csv, PublicObservation observation, string notice)
    {
        csv.Text(observation.Id);
        csv.Text(observation.Key.Area);
        csv.WriteField(PeriodText.Format(observation.Key.Period));
        csv.Text(observation.Key.Measure);
        csv.Text(observation.Key.Breakdown.ToString());
        csv.WriteField(DataWords.Role(observation.Role));
        csv.WriteField(DataWords.Kind(observation.Kind));
        csv.Printed(observation.Printed);
        csv.Number(observation.Count?.Lower);
        csv.Number(observation.Count?.Upper);
        csv.WriteField(observation.KnownOn.ToString());
        csv.Text(observation.Document);
        csv.Text(observation.Locator);
        csv.Text(observation.Citation?.Publication);
        csv.Text(observation.Citation?.Link);
        csv.Text(observation.Coverage);
        csv.WriteField(notice);
        csv.EndRecord();
    }
}
