using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Compares each printed total of a table with its parts, in every direction. It reports and repairs nothing: a total that differs
/// waits for a person, and so do those of its parts that no other sum confirms.
/// </summary>
internal static class SumCheck
{
    /// <summary>Checks the numbers of one table; those in doubt get it, and what was found is returned.</summary>
    public static ImmutableArray<Finding> Check(IReadOnlyList<Draft> table, string where)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var confirmed = new HashSet<Draft>();
        var failed = new List<(Draft Total, List<Draft> Parts, long Sum)>();
        foreach (var dimension in table.SelectMany(d => d.Dimensions.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            foreach (var group in table.Where(d => d.Dimensions.ContainsKey(dimension) && d.Unit is not (CountingUnit.Percent or CountingUnit.Rate)).GroupBy(d => Key(d, dimension)))
            {
                var totals = group.Where(d => d.Dimensions[dimension] is null).ToList();
                var parts = group.Where(d => d.Dimensions[dimension] is not null).ToList();
                parts = parts.Exists(p => !IsFlagged(p)) ? parts.FindAll(p => !IsFlagged(p)) : parts;
                if (totals is [var total] && parts.Count > 1 && Exact(total) is { } printed)
                {
                    Compare(total, printed, parts, confirmed, failed, findings, where);
                }
            }
        }

        foreach (var (total, parts, sum) in failed)
        {
            findings.Add(CollectFindings.SumDiffers($"{where} {total.Locator}", total.Raw, sum));
            foreach (var draft in parts.Where(p => !confirmed.Contains(p)).Append(total))
            {
                draft.Doubt(string.Create(CultureInfo.InvariantCulture, $"the total {total.Raw} is not the sum of its parts, {sum}"));
            }
        }

        return findings.ToImmutable();
    }

    private static void Compare(
        Draft total, long printed, List<Draft> parts, HashSet<Draft> confirmed, List<(Draft, List<Draft>, long)> failed,
        ImmutableArray<Finding>.Builder findings, string where)
    {
        var known = parts.Sum(p => Exact(p) ?? 0);
        var withheld = parts.Count(p => p.Value.Status == Status.Suppressed);
        var isOpen = parts.Exists(p => Exact(p) is null);
        if (known > printed || (known != printed && !isOpen))
        {
            failed.Add((total, parts, known));
        }
        else if (known == printed && withheld > 0)
        {
            findings.Add(CollectFindings.TotalWithoutWithheld($"{where} {total.Locator}", total.Raw));
        }
        else if (known < printed && withheld > 0 && parts.TrueForAll(p => p.Value.Status is Status.Value or Status.Suppressed))
        {
            findings.Add(CollectFindings.Recoverable($"{where} {total.Locator}", withheld));
        }
        else if (!isOpen)
        {
            confirmed.UnionWith(parts);
            total.Doubts.Remove(TableLabels.BlankTotal);
            confirmed.Add(total);
        }
    }

    // The flagged ones below a total are counted among its parts already.
    private static bool IsFlagged(Draft draft) => MethodReading.Find(draft.Words) == Method.Flag;

    private static long? Exact(Draft draft) =>
        draft.Value is { Status: Status.Value, Count: { IsExact: true } count } ? count.Lower : null;

    private static string Key(Draft draft, string dimension) => string.Join(
        '\u001F', draft.Dimensions.Where(d => d.Key != dimension).Select(d => $"{d.Key}={d.Value ?? "\u0001"}")
            .Append(draft.Area).Append(draft.Period?.Period.ToString()).Append(draft.Unit?.ToString())
            .Append(dimension == Draft.OffenceDimension ? "" : draft.Offence?.Label));
}
