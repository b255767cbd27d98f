using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Confirms only what the text says: not what was taken as usual, not a number that was fitted to the figures of an area which the text
/// does not name last, and not one of another year than the text tells last before it.
/// </summary>
internal static class Confirmation
{
    /// <summary>The judgement, without a confirmation that rests on a slot which the text does not give.</summary>
    public static Judgement Weighed(Frame frame, Judgement judgement, Evidence evidence)
    {
        if (judgement.Verdict != Verdict.Confirmed || judgement.IsSaid)
        {
            return judgement;
        }

        var doubt = !Licence.IsOwn(frame, judgement) && ((frame.AreaOrigin is SlotOrigin.Defaulted or SlotOrigin.Missing && frame.Type is not ClaimType.Coverage && frame.Type is not ClaimType.Span) || frame.MeasureOrigin == SlotOrigin.Defaulted)
            ? "The text does not say of which area or of what; for the usual one the number would be right."
            : frame.IsFitted && !IsAreaTold(frame, evidence) ? $"The number is held for {evidence.Figures.Spelling(frame.AreaKey!)}, {frame.Period}; the text does not say that it is of these."
            : frame.IsCountrySupposed ? $"The text names no country; for {evidence.Figures.Spelling(frame.AreaKey!)} the number would be right."
            : IsAreaOpen(frame, evidence) ? $"The sentences before name several areas; for {evidence.Figures.Spelling(frame.AreaKey!)} the number would be right."
            : frame.PeriodOrigin == SlotOrigin.Defaulted && !IsNews(frame, evidence) ? $"The text does not say the year; for {frame.Period} the number would be right."
            : IsLongAgo(frame, evidence) ? $"The text says its year only as counted from its day of publication; the number would be right for {frame.Period}, which is long before."
            : frame.Sentence.Odd is [var odd, ..] ? $"The sentence has \u2018{odd.Words}\u2019, which is not read as a number: {odd.Why}."
            : OtherYear(frame, evidence) is { } year ? $"The text last speaks of {year}; for {frame.Period} the number would be right."
            : OtherStart(frame, evidence) is { } start ? $"The text last compares with {start}; from {Start(frame)} on the number would be right."
            : null;
        return doubt is null ? judgement : judgement with { Verdict = Verdict.CannotCheck, Reasons = [.. judgement.Reasons, doubt] };
    }

    // A text that names no year tells the figures first printed around its day; without the day of these, those of a year that ended shortly before.
    private static bool IsNews(Frame frame, Evidence evidence) =>
        frame.Type is ClaimType.Span or ClaimType.Coverage || evidence.Article.Published is { } day && frame.Period is { } period && evidence.Vintages(frame.AreaKey, frame.FullMeasure, period) is { IsEmpty: false } rows
            && rows.Any(r => r.Vintage is { } first ? first.Earliest <= day.Latest.AddMonths(1) && first.Latest >= day.Earliest.AddMonths(-2) : period.End <= day.Latest && period.End.AddMonths(15) >= day.Earliest);

    // "Last year" of a text that was published long after the year for which the number is held, and that names this year nowhere.
    private static bool IsLongAgo(Frame frame, Evidence evidence) =>
        frame is { IsTimeRelative: true, Period: { } period } && frame.Sentence.Periods.All(p => p.Sense == TimeSense.Current) && evidence.Article.Published is { } day && period.End.AddMonths(21) < day.Earliest
        && !evidence.Sentences.Any(s => s.Periods.Any(p => p.Period is { } told && (told == period || told.End == period.End)));

    // "In Cleveland, according to the PSNI. The force …": of which of the two is not certain. A county and its region are no two.
    private static bool IsAreaOpen(Frame frame, Evidence evidence)
    {
        if (frame.AreaOrigin != SlotOrigin.Inherited || frame.IsNational || frame.AreaKey is null || frame.AreaKey.Contains('+', StringComparison.Ordinal) || frame.Type is ClaimType.Coverage or ClaimType.Span)
        {
            return false;
        }

        var nearest = evidence.Before(frame).FirstOrDefault(s => s.Areas.Any(a => !a.IsUnknown && a.Area is not null));
        return nearest is not null && nearest.Index < frame.Sentence.Index && evidence.Of(nearest).All(f => f.AreaKey != frame.AreaKey || f.Type is not (ClaimType.Count or ClaimType.Total) || evidence.VerdictOn(f) is not Verdict.Confirmed)
            && nearest.Areas.Any(a => a.Area is { Kind: AreaKind.Force } other && a.List.IsEmpty && evidence.Figures.KeyOf(other.Code) is var key && key != frame.AreaKey && !Neighbourhood.IsNear(key, frame.AreaKey, evidence.Gazetteer));
    }

    private static bool IsAreaTold(Frame frame, Evidence evidence)
    {
        var nearest = evidence.Before(frame).FirstOrDefault(s => s.Areas.Any(a => !a.IsUnknown));
        return frame.AreaOrigin == SlotOrigin.Stated || nearest is not null
            && nearest.Areas.Any(a => a.Area is null ? !a.IsUnknown && AreaFilling.Countries.Contains(frame.AreaKey) : evidence.Figures.KeyOf(a.Area.Code) == frame.AreaKey);
    }

