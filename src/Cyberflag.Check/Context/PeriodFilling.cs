using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Gives each claim its period and, for a change, the one against which it is compared. What is not named follows from the year of which
/// the article speaks: the latest that it names, else the latest that the data of its day hold.
/// </summary>
internal sealed partial class PeriodFilling
{
    private readonly ArticleTime time;
    private readonly Stretches stretches;
    private readonly Baselines baselines;
    private Period? stretch;
    private Period? widest;
    private Period? lastCounted;

    /// <summary>Gathers the periods that the article names.</summary>
    public PeriodFilling(ArticleTime time, FigureTable figures)
    {
        this.time = time;
        stretches = new Stretches(time, figures);
        baselines = new Baselines(time, stretches);
    }

    /// <summary>Fills the periods of a sentence's counts, whose areas and measures are filled.</summary>
    public void FillCounts(SentenceReading sentence, List<Frame> frames)
    {
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total or ClaimType.Threshold && !f.IsBase && f.Stated.Unit == "offences"))
        {
            FillCount(sentence, frame);
            stretch = frame is { Subset: null, Period: { Days: > 600 } whole } ? whole : stretch;
            widest = frame is { Subset: null, Period: { Days: > 500 } wide } ? wide : widest;
        }

        foreach (var frame in frames.Where(f => f.Type is ClaimType.Count && f.IsBase))
        {
            FillBase(sentence, frame, frames);
        }

        lastCounted = frames.FirstOrDefault(f => f.Type is ClaimType.Count or ClaimType.Total && !f.IsBase && f.Period is not null)?.Period ?? lastCounted;
    }

    /// <summary>Fills the periods and baselines of its other claims, after those of the counts.</summary>
    public void FillOthers(SentenceReading sentence, List<Frame> frames)
    {
        // Counts that were fitted to the figures can be of a stretch as well.
        stretch = frames.LastOrDefault(f => f is { Type: ClaimType.Count or ClaimType.Total, Subset: null, Period.Days: > 600 })?.Period ?? stretch;
        widest = frames.LastOrDefault(f => f is { Type: ClaimType.Count or ClaimType.Total, Subset: null, Period.Days: > 500 })?.Period ?? widest;
        foreach (var frame in frames.Where(f => f.Stated.Unit != "offences" || f.Type is ClaimType.Difference))
        {
            FillOther(sentence, frame, frames);
        }
    }

    private void FillCount(SentenceReading sentence, Frame frame)
    {
        if (frame.Subset is not null && frame.IsNational && stretch is { } whole && !sentence.Periods.Any(p => p.Sense != TimeSense.Before))
        {
            // The parts of a stretch of years: "… of them against primary school children".
            (frame.Period, frame.PeriodOrigin) = (whole, SlotOrigin.Inherited);
        }
        else if (Stretches.IsFollowed(sentence, frame) && stretches.Of(sentence, frame) is { } years)
        {
            (frame.Period, frame.PeriodOrigin) = (years, SlotOrigin.Inherited);
        }
        else if (lastCounted is { } same && ThatTime().IsMatch(sentence.After(frame.End)))
        {
            (frame.Period, frame.PeriodOrigin) = (same, SlotOrigin.Inherited);
        }
        else if (ToNumber().IsMatch(sentence.Before(frame.Start)) && time.Current(frame) is { } now && IsBefore(sentence, frame))
        {
            // "From 774 in 2014/15 to 1,390": the year named is that of the first.
            (frame.Period, frame.PeriodOrigin) = (now, SlotOrigin.Inherited);
        }
        else if (BesideMention.Of(sentence, frame) is { } mention && time.Resolve(sentence, mention, frame) is { } period)
        {
            (frame.Period, frame.PeriodOrigin) = (Whole(mention, period), mention.Sense is TimeSense.Named or TimeSense.BareYear ? SlotOrigin.Stated : SlotOrigin.Inherited);
            frame.IsTimeRelative = mention.Sense is TimeSense.Current or TimeSense.Previous;
        }
        else if (stretches.Of(sentence, frame) is { } over)
        {
            (frame.Period, frame.PeriodOrigin) = (over, sentence.Periods.Any(p => p is { IsSince: true, Sense: TimeSense.Named } && p.Period?.Start == over.Start) ? SlotOrigin.Stated : SlotOrigin.Inherited);
        }
        else
        {
            var current = time.Current(frame);
            (frame.Period, frame.PeriodOrigin) = (current, current is null ? SlotOrigin.Missing : time.Named.Count > 0 ? SlotOrigin.Inherited : SlotOrigin.Defaulted);
        }
    }

    // "In the six years to March 2023": all of them.
    private static Period Whole(PeriodMention mention, Period period) =>
        mention is { Sense: TimeSense.Named, Years: > 1 } ? Period.Between(period.End.AddDays(1).AddYears(-mention.Years), period.End) : period;

    private static bool IsBefore(SentenceReading sentence, Frame frame) => sentence.Before(frame.Start)[sentence.Clause(frame.At).Start..] is var before && (From().IsMatch(before) || !sentence.Periods.Any(p => p.Sense == TimeSense.Named && p.End <= frame.Start))
        && (BesideMention.Of(sentence, frame) is not { } mention || mention.End <= frame.Start);

    private void FillBase(SentenceReading sentence, Frame frame, List<Frame> frames)
    {
        var since = sentence.Periods.LastOrDefault(p => p.IsSince && p.End <= frame.Start && p.Period is not null);
        var clause = sentence.Clause(frame.At);
        var current = frames.LastOrDefault(f => f is { Type: ClaimType.Count or ClaimType.Total, IsBase: false, PeriodOrigin: SlotOrigin.Stated } && f.At < frame.At && f.At >= clause.Start)?.Period ?? time.Current(frame);
        if ((BesideMention.Of(sentence, frame) ?? since) is { } mention && time.Resolve(sentence, mention, frame) is { } period && period != current)
        {
            (frame.Period, frame.PeriodOrigin) = (period, SlotOrigin.Stated);
            return;
        }

        frame.Period = baselines.Of(sentence, frame, current);
        frame.PeriodOrigin = frame.Period is null ? SlotOrigin.Missing : since is not null ? SlotOrigin.Stated : IsTold(sentence, frame.Period.Value) ? SlotOrigin.Inherited : SlotOrigin.Defaulted;
    }

    // What a change starts from is told by the article, or counted from what it tells; else it is supposed.
    private bool IsTold(SentenceReading sentence, Period start) =>
        time.Named.Any(p => p == start || p.Start == start.Start) || sentence.Periods.Any(p => p.Sense is not TimeSense.Current) || time.Spans.Count > 0;

    private void FillOther(SentenceReading sentence, Frame frame, List<Frame> frames)
    {
        var isChange = frame.Type is ClaimType.Change or ClaimType.Multiple or ClaimType.Difference or ClaimType.Points or ClaimType.Trend or ClaimType.Span;
        var clause = sentence.Clause(frame.At);
        var counts = frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total && !f.IsBase && f.Period is not null && f.At >= clause.Start && f.At < clause.End).ToList();
        if (isChange && counts is [var start] && !frames.Exists(f => f.IsBase) && Consequence().IsMatch(sentence.Text[..frame.Start]) && time.Current(frame) is { } now && start.At < frame.At && start.Period!.Value.End <= now.End && start.Period != now)
        {
            // "The year before it had recorded 67, so the number rose more than sixfold": what is told there is what the change starts from.
            (start.IsBase, frame.Period, frame.PeriodOrigin, frame.Baseline, frame.BaselineOrigin) = (true, now, SlotOrigin.Inherited, start.Period, SlotOrigin.Inherited);
            return;
        }

        if (isChange && (counts.Count == 0 || frame.Type == ClaimType.Span) && FromTo(sentence, frame) is var (first, last))
        {
            (frame.Baseline, frame.BaselineOrigin, frame.Period, frame.PeriodOrigin) = (first, SlotOrigin.Stated, last, SlotOrigin.Stated);
            return;
        }

        var mention = isChange || frame is { Type: ClaimType.Threshold } ? null : BesideMention.Of(sentence, frame);
        Period? period = mention is not null ? time.Resolve(sentence, mention, frame) : null;
        if (frame.Type is ClaimType.Rate or ClaimType.Every && counts.Count > 0 && (mention is { Sense: TimeSense.Before } && mention.End <= frame.Start || frames.Exists(f => f.IsBase && f.Period == period && f.At < frame.At && f.At >= clause.Start)))
        {
            // "1,952 …, compared to 1,212 in 2014/15, or 37 a week": an average is of what is told, not of what it is compared with.
            period = null;
        }

        var stated = period is not null && mention!.Sense == TimeSense.Named;
        if (period is null && counts.Count > 0)
        {
            period = counts.Where(c => c.Period!.Value.Days < 550 || frame.Type is ClaimType.Span).Select(c => c.Period!.Value).OrderByDescending(p => p.End).Cast<Period?>().FirstOrDefault();
        }

        if (period is null && isChange && counts.Count == 0 && !frames.Exists(f => f.IsBase && f.At >= clause.Start && f.At < clause.End) && sentence.Periods.LastOrDefault(p => p.Sense == TimeSense.Named && p.Start >= clause.Start && p.Start < clause.End && Within().IsMatch(sentence.Before(p.Start)) && !ThanIn().IsMatch(sentence.Before(p.Start))) is { } within)
        {
            period = within.Period;
        }

        if (period is null && isChange && Ends(sentence) is { } pair)
        {
            period = pair.To;
        }

        if (period is null && frame.Stated.Unit == "years" && frame.Type == ClaimType.Threshold)
        {
            // A bound of age goes with the number beside it.
            var beside = frames.Where(f => f.Stated.Unit == "offences" && f.Period is not null && f.At >= clause.Start && f.At < clause.End).OrderBy(f => Math.Abs(f.At - frame.At)).FirstOrDefault();
            period = beside?.Period;
        }

        if (period is null && frame.Type is ClaimType.Share or ClaimType.Threshold && frame.IsNational && stretch is not null && frame.Subset is not null)
        {
            period = stretch;
        }

        if (period is null && frame.Type is ClaimType.Share)
        {
            period = frames.LastOrDefault(f => f.Stated.Unit == "offences" && f.At < frame.At && f.Period is not null)?.Period;
        }

        if (period is { Kind: PeriodKind.CalendarYear } calendar && isChange && !time.IsHeld(frame, calendar) && time.IsHeld(frame, Period.FinancialYear(calendar.Start.Year)))
        {
            period = Period.FinancialYear(calendar.Start.Year);
        }

        if (frame.Type == ClaimType.Coverage && period is null or { Days: < 500 } && !sentence.Periods.Any(p => p.Sense is TimeSense.Named or TimeSense.Current) && widest is not null && !frames.Exists(f => f.Type == ClaimType.Change && sentence.Clause(f.At) == clause))
        {
            // Who answered is told of all that was asked.
            period = widest;
        }

        period ??= !isChange && frame.Type is ClaimType.Share && stretches.Of(sentence, frame) is { } over && !IsComparedWith(sentence, frame) ? over : time.Current(frame);
        (frame.Period, frame.PeriodOrigin) = (period, period is null ? SlotOrigin.Missing : stated ? SlotOrigin.Stated : SlotOrigin.Inherited);
        if (isChange && frame.Type != ClaimType.Span)
        {
            frame.Baseline = baselines.Of(sentence, frame, period);
            frame.BaselineOrigin = frame.Baseline is null ? SlotOrigin.Missing : SlotOrigin.Inherited;
        }
        else if (frame.Type == ClaimType.Span)
        {
            FillSpan(sentence, frame, frames, period);
        }
    }

    // "Rose by half between 2013 and 2015": from the first year to the last. "Ten years earlier, in 2011/12": from that year on.
    private (Period From, Period To)? FromTo(SentenceReading sentence, Frame frame)
    {
        if (frame.Type == ClaimType.Span)
        {
            return Earlier().IsMatch(sentence.Text[frame.Start..frame.End]) && sentence.Periods.FirstOrDefault(p => p.Start >= frame.End && p.Sense == TimeSense.Named && In().IsMatch(sentence.Text[frame.End..p.Start])) is { Period: { } then }
                && time.Current(frame) is { } now && then.End < now.Start ? (then, now) : null;
        }

        return sentence.Periods is [{ Sense: TimeSense.Named, IsSince: false, Period: { Days: > 700 } range, Years: 0 } only] && range.Start.Day == 1 && Between().IsMatch(sentence.Before(only.Start)) && frame.Type is ClaimType.Change or ClaimType.Multiple
            ? (Period.Between(range.Start, range.Start.AddYears(1).AddDays(-1)), Period.Between(range.End.AddDays(1).AddYears(-1), range.End))
            : null;
    }

    private void FillSpan(SentenceReading sentence, Frame frame, List<Frame> frames, Period? period)
    {
        var years = (int)(frame.Stated.Value ?? 0);
        var counted = frames.FirstOrDefault(f => f.Type is ClaimType.Count or ClaimType.Total && f.Period is { } p && p.Days > 400 && !f.IsBase);
        if (frame.TimeUnit == "month")
        {
            frame.Period = counted?.Period ?? frames.FirstOrDefault(f => f.Type is ClaimType.Count && f.Period is not null)?.Period ?? period;
            return;
        }

        if (!frames.Exists(f => f.Type is ClaimType.Change or ClaimType.Multiple) && sentence.Periods.FirstOrDefault(p => p.Years == years && years > 1 && p.Sense == TimeSense.Named && p.Start == frame.End) is { Period: { } end } ending)
        {
            (frame.Period, frame.PeriodOrigin) = (Whole(ending, end), SlotOrigin.Stated);
            return;
        }

        if (counted is not null)
        {
            frame.Period = counted.Period;
            frame.PeriodOrigin = stretches.IsGuessed(sentence, counted.Period!.Value) ? SlotOrigin.Defaulted : frame.PeriodOrigin;
            return;
        }

        frame.Baseline = baselines.Of(sentence, frame, period, years);
        frame.BaselineOrigin = frame.Baseline is null ? SlotOrigin.Missing : stretches.IsGuessed(sentence, frame.Baseline.Value) ? SlotOrigin.Defaulted : SlotOrigin.Inherited;
    }

    // "37%, compared with 29% over the previous three years": the years are those of the second.
    private static bool IsComparedWith(SentenceReading sentence, Frame frame) => Compared().IsMatch(sentence.After(frame.End));

    // "From 2017/18 to 2018/19", "from 81 in 2015/16 to 113 in 2018/19".
    private static (Period From, Period To)? Ends(SentenceReading sentence)
    {
        var years = sentence.Periods.Where(p => p.Sense == TimeSense.Named && p.Period is not null).Select(p => p.Period!.Value).Distinct().Order().ToList();
        return years.Count >= 2 && Math.Abs(years[0].Days - years[^1].Days) < 3 ? (years[0], years[^1]) : null;
    }

    [GeneratedRegex(@"^[^.;\d]*?\b(?:in|over|during)\s+(?:that|the\s+same)\s+(?:time|period)\b(?!\s+(?:of|in)\s+\d)", RegexOptions.IgnoreCase)]
    private static partial Regex ThatTime();

    [GeneratedRegex(@"\b(?:earlier|before|previously)$", RegexOptions.IgnoreCase)]
    private static partial Regex Earlier();

    [GeneratedRegex(@"^,?\s+in\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex In();

    [GeneratedRegex(@"\bthan\s+(?:in|during)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex ThanIn();

    [GeneratedRegex(@"\bbetween\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?:in|during|for|years?,?)\s*(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(@"^[^.;]*?\b(?:compared\s+(?:with|to)|up\s+from|down\s+from|against)\s[^.;]*\byears\b", RegexOptions.IgnoreCase)]
    private static partial Regex Compared();

    [GeneratedRegex(@",\s+(?:so\s+(?:the|that|it|its|this|there)|making|which\s+(?:would\s+)?(?:makes?|means?|meant)|meaning)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Consequence();

    [GeneratedRegex(@"\bfrom\s+(?:\w+\s+)?\d", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"\bto\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ToNumber();
}
