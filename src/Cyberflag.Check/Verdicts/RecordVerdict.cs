using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// A record: only a series held whole since its start, every other year of it lower, can show one; a higher earlier value held refutes it.
/// "For the first time" is a record where the sentence says which number was passed; of anything else that happened first nothing is held.
/// </summary>
internal sealed partial class RecordVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Record];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        var isFirst = FirstTime().IsMatch(frame.Sentence.Text[frame.Start..frame.End]);
        var passed = isFirst ? Passed(frame, evidence) : null;
        if (isFirst && passed is null)
        {
            return CannotCheck("What happened for the first time is not in the figures held.");
        }

        if (frame is not { AreaKey: { } area, FullMeasure: { } measure, Period: { } period }
            || (isFirst ? evidence.Held(area, measure, period) : evidence.Any(area, measure, period)) is not { IsUnsupported: false } value || value.Value < passed)
        {
            return CannotCheck("The value that is called a record is not held, or not borne out by the figures.");
        }

        var earlier = evidence.Figures.Of(area, measure).Select(r => r.Period)
            .Concat(evidence.Frames.Where(f => f.AreaKey == area && f.FullMeasure == measure && f.Type == ClaimType.Count).Select(f => f.Period).OfType<Period>())
            .Where(p => p.Kind == period.Kind && p.Days <= 366 && p.End < period.Start).Distinct().Order()
            .Select(p => (Period: p, Value: evidence.Any(area, measure, p)!)).Where(p => p.Value is not null).Select(p => (p.Period, Value: p.Value!.Value)).ToList();
        return Record(frame, period, value, earlier, evidence, passed ?? value.Value);
    }

    private static Judgement Record(Frame frame, Period period, Known value, List<(Period Period, Known Value)> earlier, Evidence evidence, decimal bound)
    {
        var isLow = frame.Direction == Direction.Down;
        if (earlier.Find(e => isLow ? e.Value.Value < bound : e.Value.Value > bound) is { Value.Where: not null } beyond)
        {
            return new Judgement
            {
                Verdict = Verdict.DoesNotMatch,
                Reasons = [$"{beyond.Period} has {Evidence.Number(beyond.Value.Value)}, {period} {Evidence.Number(value.Value)}."],
                Trace = [beyond.Value.ToString(), value.ToString()],
            };
        }

        var extreme = isLow ? "lowest" : "highest";
        if (earlier.Find(e => e.Value.Value == bound) is { Value.Where: not null } same)
        {
            return CannotCheck($"{same.Period} has as many, {Evidence.Number(same.Value.Value)}: {period} equals it.") with { Trace = [same.Value.ToString(), value.ToString()] };
        }

        if (evidence.Changes.FirstYear(frame.Measure!, frame.AreaKey, period.Kind) is not { } first || first.Start >= period.Start || !IsWhole(first, period, earlier))
        {
            return CannotCheck(earlier.Count == 0 ? "No earlier year is held." : $"It is the {extreme} of the {earlier.Count + 1} years held, but the series is not held whole since its start.");
        }

        return new Judgement
        {
            Verdict = Verdict.Confirmed,
            Rounding = Rounding.Exact,
            Computed = (1, 1),
            Vintage = value.Vintage?.ToString(),
            Reasons = [$"The {extreme} of all years since {first}, when the series begins."],
            Trace = [.. earlier.Select(e => e.Value.ToString()), value.ToString()],
        };
    }

    private static bool IsWhole(Period first, Period last, List<(Period Period, Known Value)> earlier)
    {
        var held = earlier.Select(e => e.Period).ToHashSet();
        for (var year = last.Previous(); year is { } before && before.Start >= first.Start; year = before.Previous())
        {
            if (!held.Contains(before))
            {
                return false;
            }
        }

        return true;
    }

    // "Topped 8,000 for the first time": the number that no year before may have passed.
    private static decimal? Passed(Frame frame, Evidence evidence) =>
        evidence.Of(frame.Sentence).Where(f => f.Stated is { Unit: "offences", Value: not null } && (f.Hedge is { Sense: HedgeSense.Above or HedgeSense.JustAbove or HedgeSense.AtLeast } || Passing().IsMatch(frame.Sentence.Before(f.Start))))
            .OrderBy(f => Math.Abs(f.At - frame.At)).Select(f => f.Stated.Value).FirstOrDefault();

    [GeneratedRegex(@"\bfor\s+the\s+first\s+time\b", RegexOptions.IgnoreCase)]
    private static partial Regex FirstTime();

    [GeneratedRegex(@"\b(?:pass(?:ed|es|ing)?|top(?:ped|s|ping)?|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|reach(?:ed|es|ing)?|hit(?:s|ting)?|above|over|beyond)\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Passing();
}
