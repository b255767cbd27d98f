using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>Findings as a table, the gravest first.</summary>
internal static class FindingsReport
{
    public static void Write(Terminal terminal, IReadOnlyCollection<Finding> findings)
    {
        var shown = findings.Where(f => f.Severity != Severity.Info).OrderByDescending(f => f.Severity).ToList();
        if (shown.Count > 0)
        {
            terminal.Heading("Findings");
            terminal.Table(
                ["", "Code", "Where", "What", "What to do"],
                shown.Select(f => new[] { f.Severity == Severity.Error ? "error" : "warning", f.Code, f.Where, f.Message, f.Advice }));
        }

        if (findings.Count > shown.Count)
        {
            terminal.Line($"{findings.Count - shown.Count} further notes are in the output of --json.");
        }
    }
}
