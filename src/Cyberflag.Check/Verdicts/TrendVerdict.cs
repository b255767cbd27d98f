using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>A steady rise or fall: each year held beside the one before it.</summary>
internal sealed class TrendVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Trend];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        if (frame is not { AreaKey: { } area, FullMeasure: { } measure })
        {
            return CannotCheck("The series that is meant is not known.");
        }

        var years = evidence.Figures.Of(area, measure).Select(r => r.Period)
            .Concat(evidence.Frames.Where(f => f.AreaKey == area && f.FullMeasure == measure && f.Type == ClaimType.Count).Select(f => f.Period).OfType<Period>())
            .Where(p => p.Kind == PeriodKind.FinancialYear && (frame.Period is not { } last || p.End <= last.End)).Distinct().Order()
            .Select(p => (Period: p, Value: evidence.Any(area, measure, p))).Where(p => p.Value is not null).ToList();
        if (years.Find(y => evidence.IsDisputed(area, measure, y.Period)) is { Value: not null } twice)
        {
            return CannotCheck($"The text gives two numbers for {twice.Period}.");
        }

        if (years.Count < 3)
        {
            return CannotCheck("Fewer than three years are held.");
        }

        for (var i = 1; i < years.Count; i++)
        {
            var step = years[i].Value!.Value.Value - years[i - 1].Value!.Value.Value;
            if (frame.Direction == Direction.Down ? step >= 0 : step <= 0)
            {
                return new Judgement
                {
                    Verdict = Verdict.DoesNotMatch,
                    Reasons = [$"From {years[i - 1].Period} to {years[i].Period} it went from {Evidence.Number(years[i - 1].Value!.Value.Value)} to {Evidence.Number(years[i].Value!.Value.Value)}."],
                };
            }
        }

        return new Judgement { Verdict = Verdict.Confirmed, Rounding = Rounding.Exact, Reasons = [$"Each of the {years.Count} years held follows the one before it so."], Trace = [.. years.Select(y => y.Value!.Value.ToString())] };
    }
}
