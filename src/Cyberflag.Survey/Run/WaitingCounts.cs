using System.Collections.Immutable;
using Cyberflag.Publish;
using Cyberflag.Reconcile;

namespace Cyberflag.Surveys;

/// <summary>How much of each sort waits for a person: the same numbers for the terminal and for the public page, which tells no more of it.</summary>
public static class WaitingCounts
{
    /// <summary>The counts, those of nothing left out.</summary>
    public static ImmutableArray<WaitingCount> Of(RunResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var work = WorkList.Of(result);
        int Documents(WorkKind kind) => work.Where(w => w.Kind == kind).Select(w => w.DocumentHash).Distinct(StringComparer.Ordinal).Count();
        return [.. new WaitingCount[]
        {
            new("readings to confirm", result.Reconciled.Waiting.Count(w => w.Kind == WaitingKind.Reading)),
            new("conflicts between sources to settle", result.Reconciled.Waiting.Count(w => w.Kind == WaitingKind.Conflict)),
            new("documents not understood in whole", Documents(WorkKind.Unreadable)),
            new("documents locked by a password", Documents(WorkKind.Password)),
            new("documents with hidden content", Documents(WorkKind.HiddenContent)),
            new("marks that nothing explains", LegendWork.Of(result).Count()),
            new("numbers of imported workbooks to complete", ImportReview.Open(result.Folder)),
        }.Where(c => c.Count > 0)];
    }
}
