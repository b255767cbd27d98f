using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>What known totals imply for counts that are missing or suppressed.</summary>
internal static class ImpliedReport
{
    public static void Write(Terminal terminal, FigureSet figures, Implied implied)
    {
        if (implied.Counts.IsEmpty && implied.Contradictions.IsEmpty)
        {
            return;
        }

        terminal.Heading("What totals imply for missing counts: for the team only, never to be published");
        var told = implied.Counts.Where(c => c.Stated is not null || c.Count.Lower > 0).ToList();
        if (told.Count > 0)
        {
            terminal.Table(
                ["Area", "Period", " Between", "Because"],
                told.Select(c => new[]
                {
                    figures.Gazetteer.NameOf(c.Key.Area), $"{PeriodText.Label(c.Key.Period)} {c.Key.Measure}", FigureText.Number(c.Count), c.Because,
                }));
        }

        if (implied.Counts.Length > told.Count)
        {
            terminal.Paragraph($"{implied.Counts.Length - told.Count} more are bounded from above alone: figures --json holds them.");
        }

        foreach (var contradiction in implied.Contradictions)
        {
            terminal.Paragraph($"Does not fit what is held of its parts, and bounds nothing: {contradiction}.");
        }
    }
}
