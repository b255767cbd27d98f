using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Something about the numbers of one document that cannot be, or hardly can. A check reports and repairs nothing, and does not decide
/// which of the numbers is wrong: all of them wait.
/// </summary>
/// <param name="Finding">What a person should know.</param>
/// <param name="Doubtful">The numbers in doubt.</param>
/// <param name="Why">Why each of them waits.</param>
internal sealed record Contradiction(Finding Finding, ImmutableArray<Observation> Doubtful, string Why);

/// <summary>One thing that is checked of the numbers of a document.</summary>
internal abstract class ReadingCheck
{
    /// <summary>The checks, in the order in which they are made.</summary>
    public static ImmutableArray<ReadingCheck> All { get; } = [new PartCheck(), new ShareCheck(), new JumpCheck(), new RecordedCheck()];

    /// <summary>What the check finds.</summary>
    /// <param name="observations">The numbers of the document.</param>
    /// <param name="document">Its name.</param>
    /// <param name="reference">Forces and recorded offences.</param>
    public abstract IEnumerable<Contradiction> Find(ImmutableArray<Observation> observations, string document, ReferenceData reference);

    /// <summary>Makes all checks: the numbers, those in doubt marked, and what was found.</summary>
    public static (ImmutableArray<Observation> Observations, ImmutableArray<Finding> Findings) CheckAll(
        ImmutableArray<Observation> observations, string document, ReferenceData reference)
    {
        var found = All.SelectMany(c => c.Find(observations, document, reference)).ToList();
        var why = found.SelectMany(c => c.Doubtful.Select(o => (o.Source.Locator, c.Why))).ToLookup(d => d.Locator, d => d.Why);
        return ([.. observations.Select(o => why.Contains(o.Source.Locator) ? Doubted(o, why[o.Source.Locator]) : o)], [.. found.Select(c => c.Finding)]);
    }

    // A number that waits already is no evidence against another.
    private protected static bool IsCounted(Observation o) =>
        o is { NeedsReview: false, Status: Status.Value, Count: not null, Area: not null, Period: not null } && o.Unit is not (CountingUnit.Percent or CountingUnit.Rate or CountingUnit.Unknown);

    private static Observation Doubted(Observation o, IEnumerable<string> why) => o with
    {
        NeedsReview = true,
        Why = string.Join("; ", why.Distinct().Where(w => !o.Why.Contains(w, StringComparison.Ordinal)).Prepend(o.Why).Where(w => w.Length > 0)),
    };
}
