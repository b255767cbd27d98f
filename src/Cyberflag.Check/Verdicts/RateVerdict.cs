using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>So many a day, or one every so many minutes: the count divided by the days of its own year.</summary>
internal sealed class RateVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Rate, ClaimType.Every];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence) =>
        Rated(frame, evidence) is var judgement && frame.CountsPeople && judgement.Verdict is Verdict.Confirmed or Verdict.RoundsTo
            ? judgement with { Verdict = Verdict.WrongScope, Reasons = [.. judgement.Reasons, "The figures count offences, not children: one child can be the victim of several."] }
            : judgement;

    private static Judgement Rated(Frame frame, Evidence evidence)
    {
        if (frame.Period is not { } period)
        {
            return CannotCheck("The period is not known.");
        }

        var count = evidence.Any(frame.AreaKey, frame.FullMeasure, period) is { Value: > 0 } known ? known : (Known?)null;
        if (count is { } now && evidence.WasKnown(now) && Rated(frame, now) is var here)
        {
            here = OtherVintages.Of(here, evidence, [(now, frame.AreaKey, frame.FullMeasure, period)], v => v[0].Value > 0 ? Rated(frame, v[0]) : here) ?? here;
            return frame.AreaOrigin == SlotOrigin.Stated || here.Verdict != Verdict.WrongArithmetic || Accusation.PointsBack(frame.Sentence) ? here : Elsewhere(frame, evidence, period);
        }

        // No number for the area that the text names: another of the country's that gives the same rate.
        foreach (var other in AreaFilling.Countries.Where(c => c != frame.AreaKey && AreaFilling.Countries.Contains(frame.AreaKey ?? "EW")))
        {
            if (evidence.Any(other, frame.FullMeasure, period) is { Value: > 0 } elsewhere && evidence.WasKnown(elsewhere) && Rated(frame, elsewhere) is { Verdict: Verdict.Confirmed or Verdict.RoundsTo } fits)
            {
                return frame.AreaOrigin == SlotOrigin.Stated
                    ? fits with { Verdict = Verdict.WrongScope, Reasons = [.. fits.Reasons, $"The count is that of {evidence.Figures.Spelling(other)}, not of {evidence.Figures.Spelling(frame.AreaKey!)}."], Suggestion = evidence.Figures.Spelling(other) }
                    : fits;
            }
        }

        return count is { } later ? Rated(frame, later) : RateBeside.Judge(frame, evidence) ?? CannotCheck("The count of which it is the average is not held.");
    }

    // The sentence names no area, and for that of the sentences before the rate does not fit: it may be the country's or another's of the
    // article. What fits is told; nothing is accused.
    private static Judgement Elsewhere(Frame frame, Evidence evidence, Period period)
    {
        var areas = AreaFilling.Countries.Concat(evidence.Frames.Select(f => f.AreaKey).OfType<string>()).Distinct(StringComparer.Ordinal).Where(a => a != frame.AreaKey);
        foreach (var area in areas)
        {
            if (evidence.Any(area, frame.FullMeasure, period) is { Value: > 0 } count && evidence.WasKnown(count) && Rated(frame, count) is { Verdict: Verdict.Confirmed or Verdict.RoundsTo } fits)
            {
                return fits with { Verdict = Verdict.RoundsTo, Warnings = [.. fits.Warnings, $"The sentence names no area: the rate is that of {evidence.Figures.Spelling(area)}."] };
            }
        }

        return CannotCheck($"The sentence names no area: for {evidence.Figures.Spelling(frame.AreaKey!)}, of the sentences before, the rate would not fit.");
    }

    private static Judgement Rated(Frame frame, Known count)
    {
        var (rate, formula) = Rate(frame, count.Value);
        return Compared(frame, rate, Verdict.WrongArithmetic, formula, KnownSet.Of(count));
    }

    /// <summary>The average of a count over the days of the claim's period, in the claim's unit of time, with its formula.</summary>
    internal static (decimal Value, string Formula) Rate(Frame frame, decimal count)
    {
        var days = frame.Period!.Value.Days;
        if (frame.Type == ClaimType.Every)
        {
            // "Two every 64 minutes" is one every 32.
            var many = frame.Stated.Of ?? 1;
            var minutes = many * days * 1440m / count;
            var every = frame.Stated.Unit switch { "seconds" => minutes * 60, "hours" => minutes / 60, "days" => minutes / 1440, "weeks" => minutes / 10080, _ => minutes };
            return (every, $"{(many > 1 ? $"{Evidence.Number(many)} × " : "")}{days} days in {frame.Stated.Unit} / {Evidence.Number(count)}");
        }

        var months = Math.Max(1, Math.Round(days / 30.4375m));
        var (rate, divisor) = frame.TimeUnit switch
        {
            "hour" => (count / (days * 24), $"{days * 24} hours"),
            "week" => days is 365 or 366 ? (count / 52, "52 weeks") : (count / (days / 7m), $"{Evidence.Number(Math.Round(days / 7m, 1))} weeks"),
            "month" => (count / months, $"{months} months"),
            _ => (count / days, $"{days} days"),
        };
        return (rate, $"{Evidence.Number(count)} / {divisor}");
    }
}
