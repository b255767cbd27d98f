using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// The total of a table over periods that follow each other without a gap is that of the time from the first to the last. It is sure
/// where it is the sum of what is printed for them. A row of its own for that whole time, <c>Apr - Jun 2020</c> under its three months, is
/// their total where it is their sum.
/// </summary>
internal static class PeriodTotals
{
    /// <summary>Why a total over periods waits, until their sum confirms it.</summary>
    public const string Several = "a total over several periods";

    /// <summary>Gives the totals of one table their period.</summary>
    /// <param name="table">Its numbers.</param>
    /// <param name="hasFlag">True where some of them are of a flag, which stand apart from the others.</param>
    public static void Settle(IReadOnlyList<Draft> table, bool hasFlag)
    {
        foreach (var group in table.GroupBy(d => hasFlag ? $"{Key(d)}\u001F{MethodReading.Find(d.Words)}" : Key(d)))
        {
            foreach (var sum in group.Where(d => d is { Period: not null } && d.Doubts.Contains(Several)))
            {
                ConfirmWithin(sum, [.. group.Where(d => d != sum && d.Period is { } p && p.Period != sum.Period!.Value.Period && sum.Period.Value.Period.Contains(p.Period)).OrderBy(d => d.Period!.Value.Period.Start)]);
            }

            var totals = group.Where(d => d.Doubts.Contains(Several)).ToList();
            var parts = group.Except(totals).Where(d => d.Period is not null).OrderBy(d => d.Period!.Value.Period.Start).ToList();
            if (totals is [{ Period: null } total] && parts.Count > 1 && parts.Count == group.Count() - 1 && Follow(parts))
            {
                var (first, last) = (parts[0].Period!.Value, parts[^1].Period!.Value);
                total.Period = first with { Period = Period.Between(first.Period.Start, last.Period.End) };
                Confirm(total, parts);
            }
            else if (totals.Count == 0)
            {
                SettleWhole(parts);
            }
        }
    }

    // The total of the months of a year, beside that year.
    private static void ConfirmWithin(Draft total, List<Draft> parts)
    {
        var time = total.Period!.Value.Period;
        if (parts.Count > 1 && Follow(parts) && parts[0].Period!.Value.Period.Start == time.Start && parts[^1].Period!.Value.Period.End == time.End)
        {
            Confirm(total, parts);
        }
    }

    // A row for a time that other rows divide, and whose number is their sum.
    private static void SettleWhole(List<Draft> rows)
    {
        foreach (var whole in rows)
        {
            var time = whole.Period!.Value.Period;
            var parts = rows.Where(r => r.Period!.Value.Period != time && time.Contains(r.Period!.Value.Period)).ToList();
            if (!whole.IsTotal && parts.Count > 1 && Follow(parts) && time.Start == parts[0].Period!.Value.Period.Start && time.End == parts[^1].Period!.Value.Period.End
                && Exact(whole) is { } printed && parts.TrueForAll(p => Exact(p) is not null) && parts.Sum(p => Exact(p)!.Value) == printed)
            {
                whole.IsTotal = true;
            }
        }
    }

    private static bool Follow(List<Draft> parts) =>
        parts.Zip(parts.Skip(1), (a, b) => a.Period!.Value.Period.End.AddDays(1) == b.Period!.Value.Period.Start).All(f => f)
        && parts.TrueForAll(p => p.Period!.Value.Doubt is null);

    private static void Confirm(Draft total, List<Draft> parts)
    {
        if (Exact(total) is not { } printed || parts.Exists(p => Exact(p) is null))
        {
            return;
        }

        var sum = parts.Sum(p => Exact(p)!.Value);
        if (sum == printed)
        {
            total.Doubts.Remove(Several);
        }
        else
        {
            total.Doubt(string.Create(CultureInfo.InvariantCulture, $"the total {total.Raw} is not the sum of its parts, {sum}"));
        }
    }

    private static long? Exact(Draft draft) => draft.Value is { Status: Status.Value, Count: { IsExact: true } count } ? count.Lower : null;

    private static string Key(Draft draft) => string.Join(
        '\u001F', draft.Dimensions.Select(d => $"{d.Key}={d.Value ?? "\u0001"}").Append(draft.Area).Append(draft.Unit?.ToString()).Append(draft.Offence?.Label));
}
