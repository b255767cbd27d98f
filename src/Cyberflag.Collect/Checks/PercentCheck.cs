using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Percentages by sex in one row add up to a hundred, give or take their rounding, which shows that the headings stand over
/// the right columns. Where they do not, or cannot be added, they wait.
/// </summary>
internal static class PercentCheck
{
    /// <summary>Checks the percentages of one table; those in doubt get it, and what was found is returned.</summary>
    public static ImmutableArray<Finding> Check(IReadOnlyList<Draft> table, string document)
    {
        var rows = table.Where(d => d.Unit == CountingUnit.Percent)
            .GroupBy(d => (d.Period?.Period, d.Area, Offence: d.Offence?.Label, Others: string.Join(';', d.Dimensions.Where(p => p.Key != "sex").Select(p => $"{p.Key}={p.Value}"))))
            .Select(g => g.ToList()).ToList();
        var added = rows.Where(r => r.Count > 1 && r.TrueForAll(d => d.Value.Count is { IsExact: true })).ToList();
        var isShown = added.Count > 0 && added.TrueForAll(r => Math.Abs(100 - r.Sum(d => d.Value.Count!.Value.Lower)) <= r.Count - 1);
        foreach (var draft in rows.SelectMany(r => r).Where(d => !isShown || d.Value.Count is { Upper: > 100 }))
        {
            draft.Doubt("the percentages beside each other do not add up to a hundred");
        }

        return [.. added.Select(r => (First: r[0], Sum: r.Sum(d => d.Value.Count!.Value.Lower), r.Count)).Where(r => Math.Abs(100 - r.Sum) > r.Count - 1)
            .Select(r => CollectFindings.NotAHundred($"{document} {r.First.Locator}", r.Sum))];
    }
}
