using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Gives each claim its period and, for a change, the one against which it is compared. What is not named follows from the year of which
/// the article speaks: the latest that it names, else the latest that the data of its day hold.
/// </summary>
internal sealed partial class PeriodFilling
{
    private readonly Article article;
    private readonly FigureTable figures;
    private readonly List<Period> named = [];
    private readonly bool speaksOfLastYear;
    private readonly HashSet<(SentenceReading, Period)> guessed = [];
    private Period? stretch;

    /// <summary>Gathers the periods that the article names.</summary>
    public PeriodFilling(Article article, FigureTable figures, IReadOnlyList<SentenceReading> sentences)
    {
        (this.article, this.figures) = (article, figures);
        named.AddRange(sentences.SelectMany(s => s.Periods).Where(p => p.Sense == TimeSense.Named && p.Period is not null).Select(p => p.Period!.Value));
        named.AddRange(sentences.SelectMany(s => s.Periods.Where(p => p.Sense == TimeSense.Later).Select(p => Resolve(s, p, null!))).OfType<Period>());
        speaksOfLastYear = sentences.Any(s => s.Periods.Any(p => p.Sense == TimeSense.Current));
        Spans = [.. sentences.SelectMany(s => SpanYears().Matches(s.Text)).Select(m => YearsOf(m)).Where(n => n is > 0 and < 40)];
    }

    /// <summary>The spans of years that the article names, in order.</summary>
    private List<int> Spans { get; }

