using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>Figures entered by hand as a table.</summary>
internal static class EntriesReport
{
    public static void Write(Terminal terminal, IReadOnlyCollection<HandEntry> shown, Entries entries, RunResult result)
    {
        if (shown.Count == 0)
        {
            return;
        }

        var gazetteer = result.Folder.Reference.Gazetteer;
        terminal.Table(
            ["Entry", "Force", "Period", "Counts", "Value", "How it came", "Evidence", "What became of it"],
            shown.Select(e => new[]
            {
                e.Id, gazetteer.NameOf(e.Force), PeriodText.Label(e.Period),
                $"{(e.Measure.Length > 0 ? e.Measure : $"{e.Offence} {e.Unit}")} {e.Breakdown}".Trim(),
                e.Meaning.Length > 0 && e.Count is { } count ? $"{e.Value} ({FigureText.Number(count)})" : e.Value,
                $"{HandEntry.WayWords(e.How)}, {e.Date:yyyy-MM-dd}, {e.Who}", e.Evidence.Length > 0 ? e.Evidence : e.Note, Words(e, entries, result),
            }));
    }

    private static string Words(HandEntry entry, Entries entries, RunResult result) => EntryStates.Of(entry, entries, result) switch
    {
        EntryState.Chosen => entry.Count is null ? "held without a number" : "in the figures",
        EntryState.Agrees => "agrees with another source",
        EntryState.Earlier => "an earlier value; a later reply says otherwise",
        EntryState.Waits => "waits: see 'review list'",
        EntryState.Apart => "kept apart: the survey does not ask for it",
        EntryState.Late => "came after the cut-off day",
        EntryState.Corrected => $"corrected by {entries.CorrectionOf(entry)?.Id ?? "a row that cannot be used"}",
        EntryState.Rejected => "rejected",
        EntryState.PassedOver => "says no number; another source gives one",
    };
}
