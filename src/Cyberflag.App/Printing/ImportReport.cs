using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>What came of importing a master workbook.</summary>
internal static class ImportReport
{
    private const int MostShown = 40;

    public static void Write(Terminal terminal, ImportResult result, Gazetteer gazetteer, bool isDry)
    {
        terminal.Heading($"{result.Source.Workbook}, {result.Source.Publication}");
        Table(terminal, isDry ? "Would be imported" : "Imported into attested.csv", ["Place", "Measure", "Area", "Period", "Part", " Value"], [.. result.Imported.Select(r => Row(r, gazetteer))]);
        Table(terminal, "Not certain: not imported", ["Place", "Measure", "Area", "Period", "Part", " It says", "Waits because"],
            [.. result.Waiting.Select(r => (string[])[.. Row(r, gazetteer)[..5], r.Observation.Source.Raw, r.Why])]);
        Table(terminal, "Held with another value (both are kept as vintages; where their dates do not order them, a person decides)", ["Place", "Measure", "Area", "Period", " Workbook", " Held", "By"],
            [.. result.Conflicts.Select(c => (string[])[.. Row(c.Row, gazetteer)[..4], Value(c.Row.Observation), Value(c.Held), $"{c.Held.Source.Citation?.Publication}, {c.Held.KnownOn.Label}, {c.Held.Source.Document} {c.Held.Source.Locator}"])]);
        FindingsReport.Write(terminal, result.Findings);
        terminal.Line($"{(isDry ? "Would be imported" : "Imported")}: {result.Imported.Length}. Held already: {result.Held}. Waiting: {result.Waiting.Length}{(result.Listed > 0 ? $", and {result.Listed} from before" : "")}. Not asked for: {result.Apart.Length}. Empty cells: {result.Blank}, none of them a zero.");
        if (!result.Waiting.IsEmpty && !isDry)
        {
            terminal.Line($"What waits stands in {ImportReview.Name}: complete the rows in a spreadsheet, write yes or no into 'decided', and run '{Calls.Program} import SURVEY --reviewed'.");
        }
    }

    private static void Table(Terminal terminal, string heading, string[] headings, IReadOnlyCollection<string[]> rows)
    {
        if (rows.Count > 0)
        {
            terminal.Heading(heading);
            terminal.Table(headings, rows.Take(MostShown));
        }

        if (rows.Count > MostShown)
        {
            terminal.Line($"and {rows.Count - MostShown} more; --json gives all.");
        }
    }

    private static string[] Row(ImportRow row, Gazetteer gazetteer) =>
    [
        row.Observation.Source.Locator, row.Fields["measure"] is { Length: > 0 } measure ? measure : "?",
        row.Observation.Area is { } area ? gazetteer.NameOf(area) : "?", row.Observation.Period is { } period ? PeriodText.Label(period) : "?",
        row.Fields["breakdown"], Value(row.Observation),
    ];

    private static string Value(Observation observation) => observation.Count is { } count ? FigureText.Number(count) : observation.Status.ToString();
}
