using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A document has one number for one thing. Where two numbers were read as the same thing and differ, at least one of them is something
/// else, a part or another period: both wait. Percentages do not say of what they are and are left out.
/// </summary>
internal static class SameFigureCheck
{
    private const string Why = "the document has two different numbers for this";

    /// <summary>The observations, those that contradict each other marked.</summary>
    public static ImmutableArray<Observation> Check(ImmutableArray<Observation> observations)
    {
        var contradicted = observations.Where(o => !o.NeedsReview && o.Unit != CountingUnit.Percent && o.Status is Status.Value or Status.Suppressed).GroupBy(Key)
            .Where(g => g.DistinctBy(o => (o.Status, o.Count, o.Status == Status.Value ? "" : o.Source.Raw)).Count() > 1).SelectMany(g => g).ToHashSet();
        return contradicted.Count == 0
            ? observations
            : [.. observations.Select(o => contradicted.Contains(o) ? o with { NeedsReview = true, Why = Why } : o)];
    }

    private static string Key(Observation o) => string.Join(
        '\u001F', o.Area, o.Period?.ToString(), o.Offence ?? o.OffenceLabel, o.Unit, o.Method, o.Breakdown);
}
