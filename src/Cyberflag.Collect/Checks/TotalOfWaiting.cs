using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A total over several periods is no surer than what it is the total of: where all of its periods wait, it waits too, since what narrows
/// them narrows it.
/// </summary>
internal static class TotalOfWaiting
{
    private const int FewestParts = 2;
    private const string Why = "all the numbers of which it is the total wait";

    /// <summary>The observations, such totals marked.</summary>
    public static ImmutableArray<Observation> Check(ImmutableArray<Observation> observations)
    {
        if (!observations.Any(IsOpenTotal))
        {
            return observations;
        }

        var parts = observations.Where(o => o is { Role: Role.Value, Period: not null }).ToLookup(Key);
        return [.. observations.Select(o => IsOpenTotal(o) && Waits(o, parts[Key(o)]) ? o with { NeedsReview = true, Why = Why } : o)];
    }

    private static bool IsOpenTotal(Observation o) => o is { Role: Role.Total, NeedsReview: false, Period: not null };

    private static bool Waits(Observation total, IEnumerable<Observation> sameThing)
    {
        var within = sameThing.Where(p => p.Period != total.Period && total.Period!.Value.Contains(p.Period!.Value)).ToList();
        return within.Count >= FewestParts && within.TrueForAll(p => p.NeedsReview);
    }

    private static string Key(Observation o) => string.Join('\u001F', o.Area, o.Offence ?? o.OffenceLabel, o.Unit, o.Method, o.Breakdown);
}
