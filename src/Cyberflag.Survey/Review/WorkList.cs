using System.Collections.Immutable;

namespace Cyberflag.Surveys;

/// <summary>All that waits for a person in a survey, grouped so that one answer settles what is alike.</summary>
public static class WorkList
{
    /// <summary>Every sort of work, in the order in which it is shown: what keeps whole documents from being read comes first.</summary>
    private static readonly ImmutableArray<Func<RunResult, IEnumerable<WorkItem>>> Rules =
        [DocumentWork.Of, ReadingWork.Of, LegendWork.Of, ConflictWork.Of];

    /// <summary>The work items of a result, without suggestions.</summary>
    public static ImmutableArray<WorkItem> Of(RunResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. Rules.SelectMany(r => r(result)).DistinctBy(i => i.Id).OrderBy(i => i.Kind).ThenBy(i => i.Document, StringComparer.Ordinal).ThenBy(i => i.Id, StringComparer.Ordinal)];
    }
}
