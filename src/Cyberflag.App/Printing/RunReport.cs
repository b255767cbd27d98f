using Cyberflag.Check;
using Cyberflag.Surveys;

namespace Cyberflag.App.Printing;

/// <summary>What <c>run</c> prints: what was read, what waits, the figures, what needs attention, and where the release is.</summary>
internal static class RunReport
{
    public static void Write(Terminal terminal, RunResult result)
    {
        var (survey, collected, where) = (result.Folder.Survey, result.Collected, new WhereWords(result));
        terminal.Heading(survey.IsSynthetic ? $"{survey.Title} (SYNTHETIC: fictional forces, invented numbers)" : survey.Title);
        var read = collected.Documents.Sum(d => d.Read.Reading.Observations.Length);
        var unread = collected.Documents.Count(d => d.IsUnread);
        terminal.Line($"Documents: {collected.Documents.Length}{(unread == 0 ? ", all read" : $", {collected.Documents.Length - unread} read and {unread} not (see the findings)")}. Observations: {read} in replies, {(collected.Entered.IsEmpty ? "" : $"{collected.Entered.Length} entered by hand, ")}{collected.Attested.Length} published by others.");
        var waiting = WaitingCounts.Of(result);
        terminal.Line($"Waiting for a person: {waiting.Sum(w => w.Count)}{(waiting.IsEmpty ? "" : $" ({string.Join(", ", waiting.Select(w => $"{w.What}: {w.Count}"))}; see {Calls.Program} review list)")}. Other offences, units or methods, kept apart: {result.Reconciled.Apart.Length}.");

        FiguresReport.Write(terminal, result);
        if (!result.Reconciled.Waiting.IsEmpty)
        {
            terminal.Heading("What waits for a person");
            ReviewReport.Write(terminal, [.. result.Reconciled.Waiting.Select(w => w with { Where = where.Of(w.Where) })]);
        }

        if (!result.Texts.Texts.IsEmpty)
        {
            terminal.Heading("Texts checked");
            var claims = result.Texts.Texts.SelectMany(t => t.Claims).ToList();
            terminal.Line($"{result.Texts.Texts.Length} text{(result.Texts.Texts.Length == 1 ? "" : "s")}, {claims.Count} numeric claim{(claims.Count == 1 ? "" : "s")}, {claims.Count(c => VerdictWords.Fails(c.Judgement.Verdict))} to look at: {result.TextsPage}");
        }

        FindingsReport.Write(terminal, [.. result.Findings.Select(where.Of)]);
        terminal.Line();
        if (result.Out is not { } folder)
        {
            terminal.Line("Nothing was published: see the findings.");
            return;
        }

        terminal.Line($"The release is in {folder}: open {Path.Combine(folder, "index.html")} in a browser.");
        terminal.Line($"Each figure can be followed to its source: {Calls.Program} figures SURVEY --trace ID");
    }
}
