using System.Collections.Immutable;
using Cyberflag.Reconcile;
using Cyberflag.Surveys;

namespace Cyberflag.App.Printing;

/// <summary>What waits for a person: in a run as a table, in review item by item with the call that settles it.</summary>
internal static class ReviewReport
{
    private const int ShownPlaces = 6;
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
            terminal.Line($"{waiting.Length - ShownWaiting} more: cyberflag review list SURVEY shows all of them, those alike together.");
        }
    }

    /// <summary>All items.</summary>
    public static void Items(Terminal terminal, ImmutableArray<WorkItem> items, string survey)
    {
        if (items.IsEmpty)
        {
            terminal.Line("Nothing waits for a person.");
            return;
        }

        terminal.Line(string.Join(", ", items.GroupBy(i => i.Kind).Select(g => $"{Words(g.Key)}: {g.Count()}")));
        foreach (var item in items)
        {
            Item(terminal, item);
            terminal.Line($"  cyberflag review decide {survey} {item.Id} {item.Settles}");
        }
    }

    /// <summary>One item, without the call.</summary>
    public static void Item(Terminal terminal, WorkItem item)
    {
        terminal.Heading($"{item.Id}  {Words(item.Kind)}");
        terminal.Paragraph(item.Document);
        var places = item.Places.Zip(item.Observations.IsEmpty ? item.Places.Select(_ => "") : item.Raw).Where(p => p.First.Length > 0)
            .Select(p => p.Second.Length > 0 ? $"{p.First} says '{p.Second}'" : p.First).ToList();
        if (places.Count > 0)
        {
            terminal.Paragraph($"  At: {string.Join(", ", places.Take(ShownPlaces))}{(places.Count > ShownPlaces ? $" and {places.Count - ShownPlaces} more" : "")}");
        }

        if (item.Kind is not (WorkKind.Conflict or WorkKind.Password or WorkKind.HiddenContent or WorkKind.Unreadable))
        {
            terminal.Paragraph($"  Read as: {ReadAs.Of(item.Observations[0])}");
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
