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
    private readonly Func<string, string?, Period?> firstYear;
    private readonly Stretches stretches;
    private readonly Baselines baselines;
    private Period? stretch;
    private Period? widest;
    private Period? lastCounted;
    private Period? lastTold;
    private List<Frame> before = [];

    /// <summary>Gathers the periods that the article names.</summary>
    /// <param name="time">The time of which the article speaks.</param>
    /// <param name="figures">The figures held.</param>
    /// <param name="firstYear">The first financial year in which a measure was counted in an area; null where that is not known.</param>
    public PeriodFilling(ArticleTime time, FigureTable figures, Func<string, string?, Period?> firstYear)
    {
        this.firstYear = firstYear;
        this.time = time;
        stretches = new Stretches(time, figures);
        baselines = new Baselines(time, stretches);
    }

    /// <summary>Fills the periods of a sentence's counts, whose areas and measures are filled.</summary>
    public void FillCounts(SentenceReading sentence, List<Frame> frames)
    {
        time.Told = AreaFilling.IsOfThatTotal(sentence) ? lastTold : null;
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total or ClaimType.Threshold && !f.IsBase && f.Stated.Unit == "offences"))
        {
            FillCount(sentence, frame, frames);
            stretch = frame is { Subset: null, Period: { Days: > 600 } whole } ? whole : stretch;
            widest = frame is { Subset: null, Period: { Days: > 500 } wide } ? wide : widest;
        }

        FillSeries(sentence, frames);
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Count && f.IsBase))
        {
            FillBase(sentence, frame, frames);
        }

        lastTold = frames.LastOrDefault(f => f.Type is ClaimType.Count or ClaimType.Total && f.Period is not null)?.Period ?? lastTold;
        before = frames.Count > 0 ? frames : before;
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

    // "Between 2018/19 and 2021/22 the annual figure was steady: 76, 67, 78 and 63": one number for each year.
    private static void FillSeries(SentenceReading sentence, List<Frame> frames)
    {
        if (sentence.Periods.Where(p => p.Sense == TimeSense.Named).ToList() is not [{ Period: { Kind: PeriodKind.FinancialYear } first } one, { Period: { Kind: PeriodKind.FinancialYear } last } two]
            || !RangeWord().IsMatch(sentence.Before(one.Start)) || !And().IsMatch(sentence.Text[one.End..two.Start]))
        {
            return;
        }

        var counts = frames.Where(f => f is { Type: ClaimType.Count, Subset: null } && f.At > two.End).ToList();
        if (counts.Count > 2 && counts.Count == last.Start.Year - first.Start.Year + 1)
        {
            for (var i = 0; i < counts.Count; i++)
            {
                (counts[i].Period, counts[i].PeriodOrigin) = (Period.FinancialYear(first.Start.Year + i), SlotOrigin.Stated);
            }
        }
    }

    private void FillCount(SentenceReading sentence, Frame frame, List<Frame> frames)
    {
        if (frame.Subset is not null && frame.IsNational && stretch is { } whole && !sentence.Periods.Any(p => p.Sense != TimeSense.Before))
        {
            // The parts of a stretch of years: "… of them against primary school children".
            (frame.Period, frame.PeriodOrigin) = (whole, SlotOrigin.Inherited);
        }
        else if (SinceStart().IsMatch(sentence.Text) && frame.Measure is { } offence && firstYear(offence, frame.AreaKey) is { } began && time.Current(frame) is { } ending && began.Start < ending.Start)
        {
            // "The total since the offence began".
            (frame.Period, frame.PeriodOrigin) = (Period.Between(began.Start, ending.End), SlotOrigin.Inherited);
        }
        else if (InAll(sentence, frame, frames) is { } sum)
        {
            // "44 in 2013, 52 in 2014 and 71 in 2015, making 167 in all", "so the total over three years is 251".
            (frame.Period, frame.PeriodOrigin) = (sum, SlotOrigin.Inherited);
        }
        else if (SinceAfter(sentence, frame) is { } from)
        {
            // "Part of a total of 121 since April 2013".
            (frame.Period, frame.PeriodOrigin) = (from, SlotOrigin.Stated);
        }
        else if (Range(sentence, frame) is { } range)
        {
            // "Between 2015/16 and 2018/19 the forces logged 4,441".
            (frame.Period, frame.PeriodOrigin) = (range, SlotOrigin.Stated);
        }
        else if (Stretches.IsFollowed(sentence, frame) && stretches.Of(sentence, frame) is { } years)
        {
            (frame.Period, frame.PeriodOrigin) = (years, SlotOrigin.Inherited);
        }
        else if (lastCounted is { } same && ThatTime().IsMatch(sentence.After(frame.End)))
        {
            (frame.Period, frame.PeriodOrigin) = (same, SlotOrigin.Inherited);
        }
        else if (ToNumber().IsMatch(sentence.Before(frame.Start)) && time.Current(frame) is { } now && IsBefore(sentence, frame) && !IsOfWhole(sentence, frame))
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

    // "Rose by 21% in 2018/19, from 693 to 841": the year before the two is that of the second.
    private static bool IsOfWhole(SentenceReading sentence, Frame frame) =>
        From().Matches(sentence.Before(frame.Start)).LastOrDefault() is { } from && sentence.Periods.LastOrDefault(p => p.Sense == TimeSense.Named && p.End <= frame.Start) is { } named && named.End <= from.Index && Verb().IsMatch(sentence.Before(named.Start));

    [GeneratedRegex(@"\b(?:r[oi]se|risen|rise|increase[ds]?|increas\w*|grew|grown|fell|fallen|fall|drop\w*|jump\w*|climb\w*|went|gone)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    // The years of the numbers told before it, without a gap.
    private Period? InAll(SentenceReading sentence, Frame frame, List<Frame> frames)
    {
        if (!AllOf().IsMatch(sentence.Before(frame.OuterStart)) && !AllAfter().IsMatch(sentence.After(frame.NumberEnd)))
        {
            return null;
        }

        bool IsYear(Frame f) => f is { Type: ClaimType.Count, Subset: null, Period.Days: > 360 and < 370 } && f.AreaKey == frame.AreaKey;
        var here = frames.Where(f => f.At < frame.At && IsYear(f)).Select(f => f.Period!.Value).ToList();
        var years = (TimeSpans.Years(sentence.Text).FirstOrDefault() is > 1 and var many && here.Count < many ? before.Where(f => f.Sentence != sentence && IsYear(f)).Select(f => f.Period!.Value).Concat(here) : here).Distinct().Order().ToList();
        return years.Count > 1 && (TimeSpans.Years(sentence.Text).FirstOrDefault() is var said && (said == 0 || said == years.Count)) && years.Zip(years.Skip(1)).All(p => p.First.End.AddDays(1) == p.Second.Start) ? Period.Between(years[0].Start, years[^1].End) : null;
    }

    [GeneratedRegex(@"(?:\b(?:making|making\s+a\s+total\s+of)|\btotal\b[^,;:]*\b(?:is|was|of|comes?\s+to|came\s+to))\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex AllOf();

    [GeneratedRegex(@"^(?:\s+(?:offences|crimes|cases))?\s+(?:in\s+all|in\s+total|altogether)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AllAfter();

    [GeneratedRegex(@"\bsince\s+(?:the|this)\s+(?:offence|law|legislation|crime|flag|act|measure)\s+(?:\w+\s+)?(?:began|started|came\s+in(?:to\s+force)?|was\s+(?:introduced|created|brought\s+in)|took\s+effect)\b(?!\s+in\s+\d)", RegexOptions.IgnoreCase)]
    private static partial Regex SinceStart();

    private Period? SinceAfter(SentenceReading sentence, Frame frame) =>
        sentence.Periods.FirstOrDefault(p => p is { IsSince: true, Period: not null } && p.Start >= frame.End && SinceWord().IsMatch(sentence.Text[frame.End..p.Start])) is { Period: { } first } && time.Current(frame) is { } last && first.Start < last.Start
            ? Period.Between(first is { Kind: PeriodKind.CalendarYear } && last.Kind != PeriodKind.CalendarYear ? Period.FinancialYear(first.Start.Year).Start : first.Start, last.End)
            : null;

    private static Period? Range(SentenceReading sentence, Frame frame) =>
        sentence.Periods.Where(p => p.Sense == TimeSense.Named).ToList() is [{ Period: { Kind: PeriodKind.FinancialYear } first } one, { Period: { Kind: PeriodKind.FinancialYear } last } two] && first.End < last.Start && RangeWord().IsMatch(sentence.Before(one.Start)) && And().IsMatch(sentence.Text[one.End..two.Start])
        && Counting().IsMatch(sentence.Text) && !Verb().IsMatch(sentence.Text) && !frame.IsBase
            ? Period.Between(first.Start, last.End)
            : null;

    [GeneratedRegex(@"^(?!.*\b(?:annual|yearly|each\s+year|a\s+year)\b).*\b(?:logged|recorded|reported|counted|dealt|received|total\w*|there\s+were)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Counting();

    [GeneratedRegex(@"^\s+(?:(?:offences|crimes|cases)\s+)?since\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex SinceWord();

    [GeneratedRegex(@"\bbetween\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex RangeWord();

    [GeneratedRegex(@"^\s+and\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex And();

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

    [GeneratedRegex(@",\s+(?:and|but|while)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextClause();

    [GeneratedRegex(@"^\s+(?:overall|in\s+all|in\s+total|over\s+the\s+(?:whole\s+)?(?:period|time|\w+\s+years))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Overall();

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
        if (frame.Type == ClaimType.Record && mention is { Sense: TimeSense.Previous or TimeSense.Before })
        {
            // "198 in 2022/23, one more than the 197 of the year before and the highest on record": of the year told.
            mention = sentence.Periods.LastOrDefault(p => p.End <= frame.Start && p.Sense is TimeSense.Named or TimeSense.Current or TimeSense.BareYear);
        }

        if (frame.Type == ClaimType.Share && mention is { Sense: TimeSense.Previous or TimeSense.Before } && mention.End <= frame.Start && NextClause().IsMatch(sentence.Text[mention.End..frame.Start]))
        {
            // "616 more than five years earlier, and its share was 16 per cent": the share is of the year told.
            mention = null;
        }

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

        if (period is null && isChange && Ends(sentence) is { } pair && !frames.Exists(f => f.IsBase && f.Period == pair.To))
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
            var listed = counts.Where(c => c.At < frame.At && c.PeriodOrigin == SlotOrigin.Stated).Select(c => c.Period!.Value).Distinct().Order().ToList();
            if (listed.Count >= 3 && Overall().IsMatch(sentence.After(frame.End)))
            {
                // "64 in 2013, 97 in 2014 and 142 in 2015, a rise of 121 per cent overall".
                (frame.Baseline, frame.Period) = (listed[0], listed[^1]);
            }
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

        if (counted is not null && !(IsOfChange(sentence, frame, frames) && (int)Math.Round(counted.Period!.Value.Days / 365.25) != years))
        {
            frame.Period = counted.Period;
            frame.PeriodOrigin = stretches.IsGuessed(sentence, counted.Period!.Value) ? SlotOrigin.Defaulted : frame.PeriodOrigin;
            return;
        }

        frame.Baseline = baselines.Of(sentence, frame, period, years);
        frame.BaselineOrigin = frame.Baseline is null ? SlotOrigin.Missing : stretches.IsGuessed(sentence, frame.Baseline.Value) ? SlotOrigin.Defaulted : SlotOrigin.Inherited;
    }

    // "Risen by 141% in five years, and over six years the total is 983": the five are those of the change.
    private static bool IsOfChange(SentenceReading sentence, Frame frame, List<Frame> frames) =>
        frames.LastOrDefault(f => f.Start < frame.Start && f.Type is ClaimType.Change or ClaimType.Multiple or ClaimType.Count or ClaimType.Total or ClaimType.Difference) is { Type: ClaimType.Change or ClaimType.Multiple or ClaimType.Difference } change && !sentence.Text[change.End..frame.Start].Contains(',', StringComparison.Ordinal);

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

    [GeneratedRegex(@",\s+(?:so\s+(?:\w+\s+)?(?:the|that|it|its|this|there|offences|crimes|numbers?|figures?|reports|cases|has|have)|making|which\s+(?:would\s+)?(?:makes?|means?|meant)|meaning)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Consequence();

    [GeneratedRegex(@"\bfrom\s+(?:\w+\s+)?\d", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"\bto\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ToNumber();
}
