using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>A count or total: against the value held, the parts that the text prints, and, where neither is there, the neighbourhood.</summary>
internal sealed partial class CountVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Count, ClaimType.Total, ClaimType.Difference];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        if (frame.Type == ClaimType.Difference)
        {
            return FirstReported.Judge(frame, evidence) ?? DifferenceBeside.Judge(frame, evidence) ?? Difference(frame, evidence);
        }

        if (SumBeside.Judge(frame, evidence) is { } sum)
        {
            return sum;
        }

        if (frame.AreaKey is null || frame.FullMeasure is null || frame.Period is null)
        {
            return CannotCheck("The text does not say enough: area, measure or period are not known.");
        }

        if (frame.Type == ClaimType.Total && Parts(frame, evidence) is { } parts)
        {
            return parts;
        }

        var held = evidence.Vintages(frame.AreaKey, frame.FullMeasure, frame.Period);
        if (!held.Any(r => r.Value == frame.Stated.Value) && TooSmall(frame, evidence) is { } small)
        {
            return small;
        }

        if (!held.IsEmpty)
        {
            return Against(frame, evidence, held);
        }

        if (WithheldVerdict.Of(frame, evidence) is { } bounded)
        {
            return bounded;
        }

        if (frame.Hedge is not null && Neighbourhood.Find(frame, evidence) is null && evidence.Own(frame.AreaKey, frame.FullMeasure, frame.Period, frame) is { } own && own.Value < frame.Stated.Value * 2 && own.Value > frame.Stated.Value / 2)
        {
            return People(frame, Compared(frame, own.Value, Verdict.WrongArithmetic, "the exact number in the text", KnownSet.Of(own)));
        }

        return Neighbourhood.Find(frame, evidence)
            ?? SumOfYears(frame, evidence)
            ?? SumOfAreas(frame, evidence)
            ?? (frame.PeriodOrigin != SlotOrigin.Stated ? OtherYear.Of(frame, evidence) : null)
            ?? CannotCheck($"No value is held for {evidence.Figures.Spelling(frame.AreaKey)}, {frame.FullMeasure}, {frame.Period}.");
    }

    private static Judgement Against(Frame frame, Evidence evidence, ImmutableArray<FigureRow> held)
    {
        var then = evidence.Held(frame.AreaKey, frame.FullMeasure, frame.Period)!.Value;
        if (held.GroupBy(r => r.Vintage).FirstOrDefault(g => g.Select(r => r.Value).Distinct().Count() > 1) is { } disputed)
        {
            return CannotCheck($"The sources held differ: {string.Join(" and ", disputed.DistinctBy(r => r.Value).Select(r => $"{Evidence.Number(r.Value)} ({r.Source})"))}.") with { Trace = [.. disputed.Select(r => Evidence.Of(r).ToString())] };
        }

        var judgement = Compared(frame, then.Value, Verdict.DoesNotMatch, then.Where, KnownSet.Of(then));
        if (judgement.Verdict == Verdict.DoesNotMatch && frame.Subset is null && frame.Stated.Value < then.Value && Parthood.IsPart(frame))
        {
            return CannotCheck("It counts a part of the offences, and nothing is held of that part.");
        }

        if (judgement.Verdict == Verdict.DoesNotMatch && held.Select(Evidence.Of).FirstOrDefault(k => k.Value == frame.Stated.Value) is { Where: not null } other)
        {
            judgement = Compared(frame, other.Value, Verdict.DoesNotMatch, other.Where, KnownSet.Of(other)) with { Warnings = [$"Another vintage has {Evidence.Number(then.Value)}: {then.Where}."] };
            if (other.Vintage < then.Vintage && !AsPublished().IsMatch(frame.Sentence.Text))
            {
                // What was known once and had been revised when the text was published is no longer the value.
                judgement = judgement with
                {
                    Verdict = Verdict.DoesNotMatch,
                    Reasons = [.. judgement.Reasons, $"It is the value as known {other.Vintage!.Value.Label}; since {then.Vintage!.Value.Label} it is {Evidence.Number(then.Value)}."],
                    Suggestion = Evidence.Number(then.Value),
                };
            }
        }
        else if (judgement.Verdict == Verdict.DoesNotMatch && Neighbourhood.Find(frame, evidence) is { } neighbour)
        {
            return neighbour;
        }
        else if (judgement.Verdict == Verdict.DoesNotMatch && frame.PeriodOrigin != SlotOrigin.Stated && OtherYear.Of(frame, evidence) is { } year)
        {
            return year;
        }
        else if (held.Select(r => r.Value).Distinct().Count() > 1)
        {
            judgement = judgement with { Warnings = [.. judgement.Warnings, $"The value was revised: {string.Join(", ", held.Select(r => $"{Evidence.Number(r.Value)} ({r.Vintage})"))}."] };
        }

        return People(frame, judgement);
    }

    // A region that is said to have fewer than its forces have together, by the text itself.
    private static Judgement? TooSmall(Frame frame, Evidence evidence)
    {
        if (frame.Hedge is not null || evidence.Gazetteer.FindArea(frame.AreaKey!) is not { Kind: AreaKind.Region or AreaKind.Nation } area)
        {
            return null;
        }

        var members = area.Members.Select(m => m.Force.Code).ToHashSet(StringComparer.Ordinal);
        var forces = evidence.Frames.Where(f => f.Type == ClaimType.Count && f.Hedge is null && f.FullMeasure == frame.FullMeasure && f.Period == frame.Period && f.AreaKey is { } key && key != area.Code && members.Contains(key)).DistinctBy(f => f.AreaKey).ToList();
        var sum = forces.Sum(f => f.Stated.Value ?? 0);
        return forces.Count >= 2 && sum > frame.Stated.Value
            ? new Judgement
            {
                Verdict = Verdict.WrongScope,
                Computed = (sum, sum),
                Reasons = [$"The text gives {forces.Count} forces of {area.Name} {Evidence.Number(sum)} together: {Evidence.Number(frame.Stated.Value ?? 0)} cannot be the number of them all."],
                Trace = [.. forces.Select(f => $"{Evidence.Number(f.Stated.Value ?? 0)} from the text")],
            }
            : null;
    }

    // "Almost 1,000 children" where the figures count offences: right for another unit.
    private static Judgement People(Frame frame, Judgement judgement) =>
        frame.CountsPeople && judgement.Verdict is Verdict.Confirmed or Verdict.RoundsTo
            ? judgement with { Verdict = Verdict.WrongScope, Reasons = [.. judgement.Reasons, "The figures count offences, not children: one child can be the victim of several."] }
            : frame.CountsPeople && judgement.Verdict is Verdict.DoesNotMatch
                ? CannotCheck("It counts people, and the figures count offences.")
                : judgement;

    // The forces of a region, or the years of a stretch, where the text prints each.
    private static Judgement? Parts(Frame frame, Evidence evidence)
    {
        var parts = PartsOf(frame, evidence);
        if (parts.Count < 2)
        {
            return null;
        }

        var values = parts.Select(p => evidence.Printed(p)).ToArray();
        var sum = values.Sum(v => v.Value);
        return Compared(frame, sum, Verdict.WrongArithmetic, string.Join(" + ", values.Select(v => Evidence.Number(v.Value))), KnownSet.Of(values));
    }

    /// <summary>The claims of the text that are the parts of a total: of its forces, near it, in the same period.</summary>
    internal static List<Frame> PartsOf(Frame frame, Evidence evidence)
    {
        var area = evidence.Gazetteer.FindArea(frame.AreaKey!);
        var counts = evidence.Frames.Where(f => f != frame && f.Type is ClaimType.Count or ClaimType.Total && f.Hedge is null && f.FullMeasure == frame.FullMeasure && f.AreaKey is not null && f.Period is not null).ToList();
        if (area is { Kind: not AreaKind.Force } && !AreaFilling.Countries.Contains(area.Code))
        {
            var members = area.Members.Select(m => m.Force.Code).ToHashSet(StringComparer.Ordinal);
            var forces = counts.Where(f => members.Contains(f.AreaKey!) && (f.Period == frame.Period || frame.Period!.Value.Contains(f.Period!.Value)) && Math.Abs(f.Sentence.Index - frame.Sentence.Index) <= 1)
                .DistinctBy(f => f.AreaKey).ToList();
            var all = counts.Where(f => members.Contains(f.AreaKey!) && f.Period == frame.Period).DistinctBy(f => f.AreaKey).ToList();
            if (all.Count >= 2 && all.Count > forces.Count && all.Sum(f => f.Stated.Value!.Value) == frame.Stated.Value)
            {
                return all;
            }

            if (forces.Count >= 2 && forces.Sum(f => f.Stated.Value!.Value) is var sum && sum <= frame.Stated.Value * 1.05m && sum >= frame.Stated.Value * 0.95m)
            {
                return forces;
            }
        }

        if (frame.AreaKey!.Split('+') is { Length: > 1 } joint)
        {
            var each = counts.Where(f => joint.Contains(evidence.Figures.Spelling(f.AreaKey!)) && f.Period == frame.Period).DistinctBy(f => f.AreaKey).ToList();
            return each.Count == joint.Length ? each : [];
        }

        var years = counts.Where(f => f.AreaKey == frame.AreaKey && f.Period!.Value.Days < 370 && frame.Period!.Value.Contains(f.Period.Value) && f.Period != frame.Period).DistinctBy(f => f.Period).ToList();
        return years.Count >= 2 && years.Sum(f => f.Period!.Value.Days) == frame.Period!.Value.Days ? years : [];
    }

    // "Kent and Essex together had 565", where each is held.
    private static Judgement? SumOfAreas(Frame frame, Evidence evidence)
    {
        if (frame.AreaKey!.Split('+') is not { Length: > 1 } names)
        {
            return null;
        }

        var values = names.Select(n => evidence.Any(evidence.Figures.KeyOf(n), frame.FullMeasure, frame.Period, frame)).OfType<Known>().ToArray();
        return values.Length == names.Length ? Compared(frame, values.Sum(v => v.Value), Verdict.DoesNotMatch, string.Join(" + ", values.Select(v => Evidence.Number(v.Value))), KnownSet.Of(values)) : null;
    }

    private static Judgement? SumOfYears(Frame frame, Evidence evidence)
    {
        if (frame.Period is not { } period || period.Days < 700 || period.Start.Day != 1)
        {
            return null;
        }

        var values = new List<Known>();
        for (var start = period.Start; start < period.End; start = start.AddYears(1))
        {
            var year = Period.Between(start, start.AddYears(1).AddDays(-1));
            if (evidence.Any(frame.AreaKey, frame.FullMeasure, year, frame) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return Compared(frame, values.Sum(v => v.Value), Verdict.DoesNotMatch, string.Join(" + ", values.Select(v => Evidence.Number(v.Value))), KnownSet.Of([.. values]));
    }

    private static Judgement Difference(Frame frame, Evidence evidence)
    {
        var (other, start) = frame.ComparedWith is { } with ? (with, frame.Period) : (frame.AreaKey, frame.Baseline);
        if (evidence.Any(frame.AreaKey, frame.FullMeasure, frame.Period) is not { } to || evidence.Any(other, frame.FullMeasure, start) is not { } from)
        {
            return CannotCheck("The two numbers of which it is the difference are not held.");
        }

        Judgement Judged(Known last, Known first) =>
            Compared(frame, last.Value - first.Value, last.IsOwn && first.IsOwn ? Verdict.WrongArithmetic : Verdict.DoesNotMatch, $"{Evidence.Number(last.Value)} - {Evidence.Number(first.Value)}", KnownSet.Of(last, first));
        var judgement = Judged(to, from);
        return OtherVintages.Of(judgement, evidence, [(to, frame.AreaKey, frame.FullMeasure, frame.Period), (from, other, frame.FullMeasure, start)], v => Judged(v[0], v[1])) ?? judgement;
    }

    // "Figures published in June 2018 had put it at 3,171": told as what was known then.
    [GeneratedRegex(@"\b(?:published|publication|reported\s+(?:then|at\s+the\s+time)|at\s+the\s+time|original(?:ly)?|initial(?:ly)?|previously|earlier\s+(?:figures?|survey|release)|had\s+(?:first\s+)?(?:put|given|reported)|first\s+(?:survey|put|given|reported)|provisional(?:ly)?|before\s+(?:it\s+was|they\s+were)\s+revised|since\s+revised)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsPublished();
}
