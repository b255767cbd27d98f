using System.Collections.Immutable;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Figures of a page whose text may be wrong, such as one recognised from a scan, wait for a person.</summary>
internal static class DoubtfulPages
{
    /// <summary>The observations, those of doubtful pages marked.</summary>
    public static ImmutableArray<Observation> Check(ImmutableArray<Observation> observations, Content content)
    {
        var places = Places(content, "").ToList();
        return places.Count == 0 ? observations : [.. observations.Select(o => Marked(o, places))];
    }

    private static Observation Marked(Observation observation, List<(string Place, string Why)> places) =>
        !observation.NeedsReview && places.Find(p => observation.Source.Locator.StartsWith(p.Place, StringComparison.Ordinal)) is { Why: { } why }
            ? observation with { NeedsReview = true, Why = why }
            : observation;

    private static IEnumerable<(string Place, string Why)> Places(Content content, string prefix) =>
        content.Doubtful.Select(d => ($"{prefix}p.{d.Number}/", d.Why)).Concat(content.Attachments.SelectMany(a => Places(a.Content, $"{prefix}{a.Name}!")));
}
