using System.Collections.Immutable;
using Cyberflag.Reconcile;

namespace Cyberflag.App.Printing;

/// <summary>What waits for a person, as a table.</summary>
internal static class ReviewReport
{
    public static void Write(Terminal terminal, ImmutableArray<WaitingItem> waiting)
    {
        if (waiting.IsEmpty)
        {
            terminal.Line("Nothing waits for a person.");
            return;
        }

        terminal.Table(
            ["What", "Where", "It says", "Why it waits"],
            waiting.Select(w => new[] { w.Kind == WaitingKind.Conflict ? "conflict" : "reading", w.Where, w.Raw, w.Why }));
    }
}
