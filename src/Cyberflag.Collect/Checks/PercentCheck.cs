using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Percentages of the parts of one whole, by sex, platform, outcome or whatever divides it, add up to a hundred, give or take their rounding, which shows that the headings stand over
/// the right columns. Where they do not, or cannot be added, they wait.
/// </summary>
internal static class PercentCheck
{
    /// <summary>Checks the percentages of one table; those in doubt get it, and what was found is returned.</summary>
    public static ImmutableArray<Finding> Check(IReadOnlyList<Draft> table, string document)
    {
        var shares = table.Where(d => d.Unit == CountingUnit.Percent).ToList();
        var divisions = shares.SelectMany(d => d.Dimensions.Keys).Where(k => k != Draft.OffenceDimension).Distinct().Order(StringComparer.Ordinal).Select(by => Rows(shares, by)).ToList();
        var added = divisions.Find(IsShown) ?? Rows(shares, "sex");
        var isShown = IsShown(added);
        foreach (var draft in shares.Where(d => !isShown || d.Value.Count is { Upper: > 100 }))
        {
            draft.Doubt("the percentages beside each other do not add up to a hundred");
        }

        return [.. added.Select(r => (First: r[0], Sum: r.Sum(d => d.Value.Count!.Value.Lower), r.Count)).Where(r => Math.Abs(100 - r.Sum) > r.Count - 1)
            .Select(r => CollectFindings.NotAHundred($"{document} {r.First.Locator}", r.Sum))];
    }

    // The shares that differ in that dimension only, where each is a number.
    private static List<List<Draft>> Rows(List<Draft> shares, string by) =>
    [
        .. shares.GroupBy(d => (d.Period?.Period, d.Area, Offence: d.Offence?.Label, Others: string.Join(';', d.Dimensions.Where(p => p.Key != by).Select(p => $"{p.Key}={p.Value}"))))
            .Select(g => g.ToList()).Where(r => r.Count > 1 && r.TrueForAll(d => d.Value.Count is { IsExact: true })),
    ];

    private static bool IsShown(List<List<Draft>> rows) => rows.Count > 0 && rows.TrueForAll(r => Math.Abs(100 - r.Sum(d => d.Value.Count!.Value.Lower)) <= r.Count - 1);
}