    /// <summary>Fills the periods of a sentence's counts, whose areas and measures are filled.</summary>
    public void FillCounts(SentenceReading sentence, List<Frame> frames)
    {
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total or ClaimType.Threshold && !f.IsBase && f.Stated.Unit == "offences"))
        {
            FillCount(sentence, frame);
            stretch = frame is { IsNational: true, Subset: null, Period: { Days: > 600 } whole } ? whole : stretch;
        }

        foreach (var frame in frames.Where(f => f.Type is ClaimType.Count && f.IsBase))
        {
            FillBase(sentence, frame, frames);
        }
    }

    /// <summary>Fills the periods and baselines of its other claims, after those of the counts.</summary>
    public void FillOthers(SentenceReading sentence, List<Frame> frames)
    {
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
        else if (ThenYears().IsMatch(sentence.After(frame.End)) && OverSpan(sentence, frame) is { } years)
        {
            (frame.Period, frame.PeriodOrigin) = (years, SlotOrigin.Inherited);
        }
        else if (ToNumber().IsMatch(sentence.Before(frame.Start)) && Current(frame) is { } now && IsBefore(sentence, frame))
        {
            // "From 774 in 2014/15 to 1,390": the year named is that of the first.
            (frame.Period, frame.PeriodOrigin) = (now, SlotOrigin.Inherited);
        }
        else if (Beside(sentence, frame) is { } mention && Resolve(sentence, mention, frame) is { } period)
        {
            (frame.Period, frame.PeriodOrigin) = (period, mention.Sense is TimeSense.Named or TimeSense.BareYear ? SlotOrigin.Stated : SlotOrigin.Inherited);
        }
        else if (OverSpan(sentence, frame) is { } over)
        {
            (frame.Period, frame.PeriodOrigin) = (over, SlotOrigin.Inherited);
        }
        else
        {
            var current = Current(frame);
            (frame.Period, frame.PeriodOrigin) = (current, current is null ? SlotOrigin.Missing : named.Count > 0 ? SlotOrigin.Inherited : SlotOrigin.Defaulted);
        }
    }

    private static bool IsBefore(SentenceReading sentence, Frame frame) => Beside(sentence, frame) is not { } mention || mention.End <= frame.Start;

    private void FillBase(SentenceReading sentence, Frame frame, List<Frame> frames)
    {
        var since = sentence.Periods.LastOrDefault(p => p.IsSince && p.End <= frame.Start && p.Period is not null);
        if ((Beside(sentence, frame) ?? since) is { } mention && Resolve(sentence, mention, frame) is { } period && period != Current(frame))
        {
            (frame.Period, frame.PeriodOrigin) = (period, SlotOrigin.Stated);
            return;
        }

        frame.Period = BaselineOf(sentence, frame, Current(frame), frames);
        frame.PeriodOrigin = frame.Period is null ? SlotOrigin.Missing : since is not null ? SlotOrigin.Stated : SlotOrigin.Inherited;
    }

    private void FillOther(SentenceReading sentence, Frame frame, List<Frame> frames)
    {
        var isChange = frame.Type is ClaimType.Change or ClaimType.Multiple or ClaimType.Difference or ClaimType.Points or ClaimType.Trend or ClaimType.Span;
        var clause = Clauses.Of(sentence.Text, frame.At);
        var counts = frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total && !f.IsBase && f.Period is not null && f.At >= clause.Start && f.At < clause.End).ToList();
        var mention = isChange || frame is { Type: ClaimType.Threshold } ? null : Beside(sentence, frame);
        Period? period = mention is not null ? Resolve(sentence, mention, frame) : null;
        var stated = period is not null && mention!.Sense == TimeSense.Named;
        if (period is null && counts.Count > 0)
        {
            period = counts.Where(c => c.Period!.Value.Days < 550 || frame.Type is ClaimType.Span).Select(c => c.Period!.Value).OrderByDescending(p => p.End).Cast<Period?>().FirstOrDefault();
        }

        if (period is null && isChange && counts.Count == 0 && !frames.Exists(f => f.IsBase && f.At >= clause.Start && f.At < clause.End) && sentence.Periods.LastOrDefault(p => p.Sense == TimeSense.Named && p.Start >= clause.Start && p.Start < clause.End && Within().IsMatch(sentence.Before(p.Start))) is { } within)
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

        if (period is { Kind: PeriodKind.CalendarYear } calendar && isChange && !IsHeld(frame, calendar) && IsHeld(frame, Period.FinancialYear(calendar.Start.Year)))
        {
            period = Period.FinancialYear(calendar.Start.Year);
        }

        period ??= !isChange && frame.Type is ClaimType.Share && OverSpan(sentence, frame) is { } over ? over : Current(frame);
        (frame.Period, frame.PeriodOrigin) = (period, period is null ? SlotOrigin.Missing : stated ? SlotOrigin.Stated : SlotOrigin.Inherited);
        if (isChange && frame.Type != ClaimType.Span)
        {
            frame.Baseline = BaselineOf(sentence, frame, period, frames);
            frame.BaselineOrigin = frame.Baseline is null ? SlotOrigin.Missing : SlotOrigin.Inherited;
        }
        else if (frame.Type == ClaimType.Span)
        {
            FillSpan(sentence, frame, frames, period);
        }
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

        if (counted is not null)
        {
            frame.Period = counted.Period;
            frame.PeriodOrigin = guessed.Contains((sentence, counted.Period!.Value)) ? SlotOrigin.Defaulted : frame.PeriodOrigin;
            return;
        }

        frame.Baseline = BaselineOf(sentence, frame, period, frames, years);
        frame.BaselineOrigin = frame.Baseline is null ? SlotOrigin.Missing : guessed.Contains((sentence, frame.Baseline.Value)) ? SlotOrigin.Defaulted : SlotOrigin.Inherited;
    }

    // The mention of time that belongs to a number: after it in its clause and before the next number, else before it.
    private static PeriodMention? Beside(SentenceReading sentence, Frame frame)
    {
        var (start, end) = Clauses.Of(sentence.Text, frame.At);
        var plain = sentence.Numbers.Where(n => n.Form == NumberForm.Plain && sentence.Periods.All(p => n.End <= p.Start || p.End <= n.Start)).ToList();
        var next = plain.FirstOrDefault(n => n.Start >= frame.End && n.Start < end && !IsForces(sentence.Text, n))?.Start ?? end;
        var after = sentence.Periods.FirstOrDefault(p => p.Start >= frame.End && p.Start < next && !p.IsSince);
        var previous = plain.LastOrDefault(n => n.End <= frame.Start && n.Start >= start)?.End ?? start;
        var before = sentence.Periods.LastOrDefault(p => p.End <= frame.Start && p.Start >= start && !p.IsSince);
        if (before is not null && before.Start >= previous && (after is null || !Near().IsMatch(sentence.Text[frame.End..after.Start])))
        {
            return before;
        }

        return after is not null && !Other().IsMatch(sentence.Text[frame.End..after.Start]) ? after
            : before ?? sentence.Periods.LastOrDefault(p => p.End <= frame.Start && !p.IsSince && p.Sense == TimeSense.Named)
            ?? (after is not null ? null : sentence.Periods.FirstOrDefault(p => p.Start >= frame.End && !p.IsSince && p.Sense != TimeSense.Before && sentence.Periods.Length == 1));
    }

    private static bool IsForces(string text, NumberMention number) => Forces().IsMatch(text[number.End..]);

    private Period? Resolve(SentenceReading sentence, PeriodMention mention, Frame frame)
    {
        switch (mention.Sense)
        {
            case TimeSense.Named:
            case TimeSense.MonthsOnly:
                return mention.Period is { } months && mention.Sense == TimeSense.MonthsOnly ? InYearHeld(months, frame) : mention.Period;
            case TimeSense.BareYear:
                return mention.Period;
            case TimeSense.Current:
                return Current(frame) is { Days: < 364 or > 367 } odd && !named.Contains(odd) ? Latest(frame, isYear: true) ?? odd : Current(frame);
            case TimeSense.Previous:
                return Nearest(sentence, mention, frame) is { } near ? near.Previous() ?? Back(near, 1) : null;
            case TimeSense.Before:
                return Nearest(sentence, mention, frame) is { } from ? Back(from, mention.Years) : null;
            case TimeSense.Later when mention.Period is null:
                return sentence.Periods.LastOrDefault(p => p.End <= mention.Start && p.Sense == TimeSense.Named)?.Period is { } start ? Back(start, -mention.Years) : null;
            case TimeSense.Later:
                return sentence.Periods.LastOrDefault(p => p.End <= mention.Start && p.Sense == TimeSense.Named)?.Period is { } earlier && mention.Period is { } year
                    ? Period.Between(earlier.Start.AddYears(year.Start.Year - earlier.Start.Year), earlier.End.AddYears(year.Start.Year - earlier.Start.Year))
                    : null;
            default:
                return null;
        }
    }

    // "Between April and June": of the year of which the data speak.
    private Period InYearHeld(Period months, Frame frame)
    {
        for (var back = 0; back < 3; back++)
        {
            var candidate = Period.Between(months.Start.AddYears(-back), months.End.AddYears(-back));
            if ((article.Published is not { } day || candidate.End <= day.Latest) && (figures.Rows.IsEmpty || back == 2 || figures.Rows.Any(r => r.Base == frame.Measure && r.Period == candidate)))
            {
                return candidate;
            }
        }

        return months;
    }

    private Period? Nearest(SentenceReading sentence, PeriodMention mention, Frame frame) =>
        sentence.Periods.LastOrDefault(p => p.End <= mention.Start && p.Sense == TimeSense.Named)?.Period ?? Current(frame);

    private static Period Back(Period period, int years) => Period.Between(period.Start.AddYears(-years), EndOfMonth(period.End, -years));

    private static DateOnly EndOfMonth(DateOnly day, int years)
    {
        var moved = day.AddYears(years);
        return day.AddDays(1).Day == 1 ? new DateOnly(moved.Year, moved.Month, 1).AddMonths(1).AddDays(-1) : moved;
    }

    /// <summary>The year of which the article speaks, for a measure and an area.</summary>
    public Period? Current(Frame frame)
    {
        var stated = named.Where(p => p.Days < 400 || IsHeld(frame, p)).OrderByDescending(p => IsHeld(frame, p)).ThenByDescending(p => p.End).ThenBy(p => p.Days).Cast<Period?>().FirstOrDefault();
        if (speaksOfLastYear && Latest(frame) is { } newer && (stated is null || newer.End > stated.Value.End))
        {
            return newer;
        }

        if (stated is { } latest && !named.TrueForAll(p => article.Published is { } day && p.End.AddYears(2) < day.Earliest))
        {
            return latest;
        }

        return Latest(frame)
            ?? (article.Published is { } written ? Period.FinancialYear((written.Latest.Month > 5 ? written.Latest.Year : written.Latest.Year - 1) - 1) : null);
    }

    // The latest year that the figures of the article's own time hold.
    private Period? Latest(Frame frame, bool isYear = false)
    {
        var held = figures.Rows.Where(r => r.Base == frame.Measure && r.Period.Days < 600 && (!isYear || r.Period.Days is > 363 and < 368) && (article.Published is not { } day || r.Period.End <= day.Latest)).ToList();
        if (article.Published is { } published && held.Count > 0)
        {
            var near = held.Where(r => r.Vintage is { } vintage && vintage.Earliest <= published.Latest.AddMonths(1) && vintage.Latest >= published.Earliest.AddMonths(-2)).ToList();
            held = near.Count > 0 ? near : held;
        }

        var ofArea = held.Where(r => frame.AreaKey is null ? AreaFilling.Countries.Contains(r.AreaKey) : r.AreaKey == frame.AreaKey).ToList();
        return (ofArea.Count > 0 ? ofArea : held).OrderByDescending(r => r.Period.End).ThenByDescending(r => r.Period.Days).Select(r => (Period?)r.Period).FirstOrDefault();
    }

    private bool IsHeld(Frame frame, Period period) => figures.Rows.Any(r => r.Base == frame.Measure && r.Period == period);

    // "2,282 were recorded in the past five years", "in 18 months", "since 2017/18": the whole stretch.
    private Period? OverSpan(SentenceReading sentence, Frame frame)
    {
        if (Current(frame) is not { } current)
        {
            return null;
        }

        if (Months1().Match(sentence.Text) is { Success: true } months)
        {
            var count = (int)(decimal.TryParse(months.Groups["n"].Value, out var digits) ? digits : NumberWords.Read(months.Groups["n"].Value) ?? 0);
            var held = figures.Rows.Where(r => r.Base == frame.Measure && MonthsIn(r.Period) == count && (frame.AreaKey is null || r.AreaKey == frame.AreaKey)).Select(r => r.Period)
                .Concat(figures.Rows.Where(r => r.Base == frame.Measure && MonthsIn(r.Period) == count).Select(r => r.Period)).Concat(named.Where(p => MonthsIn(p) == count)).ToList();
            return held.Count > 0 ? held[0] : null;
        }

        var years = SpanYears().Matches(sentence.Text).FirstOrDefault(m => !Change().IsMatch(sentence.Text[..m.Index]) || frame.At > m.Index || ThenYears().IsMatch(sentence.After(frame.End)));
        var isOver = years is not null && (IsTotal().IsMatch(sentence.Text) || Recorded().IsMatch(sentence.Text));
        var since = sentence.Periods.FirstOrDefault(p => p.IsSince);
        if (since?.Period is { } from && IsTotal().IsMatch(sentence.Text))
        {
            var start = from.Kind == PeriodKind.CalendarYear && current.Kind == PeriodKind.FinancialYear ? Period.FinancialYear(from.Start.Year) : from;
            return start.Start < current.End ? Period.Between(start.Start, current.End) : null;
        }

        if (!isOver)
        {
            return null;
        }

        var n = YearsOf(years!);
        if (n < 2 || current.Days > 370)
        {
            return null;
        }

        Period Stretch(int many) => Period.Between(current.Start.AddYears(1 - many), current.End);
        var candidates = new[] { Stretch(n), Stretch(n + 1) };
        return candidates.Cast<Period?>().FirstOrDefault(c => figures.Rows.Any(r => r.Base == frame.Measure && r.Period == c && (frame.AreaKey is null || r.AreaKey == frame.AreaKey)))
            ?? candidates.Cast<Period?>().FirstOrDefault(c => figures.Rows.Any(r => r.Base == frame.Measure && r.Period == c))
            ?? Guess(frame, candidates[0]);
    }

    // Nothing but the span itself tells the stretch: it cannot confirm the span.
    private Period Guess(Frame frame, Period period)
    {
        guessed.Add((frame.Sentence, period));
        return period;
    }

    private static int YearsOf(Match match) => match.Value.EndsWith("decade", StringComparison.OrdinalIgnoreCase) ? 10
        : (int)(decimal.TryParse(match.Groups["n"].Value, out var digits) ? digits : NumberWords.Read(match.Groups["n"].Value) ?? 0);

    private static int MonthsIn(Period period) => ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month + 1;

    // "From 2017/18 to 2018/19", "from 81 in 2015/16 to 113 in 2018/19".
    private static (Period From, Period To)? Ends(SentenceReading sentence)
    {
        var years = sentence.Periods.Where(p => p.Sense == TimeSense.Named && p.Period is not null).Select(p => p.Period!.Value).Distinct().Order().ToList();
        return years.Count >= 2 && years[0].Days == years[^1].Days - 0 || (years.Count >= 2 && Math.Abs(years[0].Days - years[^1].Days) < 3) ? (years[0], years[^1]) : null;
    }

    private Period? BaselineOf(SentenceReading sentence, Frame frame, Period? period, List<Frame> frames, int? span = null)
    {
        if (period is not { } current)
        {
            return null;
        }

        bool IsEarlier(Period p) => p.Start < current.Start && p.End < current.End;
        Period Fit(Period p) => p.Kind == PeriodKind.CalendarYear && current.Kind == PeriodKind.FinancialYear ? Period.FinancialYear(p.Start.Year) : p;
        var clause = Clauses.Of(sentence.Text, frame.At);
        var since = sentence.Periods.FirstOrDefault(p => p.IsSince && p.Period is not null);
        if (since is not null && IsEarlier(Fit(since.Period!.Value)))
        {
            return Fit(since.Period.Value);
        }

        var inClause = sentence.Periods.Where(p => p.Sense is TimeSense.Named or TimeSense.BareYear && p.Period is { } q && IsEarlier(Fit(q))).ToList();
        var nearest = inClause.Where(p => p.Start >= clause.Start && p.Start < clause.End).OrderBy(p => Math.Abs(p.Start - frame.At)).FirstOrDefault() ?? inClause.FirstOrDefault();
        if (nearest is not null)
        {
            return Fit(nearest.Period!.Value);
        }

        var relative = sentence.Periods.FirstOrDefault(p => p.Sense is TimeSense.Before or TimeSense.Previous);
        if (relative is { Sense: TimeSense.Previous })
        {
            return current.Previous() ?? Back(current, 1);
        }

        var years = span ?? (relative is { Sense: TimeSense.Before } before ? before.Years : SpanYears().Match(sentence.Text) is { Success: true } match
            ? YearsOf(match) : null);
        if (years is > 0 and < 40 && current.Days < 400)
        {
            Period[] candidates = [Back(current, years.Value), Back(current, years.Value - 1)];
            return candidates.Where(IsEarlier).Cast<Period?>().FirstOrDefault(c => named.Contains(c!.Value))
                ?? candidates.Where(IsEarlier).Cast<Period?>().FirstOrDefault(c => figures.Rows.Any(r => r.Base == frame.Measure && r.Period == c && (frame.AreaKey is null || r.AreaKey == frame.AreaKey)))
                ?? candidates.Where(IsEarlier).Cast<Period?>().FirstOrDefault(c => figures.Rows.Any(r => r.Base == frame.Measure && r.Period == c))
                ?? Guess(frame, candidates[0]);
        }

        var alike = named.Where(p => IsEarlier(p) && Math.Abs(p.Days - current.Days) < 3).ToList();
        if (alike.Count > 0)
        {
            return alike.Min();
        }

        if (Spans.Count > 0 && current.Days < 400 && Spans[0] > 1)
        {
            Period[] candidates = [Back(current, Spans[0]), Back(current, Spans[0] - 1)];
            return candidates.Cast<Period?>().FirstOrDefault(c => figures.Rows.Any(r => r.Base == frame.Measure && r.Period == c)) ?? candidates[0];
        }

        return current.Days < 400 ? current.Previous() ?? Back(current, 1) : null;
    }

    [GeneratedRegex($@"(?<n>\b\d{{1,2}}|\b{NumberWords.Pattern})(?:\s+|-)years?\b(?!\s+old)(?!-old)|\b(?<n>a|last|past)\s+decade\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpanYears();

    [GeneratedRegex($@"(?<n>\b\d{{1,2}}|\b{NumberWords.Pattern})(?:\s+|-)months?\b(?!\s+old)(?!-old)", RegexOptions.IgnoreCase)]
    private static partial Regex Months1();

    [GeneratedRegex(@"\b(?:in|during|for|years?,?)\s*(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex($@"^\s+(?:[\w-]+\s+){{0,5}}(?:in|over|during|for|within)\s+(?:the\s+|a\s+)?(?:last\s+|past\s+|first\s+)?(?:\d{{1,2}}|{NumberWords.Pattern})[\s-]years?\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThenYears();

    [GeneratedRegex(@"\bto\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ToNumber();

    [GeneratedRegex(@"\b(?:total|altogether|in\s+all|together|combined)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsTotal();

    [GeneratedRegex(@"\b(?:recorded|logged|reported|counted|victims|over|were|crimes|offences)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Recorded();

    [GeneratedRegex(@"\b(?:rise|rose|risen|increase[ds]?|doubled|tripled|jumped|up|fell|fallen|dropped|higher|climbed|soared|reduced)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Change();

    [GeneratedRegex(@"^(?:\s+[\w'-]+){0,6}\s*(?:,\s*)?(?:\(|in\s+|during\s+|for\s+|between\s+|from\s+|over\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Near();

    [GeneratedRegex(@"\b(?:compared\s+(?:with|to)|up\s+from|down\s+from|than|against|since|on)\s+(?:the\s+)?(?:\w+\s+)?(?:in\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"^\s+(?:\w+\s+){0,2}(?:forces|police)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forces();
}
