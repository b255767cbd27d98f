using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>Documents read in the context of a survey: what became of each number, and what waits with the call that settles it.</summary>
internal static class TakenReport
{
    public static void Write(Terminal terminal, IReadOnlyCollection<TakenDocument> taken, string survey, ReferenceData reference)
    {
        var gazetteer = reference.Gazetteer;
        foreach (var document in taken)
        {
            CollectReport.Head(terminal, document.Document, gazetteer);
            if (!document.Observations.IsEmpty)
            {
                terminal.Table(
                    ["Place", "Area", "Period", "Offence", "Unit", "Part", " It says", " Count", "In the survey", "Waits because"],
                    document.Observations.Select(o => CollectReport.Row(o.Observation, gazetteer) is var row ? [.. row[..8], Words(o), row[8]] : row));
                CollectReport.Offences(terminal, document.Observations.Select(o => o.Observation), reference.Offences);
            }

            if (!document.Items.IsEmpty)
            {
                ReviewReport.Items(terminal, document.Items, reference, survey, whole: false);
            }

            terminal.Line(document.StoredAs is { } name ? $"It is in the survey as {name}."
                : document.Missing is null ? $"Nothing was stored; without --dry it becomes {document.Document.Name}." : "It is not stored in the survey.");
        }

        FindingsReport.Write(terminal, [.. taken.SelectMany(d => d.Document.Read.Reading.Findings)]);
    }

    private static string Words(StandingObservation observation) => observation.Standing switch
    {
        Standing.Bound => observation.Measure ?? "",
        Standing.Waits => "waits",
        Standing.Apart => "not asked for",
        Standing.Rejected => "rejected",
    };
}
