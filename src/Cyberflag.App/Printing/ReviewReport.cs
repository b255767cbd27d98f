using System.Collections.Immutable;
using Cyberflag.Reconcile;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>What waits for a person: in a run as a table, in review item by item with the call that settles it.</summary>
internal static class ReviewReport
{
    /// <summary>How many places of an item are shown before the others are only counted.</summary>
    public const int ShownPlaces = 6;

    private const int ShownWaiting = 40;

    /// <summary>The readings and conflicts of a run; where they are many, the first and the number of the others.</summary>
    public static void Write(Terminal terminal, ImmutableArray<WaitingItem> waiting)
    {
        if (waiting.IsEmpty)
        {
            terminal.Line("Nothing waits for a person.");
            return;
        }

        terminal.Table(
            ["What", "Where", "It says", "Why it waits"],
            waiting.Take(ShownWaiting).Select(w => new[] { w.Kind == WaitingKind.Conflict ? "conflict" : "reading", w.Where, w.Raw, w.Why }));
        if (waiting.Length > ShownWaiting)
        {
            terminal.Line($"{waiting.Length - ShownWaiting} more: {Calls.Program} review list SURVEY shows all of them, those alike together.");
        }
    }

    /// <summary>Items with the calls that settle them.</summary>
    /// <param name="terminal">Where it is printed.</param>
    /// <param name="items">The items.</param>
    /// <param name="reference">For the names.</param>
    /// <param name="survey">The survey as it was named in the call.</param>
    /// <param name="whole">True where every reading is shown, however many there are.</param>
    public static void Items(Terminal terminal, ImmutableArray<WorkItem> items, ReferenceData reference, string survey, bool whole)
    {
        if (items.IsEmpty)
        {
            terminal.Line("Nothing waits for a person.");
            return;
        }

        terminal.Line(string.Join(", ", items.GroupBy(i => i.Kind).Select(g => $"{Words(g.Key)}: {g.Count()}")));
        foreach (var item in items)
        {
            Item(terminal, item, reference, whole ? int.MaxValue : ShownPlaces, $"{Calls.Program} review list {survey} {item.Id}");
            terminal.Line($"  {Calls.Program} review decide {survey} {item.Id} {item.Settles}");
        }
    }

    /// <summary>One item, without the call that settles it.</summary>
    /// <param name="terminal">Where it is printed.</param>
    /// <param name="item">The item.</param>
    /// <param name="reference">For the names.</param>
    /// <param name="shown">How many places are shown.</param>
    /// <param name="shows">The call that shows them all.</param>
    public static void Item(Terminal terminal, WorkItem item, ReferenceData reference, int shown, string shows)
    {
        var places = Places(item, reference);
        terminal.Heading($"{item.Id}  {Words(item.Kind)}{(places.Count > 1 ? $", {places.Count} {(item.Observations.IsEmpty ? "places" : "readings")}" : "")}");
        terminal.Paragraph(item.Kind == WorkKind.Conflict ? KeyWords.Of(item.Observations[0], reference) : item.Document);
        foreach (var place in places.Take(shown))
        {
            terminal.Paragraph($"  {place}");
        }

        if (places.Count > shown)
        {
            terminal.Paragraph($"  and {places.Count - shown} more: {shows} shows all {places.Count}. One answer counts for all of them.");
        }

        terminal.Paragraph($"  Waits because: {item.Why}");
        foreach (var (alternative, number) in item.Alternatives.Select((a, i) => (a, i + 1)))
        {
            terminal.Paragraph($"  {number}. {alternative}");
        }

        if (item.Suggestion is { } suggestion)
        {
            terminal.Paragraph($"  Suggested (--as-suggested): {suggestion.Words}");
        }
    }

    /// <summary>Each place of an item with what stands there and how it was read.</summary>
    private static List<string> Places(WorkItem item, ReferenceData reference) => item.Observations.IsEmpty
        ? [.. item.Places.Where(p => p.Length > 0).Select(p => $"At {p}")]
        : [.. item.Places.Select((p, i) => $"At {p}: '{item.Raw[i]}'{(item.Kind == WorkKind.Conflict ? "" : $", read as {KeyWords.Of(item.Observations[i], reference)}: {Count(item.Observations[i])}")}")];

    private static string Count(Observation observation) => observation.Count?.ToString() ?? observation.Status switch
    {
        Status.Suppressed => "withheld",
        Status.Blank => "blank",
        Status.NotHeld => "not held",
        Status.NotApplicable => "not applicable",
        Status.NotAvailable or Status.Value => "no number",
    };

    /// <summary>The kind of an item in words.</summary>
    public static string Words(WorkKind kind) => kind switch
    {
        WorkKind.Unreadable => "unreadable",
        WorkKind.Password => "password",
        WorkKind.HiddenContent => "hidden content",
        WorkKind.LegendNeeded => "legend needed",
        WorkKind.UnknownForce => "unknown force",
        WorkKind.UnknownOffence => "unknown offence",
        WorkKind.AmbiguousColumn => "ambiguous column",
        WorkKind.SumDiffers => "sum differs",
        WorkKind.UncertainReading => "uncertain reading",
        WorkKind.Conflict => "conflict",
    };
}
