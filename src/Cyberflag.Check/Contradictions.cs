using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>
/// Finds where several texts of one wave contradict each other: the same area, measure and period with different numbers, as 164 in one
/// local release and 185 in another. Each of the claims is warned; which is right is not decided.
/// </summary>
public static class Contradictions
{
    // Of a number that many texts print otherwise some are told.
    private const int MostOthers = 3;

    /// <summary>The texts, with a warning on each claim that another text contradicts.</summary>
    public static ImmutableArray<CheckedText> Warn(IReadOnlyList<CheckedText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var numbers = texts.SelectMany(t => t.Claims.Where(IsNumber).Select(c => (t.Article.File, Claim: c)))
            .ToLookup(c => Key(c.Claim), c => (c.File, Value: c.Claim.Stated.Value!.Value));
        return [.. texts.Select(t => t with
        {
            Claims = [.. t.Claims.Select(c => IsNumber(c) && numbers[Key(c)].Where(o => o.File != t.Article.File && o.Value != c.Stated.Value).DistinctBy(o => o.Value).Take(MostOthers).ToList() is { Count: > 0 } others
                ? c with { Judgement = c.Judgement with { Warnings = [.. c.Judgement.Warnings, .. others.Select(o => $"Another text prints {Evidence.Number(o.Value)} for the same: {o.File}.")] } }
                : c)],
        })];
    }

    private static bool IsNumber(Claim claim) => claim.Type is ClaimType.Count or ClaimType.Total or ClaimType.Threshold or ClaimType.Change && claim.Hedge is null && claim.Stated is { Value: not null, Unit: "offences" or "percent", IsWord: false, Scale: 1 }
        && claim.Area.Value is not null && claim.Measure.Value is not null && claim.Period.Value is not null;

    private static (string?, string?, string?, string?, string) Key(Claim claim) => (claim.Area.Value, claim.Measure.Value, claim.Period.Value, claim.Baseline.Value, claim.Stated.Unit);
}
