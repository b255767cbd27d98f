using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>Findings as a table, the gravest first. Of many with one code and one advice the first are shown and the others counted.</summary>
internal static class FindingsReport
{
    private const int MostAlike = 8;

    public static void Write(Terminal terminal, IReadOnlyCollection<Finding> findings)
    {
        var shown = findings.Where(f => f.Severity != Severity.Info).OrderByDescending(f => f.Severity).ToList();
        if (shown.Count > 0)
        {
            terminal.Heading("Findings");
            terminal.Table(["", "Code", "Where", "What", "What to do"], shown.GroupBy(f => (f.Severity, f.Code, f.Advice)).SelectMany(alike => Rows([.. alike])));
        }

        if (findings.Count > shown.Count)
        {
            terminal.Line($"{findings.Count - shown.Count} further {(findings.Count - shown.Count == 1 ? "note is" : "notes are")} in the output of --json.");
        }
    }

    private static IEnumerable<string[]> Rows(IReadOnlyList<Finding> alike)
    {
        var rows = alike.Take(MostAlike).Select(f => new[] { Words(f.Severity), f.Code, f.Where, Calls.In(f.Message), Calls.In(f.Advice) });
        return alike.Count <= MostAlike ? rows
            : rows.Append([Words(alike[0].Severity), alike[0].Code, $"and {alike.Count - MostAlike} more places", "the same", "All of them are in the output of --json."]);
    }

    private static string Words(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
