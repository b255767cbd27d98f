using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>
/// Applies the people's decisions to the readings that they were made of. A decision holds for one place in one document and the
/// raw text that stood there; of several settlements of a place the later one has the last word. One that fits nothing is a finding
/// and changes nothing.
/// </summary>
public static class DecisionApplication
{
    /// <summary>True for a decision about a number that was read; the others are about a document as a whole, or are figures of their own.</summary>
    public static bool IsOfNumber(DecisionKind kind) => kind is not (DecisionKind.Seen or DecisionKind.Password or DecisionKind.Enter);

    /// <summary>The observations as decided: rejected ones are gone, the others are settled where a decision settled them.</summary>
    public static IEnumerable<Observation> Apply(
        IEnumerable<Observation> observations, IEnumerable<Decision> decisions, ImmutableArray<Finding>.Builder findings)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(findings);
        var places = decisions.Where(d => IsOfNumber(d.Kind)).GroupBy(DecisionPlace.Of)
            .ToDictionary(g => g.Key, g => g.GroupBy(d => d.When).OrderBy(s => s.Key).Select(s => s.ToList()).ToList());
        if (places.Count == 0)
        {
            return observations;
        }

        var decided = new List<Observation>();
        var unused = places.Keys.ToHashSet();
        foreach (var observation in observations)
        {
            var place = DecisionPlace.Of(observation);
            var settled = places.TryGetValue(place, out var settlements) ? Settled(observation, settlements, findings) : observation;
            unused.Remove(place);
            if (settled is not null)
            {
                decided.Add(settled);
            }
        }

        findings.AddRange(places.Where(p => unused.Contains(p.Key)).SelectMany(p => p.Value.SelectMany(d => d))
            .Select(d => Unfit(d, "no number is read at that place any more")));
        return decided;
    }

    private static Observation? Settled(Observation read, List<List<Decision>> settlements, ImmutableArray<Finding>.Builder findings)
    {
        Observation? current = read;
        foreach (var settlement in settlements)
        {
            (current, var problem) = Settlement.Apply(read, current, settlement);
            if (problem is not null)
            {
                findings.Add(Unfit(settlement[0], problem));
            }
        }

        return current;
    }

    private static Finding Unfit(Decision decision, string why) => new(
        "R-001", Severity.Warning, $"A decision of {decision.Who} no longer fits its document: {why}.",
        $"{decision.DocumentHash} {decision.Locator}", "Look at the document again and decide anew.");
}
