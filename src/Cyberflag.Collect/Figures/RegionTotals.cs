using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Figures of a region or nation beside those of forces in it, in sentences and lists: they are totals of what stands beside.</summary>
internal static class RegionTotals
{
    /// <summary>Marks as totals the figures whose area holds a force of another figure.</summary>
    public static void Apply(IReadOnlyCollection<Draft> drafts, Gazetteer gazetteer)
    {
        var forces = drafts.Select(d => d.Area).OfType<string>().Where(c => gazetteer.FindForce(c) is not null).ToHashSet();
        foreach (var draft in drafts.Where(d => d.Area is not null && !forces.Contains(d.Area)))
        {
            draft.IsTotal |= gazetteer.FindArea(draft.Area!) is { Kind: not AreaKind.Force } area && area.Members.Any(m => forces.Contains(m.Force.Code));
        }
    }
}
