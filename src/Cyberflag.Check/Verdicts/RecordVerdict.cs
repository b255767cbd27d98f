using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>A record: only a series held whole since its start can show one; a higher earlier value held refutes it.</summary>
internal sealed class RecordVerdict : VerdictRule
{
    // The first financial year in which a measure could be counted.
    private static readonly Dictionary<string, int> FirstYears = new(StringComparer.Ordinal) { ["SCC"] = 2017, ["CYB"] = 2015 };

    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Record];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        if (frame is not { AreaKey: { } area, FullMeasure: { } measure, Period: { } period } || evidence.Any(area, measure, period) is not { IsUnsupported: false } value)
        {
            return CannotCheck("The value that is called a record is not held, or not borne out by the figures.");
        }

        var earlier = evidence.Figures.Of(area, measure).Select(r => r.Period)
            .Concat(evidence.Frames.Where(f => f.AreaKey == area && f.FullMeasure == measure && f.Type == ClaimType.Count).Select(f => f.Period).OfType<Period>())
            .Where(p => p.Kind == period.Kind && p.Days <= 366 && p.End < period.Start).Distinct().Order()
            .Select(p => (Period: p, Value: evidence.Any(area, measure, p)!)).Where(p => p.Value is not null).ToList();
        if (earlier.Find(e => frame.Direction == Direction.Down ? e.Value!.Value.Value < value.Value : e.Value!.Value.Value > value.Value) is { Value: not null } higher)
        {
            return new Judgement
            {
                Verdict = Verdict.DoesNotMatch,
                Reasons = [$"{higher.Period} has {Evidence.Number(higher.Value!.Value.Value)}, {period} {Evidence.Number(value.Value)}."],
                Trace = [higher.Value!.Value.ToString(), value.ToString()],
            };
        }

        var whole = FirstYears.TryGetValue(frame.Measure!, out var first) && period.Kind == PeriodKind.FinancialYear && period.Start.Year > first
            && Enumerable.Range(first, period.Start.Year - first).All(y => earlier.Exists(e => e.Period == Period.FinancialYear(y)));
        return whole
            ? new Judgement { Verdict = Verdict.Confirmed, Rounding = Rounding.Exact, Computed = (1, 1), Vintage = value.Vintage?.ToString(), Reasons = [$"The highest of all years since {Period.FinancialYear(first)}, when the series begins."], Trace = [.. earlier.Select(e => e.Value!.Value.ToString()), value.ToString()] }
            : CannotCheck(earlier.Count == 0 ? "No earlier year is held." : $"It is the highest of the {earlier.Count + 1} years held, but the series is not held whole since its start.");
    }
}
