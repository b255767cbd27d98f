using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>What a reader should know of a comparison of two years that is computed right.</summary>
internal static partial class ComparisonWarnings
{
    // Of fewer years none is called a trough or a peak.
    private const int FewestYears = 4;

    /// <summary>The judgement with its warnings.</summary>
    public static Judgement Added(Frame frame, Judgement judgement, Evidence evidence) =>
        frame is { Type: ClaimType.Change or ClaimType.Multiple or ClaimType.Difference, ComparedWith: null, Measure: { } measure, Period: { } period, Baseline: { } from }
        && judgement.Verdict is Verdict.Confirmed or Verdict.RoundsTo or Verdict.NotLikeForLike
            ? judgement with { Warnings = [.. judgement.Warnings, .. Of(frame, measure, from, period, evidence)] }
            : judgement;

    private static IEnumerable<string> Of(Frame frame, string measure, Period from, Period to, Evidence evidence)
    {
        if (evidence.Changes.FirstYear(measure, frame.AreaKey, from.Kind) == from)
        {
            yield return $"{from} is the first year in which this was counted: part of a rise from it can be that of the recording.";
        }

        if (Extreme(frame, from, to, evidence) is { } extreme)
        {
            yield return extreme;
        }

        foreach (var change in evidence.Changes.InPart(measure, frame.AreaKey, from, to))
        {
            yield return change;
        }

        if (AreaFilling.Countries.Contains(frame.AreaKey ?? ""))
        {
            yield return "How many forces answered in each of the two years is not held: a change of the totals can differ from that of the forces that answered both times.";
        }

        if (frame.Direction != Direction.Down && !Recorded().IsMatch(frame.Sentence.Text))
        {
            yield return "The figures are of offences that police recorded: a rise in them is not by itself a rise in offences.";
        }
    }

    // The year compared with is the lowest of those held, or the highest, and not their first.
    private static string? Extreme(Frame frame, Period from, Period to, Evidence evidence)
    {
        var years = frame is { AreaKey: { } area, FullMeasure: { } measure }
            ? evidence.Figures.Of(area, measure).Select(r => r.Period).Where(p => p.Kind == from.Kind && p.End <= to.End).Distinct().Order().Select(p => (Period: p, Value: evidence.Held(area, measure, p)!.Value.Value)).ToList()
            : [];
        var at = years.FindIndex(y => y.Period == from);
        if (at < 1 || years.Count < FewestYears)
        {
            return null;
        }

        var (value, others) = (years[at].Value, years.Where(y => y.Period != from).ToList());
        return others.TrueForAll(y => y.Value > value) && frame.Direction != Direction.Down ? $"{from}, the year compared with, is the lowest of the {years.Count} years held: from another the rise is smaller."
            : others.TrueForAll(y => y.Value < value) && frame.Direction == Direction.Down ? $"{from}, the year compared with, is the highest of the {years.Count} years held: from another the fall is smaller."
            : null;
    }

    [GeneratedRegex(@"\b(?:record(?:s|ed|ing)?|log(?:s|ged|ging)?|report(?:s|ed|ing)?|figures|statistics)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Recorded();
}
