using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>
/// Applies the people's decisions to the readings that they were made of. A decision holds for one place in one document and the
/// raw text that stood there; the latest of several about one property counts. One that fits nothing is a finding and changes nothing.
/// </summary>
public static class DecisionApplication
{
    /// <summary>The observations as decided: rejected ones are gone, the others are settled where a decision settled them.</summary>
    public static IEnumerable<Observation> Apply(
        IEnumerable<Observation> observations, IEnumerable<Decision> decisions, ImmutableArray<Finding>.Builder findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var open = decisions.OrderBy(d => d.When).ThenBy(d => d.Kind)
            .GroupBy(d => (d.DocumentHash, d.Locator)).ToDictionary(g => g.Key, g => g.ToList());
        if (open.Count == 0)
        {
            return observations;
        }

        var decided = new List<Observation>();
        foreach (var observation in observations)
        {
            Observation? current = observation;
            if (open.Remove((observation.Source.DocumentHash, observation.Source.Locator), out var made))
            {
                foreach (var decision in made)
                {
                    current = current is null ? null : Applied(current, decision, findings);
                }
            }

            if (current is not null)
            {
                decided.Add(current);
            }
        }

        findings.AddRange(open.Values.SelectMany(d => d).Select(NoSuchPlace));
        return decided;
    }

    private static Observation? Applied(Observation observation, Decision decision, ImmutableArray<Finding>.Builder findings)
    {
        if (decision.Raw != observation.Source.Raw)
        {
            findings.Add(Unfit(decision, $"the text there is now '{observation.Source.Raw}', not '{decision.Raw}'"));
            return observation;
        }

        var settled = observation with { NeedsReview = false, Confidence = 1, Why = $"decided by {decision.Who}: {decision.Why}" };
        switch (decision.Kind)
        {
            case DecisionKind.Reject:
                return null;
            case DecisionKind.Accept:
                return settled;
            case DecisionKind.Area:
                return settled with { Area = decision.Value };
            case DecisionKind.Offence:
                return settled with { Offence = decision.Value };
            case DecisionKind.Period when Period.TryParse(decision.Value, out var period):
                return settled with { Period = period };
            case DecisionKind.Unit when Enum.TryParse<CountingUnit>(decision.Value, ignoreCase: true, out var unit):
                return settled with { Unit = unit };
            case DecisionKind.Mark when Count.TryParse(decision.Value, out var count):
                return settled with { Count = count, Status = count.IsExact ? Status.Value : Status.Suppressed };
            case DecisionKind.Period or DecisionKind.Unit or DecisionKind.Mark:
                findings.Add(Unfit(decision, $"'{decision.Value}' cannot be read as a {decision.Kind}"));
                return observation;
            default:
                throw new InvalidOperationException($"No such decision: {decision.Kind}.");
        }
    }

    private static Finding NoSuchPlace(Decision decision) => Unfit(decision, "no number is read at that place any more");

    private static Finding Unfit(Decision decision, string why) => new(
        "R-001", Severity.Warning, $"A decision of {decision.Who} no longer fits its document: {why}.",
        $"{decision.DocumentHash} {decision.Locator}", "Look at the document again and decide anew.");
}