    // The year that the nearest sentence before it tells of, where that is another; what a change starts from is not meant.
    private static Period? OtherYear(Frame frame, Evidence evidence)
    {
        // A trend is of a stretch; that it is held whole is part of its verdict.
        if (frame.PeriodOrigin == SlotOrigin.Stated || frame.Type == ClaimType.Trend || frame.Period is not { } period || (frame.IsTimeRelative && frame.Sentence.Periods.Any(p => p.Sense == TimeSense.Current)))
        {
            return null;
        }

        // "Three years before", "in the same months of 2018" are counted from what is told.
        var isRelative = frame.IsBase || frame.Sentence.Periods.Any(p => p.Sense is TimeSense.Previous or TimeSense.Before);
        if (frame.Sentence.Periods.Any(p => p.Sense == TimeSense.Later))
        {
            return null;
        }

        Period? skipped = null;
        foreach (var sentence in evidence.Before(frame))
        {
            var told = Told(sentence, evidence, isStart: false);
            if (sentence == frame.Sentence && isRelative && told.Count > 0 && !told.Exists(p => IsOf(period, p) || period.End < p.End))
            {
                // "The year before that it was 109, and in 2017/18 it was 56": counted from what was told before, not from what follows.
                continue;
            }

            if (told.Count > 0)
            {
                if (sentence != frame.Sentence && told.TrueForAll(p => p.End < period.End) && IsBackground(sentence, told, evidence))
                {
                    skipped ??= told[^1];
                    continue;
                }

                return told.Exists(p => IsOf(period, p) || (isRelative && period.End < p.End && told.Distinct().Count() == 1)) ? null : told[^1];
            }

            if (sentence.Periods.Any(p => p.Sense is TimeSense.Current or TimeSense.Later or TimeSense.MonthsOnly))
            {
                return null;
            }
        }

        return skipped;
    }

    // Earlier years told with the numbers that are held for them, after the year of the article was named: the story goes on with that.
    private static bool IsBackground(SentenceReading sentence, List<Period> told, Evidence evidence)
    {
        var counts = evidence.Of(sentence).Where(f => f.Type is ClaimType.Count or ClaimType.Total).ToList();
        return told.TrueForAll(p => counts.Exists(f => f.Period == p && f.PeriodOrigin == SlotOrigin.Stated && evidence.VerdictOn(f) == Verdict.Confirmed)) && counts.TrueForAll(f => f.PeriodOrigin != SlotOrigin.Stated || evidence.VerdictOn(f) is Verdict.Confirmed or Verdict.RoundsTo);
    }

    // What the nearest sentence before it compares with, where that is another; "the year before" is said by its own sentence.
    private static Period? OtherStart(Frame frame, Evidence evidence)
    {
        if (Start(frame) is not { } start || (frame.IsBase && frame.PeriodOrigin == SlotOrigin.Stated)
            || frame.Sentence.Periods.Any(p => p.Sense is TimeSense.Previous or TimeSense.Before or TimeSense.Later) || TimeSpans.Years(frame.Sentence.Text).Any())
        {
            return null;
        }

        var nearest = evidence.Before(frame).FirstOrDefault(s => Told(s, evidence, isStart: true).Count > 0);
        var told = nearest is null ? null : Told(nearest, evidence, isStart: true);
        return told is null || (IsYearOnYear(frame, evidence) && evidence.Of(nearest!).Where(f => f.Type is ClaimType.Count or ClaimType.Total).All(f => evidence.VerdictOn(f) is Verdict.Confirmed or Verdict.RoundsTo)) || told.Exists(p => p == start || p.Start.Year == start.Start.Year) ? null : told[^1];
    }

    // "North Yorkshire saw a 34 per cent increase, from 113 to 151": both numbers stand there and are held for the year and the one before it.
    private static bool IsYearOnYear(Frame frame, Evidence evidence) =>
        evidence.Of(frame.Sentence).Where(f => f is { Type: ClaimType.Count, Hedge: null, Period: not null } && f.AreaKey == frame.AreaKey && f.FullMeasure == frame.FullMeasure).ToList() is [_, _] pair
        && pair.Find(f => f.IsBase) is { AreaOrigin: SlotOrigin.Stated } from && pair.Find(f => !f.IsBase) is { } to && to.Period!.Value.Previous() == from.Period && pair.TrueForAll(f => evidence.VerdictOn(f) == Verdict.Confirmed);

    private static Period? Start(Frame frame) => frame.IsBase ? frame.Period : frame.Type is ClaimType.Change or ClaimType.Multiple ? frame.Baseline
        : frame.Period is { Days: > 550 } && frame.Sentence.Periods.Any(p => p.IsSince) ? frame.Period : null;

    // The years that a sentence tells of, or those that its changes start from.
    private static List<Period> Told(SentenceReading sentence, Evidence evidence, bool isStart)
    {
        var named = sentence.Periods.Where(p => p is { Sense: TimeSense.Named or TimeSense.BareYear, Period: not null }).ToList();
        if (named.Count == 0)
        {
            return [];
        }

        var frames = evidence.Of(sentence).ToList();
        var counted = frames.Where(f => !f.IsBase && f.Stated.Unit == "offences" && f.PeriodOrigin == SlotOrigin.Stated).Select(f => f.Period).ToHashSet();
        var starts = frames.Select(f => f.IsBase ? f.Period : f.Baseline).ToHashSet();
        bool IsStart(PeriodMention p) => p.IsSince || (starts.Contains(p.Period) && !counted.Contains(p.Period));
        return [.. named.Where(p => IsStart(p) == isStart && (isStart || p.Sense == TimeSense.Named)).Select(p => p.Period!.Value)];
    }

    // The year itself, a part of what is told, or a stretch that begins or ends with it.
    private static bool IsOf(Period period, Period told) => told.Contains(period) || (period.Contains(told) && (period.End == told.End || period.Start == told.Start));
}
