using System.Collections.Immutable;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Whether people have said of which force a document is that does not tell it: then it needs to be told no more that nothing says so. Every number
/// without an area must have been given one, or rejected; one decision of several numbers settles nothing of the document.
/// </summary>
internal static class ForceDecided
{
    private static readonly ImmutableArray<string> OfForce = ["S-005", "C-001"];

    /// <summary>True for a finding about the force of a document that decisions have settled.</summary>
    public static bool Settles(SurveyDocument document, Finding finding, ImmutableArray<Decision> decisions) =>
        OfForce.Contains(finding.Code) && Of(document, decisions);

    /// <summary>True where decisions say for every number of the document that has no area which one it has, or that it is no figure.</summary>
    public static bool Of(SurveyDocument document, ImmutableArray<Decision> decisions)
    {
        var open = document.Read.Reading.Observations.Where(o => o.Area is null).ToList();
        return open.Count > 0 && open.TrueForAll(o => IsDecided(o, decisions));
    }

    private static bool IsDecided(Observation observation, ImmutableArray<Decision> decisions)
    {
        var place = DecisionPlace.Of(observation);
        var made = decisions.Where(d => d.DocumentHash == place.DocumentHash && DecisionPlace.Of(d) == place && d.Raw == observation.Source.Raw).ToList();
        var withdrawn = made.Where(d => d.Kind == DecisionKind.Withdraw).Select(d => (DateTimeOffset?)d.When).Max();
        return made.Exists(d => d.Kind is DecisionKind.Area or DecisionKind.Reject && (withdrawn is null || d.When > withdrawn));
    }
}
