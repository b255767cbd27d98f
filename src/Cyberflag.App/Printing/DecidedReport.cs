using System.Collections.Immutable;
using Cyberflag.Reconcile;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>What <c>review decide</c> did: for each item what was decided, on how many of its readings, and at which places.</summary>
internal static class DecidedReport
{
    public static void Write(Terminal terminal, ImmutableArray<WorkItem> items, ImmutableArray<Decision> decisions)
    {
        foreach (var item in items)
        {
            terminal.Paragraph(Line(item, decisions));
        }

        terminal.Line($"Settled {items.Length} item{(items.Length == 1 ? "" : "s")} with {decisions.Length} decision{(decisions.Length == 1 ? "" : "s")}, recorded and written to decisions.csv.");
    }

    /// <summary>The line of one item: <c>R-1a2b3c4d: unit offences, on all 3 readings: r.2/c.2 ('12'), r.2/c.3 ('14'), r.2/c.4 ('17').</c></summary>
    public static string Line(WorkItem item, ImmutableArray<Decision> decisions)
    {
        if (item.Observations.IsEmpty)
        {
            var made = decisions.Where(d => d.DocumentHash == item.DocumentHash && (d.Raw == item.Raw[0] || d.Kind == DecisionKind.Password)).ToList();
            var places = made.ConvertAll(d => d.Locator);
            return $"{item.Id}: {Words(made[0])}, on {item.Document}{(places is [""] ? "" : $" at {Listed(places)}")}.";
        }

        var byPlace = decisions.ToLookup(DecisionPlace.Of);
        var decided = item.Observations.Where(o => byPlace.Contains(DecisionPlace.Of(o))).ToList();
        var answers = byPlace[DecisionPlace.Of(decided[0])].ToList();
        var words = answers.Where(d => d.Kind != DecisionKind.Accept || answers.Count == 1).Select(Words);
        var reach = item.Observations.Length == 1 || item.Kind == WorkKind.Conflict ? "" : $"{(decided.Count == item.Observations.Length ? "all " : $"{decided.Count} of the ")}{item.Observations.Length} readings: ";
        return $"{item.Id}: {string.Join(", ", words)}, on {reach}{Listed([.. decided.Select(o => $"{o.Source.Locator} ('{o.Source.Raw}')")])}.";
    }

    private static string Words(Decision decision) => decision.Kind switch
    {
        DecisionKind.Accept => "accepted as read",
        DecisionKind.Reject => "rejected",
        DecisionKind.Prefer => "chosen",
        DecisionKind.Password => "password kept",
        DecisionKind.Seen => decision.Value switch { "told" => "seen, the force was told", "notTold" => "seen, the force was not told", _ => "looked at, nothing in it is needed" },
        _ => $"{Json.Word(decision.Kind)} {decision.Value}".TrimEnd(),
    };

    private static string Listed(List<string> places) =>
        string.Join(", ", places.Take(ReviewReport.ShownPlaces)) + (places.Count > ReviewReport.ShownPlaces ? $" and {places.Count - ReviewReport.ShownPlaces} more" : "");
}
