using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// The time of which an article speaks: the periods that it names, and what "last year" is: the latest that it names, else the latest that
/// the figures of its own day hold.
/// </summary>
internal sealed class ArticleTime
{
    private readonly Article article;
    private readonly FigureTable figures;
    private readonly IReadOnlyList<SentenceReading> sentences;
    private readonly List<Period> named = [];
    private readonly bool speaksOfLastYear;
    private readonly Dictionary<(string? Area, string? Measure), Period?> current = [];

    /// <summary>Gathers the periods that the article names.</summary>
    public ArticleTime(Article article, FigureTable figures, IReadOnlyList<SentenceReading> sentences)
    {
        (this.article, this.figures, this.sentences) = (article, figures, sentences);
        named.AddRange(sentences.SelectMany(s => s.Periods).Where(p => p.Sense == TimeSense.Named && p.Period is not null).Select(p => p.Period!.Value));
        // A bare year that the figures have as a financial year is one.
        named.AddRange(sentences.SelectMany(s => s.Periods).Where(p => p is { Sense: TimeSense.BareYear, IsSince: false, Period: not null }).Select(p => Period.FinancialYear(p.Period!.Value.Start.Year)).Where(p => figures.HasPeriod(p) && !figures.HasPeriod(Period.CalendarYear(p.Start.Year)) && p.End <= (article.Published?.Latest ?? DateOnly.MaxValue)));
        named.AddRange(sentences.SelectMany(s => s.Periods.Where(p => p.Sense == TimeSense.Later).Select(p => Resolve(s, p, null!))).OfType<Period>());
        speaksOfLastYear = sentences.Any(s => s.Periods.Any(p => p.Sense == TimeSense.Current));
        Spans = [.. sentences.SelectMany(s => TimeSpans.Years(s.Text)).Where(n => n is > 0 and < 40)];
    }

    /// <summary>The periods named, in order.</summary>
    public IReadOnlyList<Period> Named => named;

    /// <summary>The period of the number to which the sentence that is being filled points back ("that total"); null for any other sentence.</summary>
    public Period? Told { get; set; }

    /// <summary>The spans of years that the article names, in order.</summary>
    public IReadOnlyList<int> Spans { get; }

    /// <summary>The period that a mention means for a claim; null where it cannot be told.</summary>
    public Period? Resolve(SentenceReading sentence, PeriodMention mention, Frame frame)
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
                var told = sentence.Text[mention.Start..mention.End].EndsWith("that", StringComparison.OrdinalIgnoreCase) ? LastTold(sentence, mention) : null;
                return (told ?? Nearest(sentence, mention, frame)) is { } near ? YearBefore(near) : null;
            case TimeSense.Before:
                return Nearest(sentence, mention, frame) is { } from ? Back(from, mention.Years) : null;
            case TimeSense.Later when mention.Period is null:
                return (sentence.Periods.LastOrDefault(p => p.End <= mention.Start && p.Sense == TimeSense.Named)?.Period ?? LastTold(sentence, mention)) is { } start ? Back(start, -mention.Years) : null;
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
            if ((article.Published is not { } day || candidate.End <= day.Latest) && (figures.Rows.IsEmpty || back == 2 || figures.Has(frame.Measure, candidate)))
            {
                return candidate;
            }
        }

        return months;
    }

    // "The year before that": before the time told last, in this sentence or in one before it.
    private Period? LastTold(SentenceReading sentence, PeriodMention mention) =>
        sentences.Take(sentence.Index).Append(sentence).SelectMany(s => s.Periods.Where(p => s != sentence || p.End <= mention.Start)).LastOrDefault(p => p is { Sense: TimeSense.Named or TimeSense.MonthsOnly, Period: not null })?.Period;

    // Before a quarter or some months the last whole financial year, else the one of the same kind.
    private static Period? YearBefore(Period near) =>
        near.Days < 300 && near.Kind != PeriodKind.Month ? Period.FinancialYear(near.Start.Month > 3 ? near.Start.Year - 1 : near.Start.Year - 2) : near.Previous() ?? Back(near, 1);

    private Period? Nearest(SentenceReading sentence, PeriodMention mention, Frame frame) =>
        sentence.Periods.LastOrDefault(p => p.End <= mention.Start && p.Sense == TimeSense.Named)?.Period ?? Current(frame);

    /// <summary>The period so many years earlier.</summary>
    public static Period Back(Period period, int years) => Period.Between(period.Start.AddYears(-years), EndOfMonth(period.End, -years));

    private static DateOnly EndOfMonth(DateOnly day, int years)
    {
        var moved = day.AddYears(years);
        return day.AddDays(1).Day == 1 ? new DateOnly(moved.Year, moved.Month, 1).AddMonths(1).AddDays(-1) : moved;
    }

    /// <summary>The year of which the article speaks, for a measure and an area.</summary>
    public Period? Current(Frame frame)
    {
        if (Told is { } told)
        {
            return told;
        }

        var key = (frame.AreaKey, frame.Measure);
        if (!current.TryGetValue(key, out var period))
        {
            current[key] = period = CurrentOf(frame);
        }

        return period;
    }

    private Period? CurrentOf(Frame frame)
    {
        // What was not over when the text was published is foreseen.
        var past = named.Where(p => (p.Days < 400 || IsHeld(frame, p)) && (article.Published is not { } day || p.End <= day.Latest.AddMonths(1))).OrderByDescending(p => IsHeld(frame, p)).ThenByDescending(p => p.End).ThenBy(p => p.Days).ToList();

        // Of two that overlap (2018 beside 2018/19) the one held is meant; a later year is the latest, whether it is held or not.
        var stated = past.Count == 0 ? (Period?)null : past.Where(p => p.Start > past[0].End && Math.Abs(p.Days - past[0].Days) < 3).OrderByDescending(p => p.End).Cast<Period?>().FirstOrDefault() ?? past[0];
        if ((speaksOfLastYear || stated is { Days: > 400 }) && Latest(frame) is { } newer && (stated is null || newer.End > stated.Value.End))
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
        var held = figures.OfMeasure(frame.Measure).Where(r => r.Period.Days < 600 && (!isYear || r.Period.Days is > 363 and < 368) && (article.Published is not { } day || r.Period.End <= day.Latest)).ToList();
        if (article.Published is { } published && held.Count > 0)
        {
            var near = held.Where(r => r.Vintage is { } vintage && vintage.Earliest <= published.Latest.AddMonths(1) && vintage.Latest >= published.Earliest.AddMonths(-2)).ToList();
            held = near.Count > 0 ? near : held;
        }

        var ofArea = held.Where(r => frame.AreaKey is null ? AreaFilling.Countries.Contains(r.AreaKey) : r.AreaKey == frame.AreaKey).ToList();
        return (ofArea.Count > 0 ? ofArea : held).OrderByDescending(r => r.Period.End).ThenByDescending(r => r.Period.Days).Select(r => (Period?)r.Period).FirstOrDefault();
    }

    /// <summary>True where the figures have the claim's measure in a period.</summary>
    public bool IsHeld(Frame frame, Period period) => figures.Has(frame.Measure, period);

    /// <summary>True where the figures have it for the claim's area too, or the area is open.</summary>
    public bool IsHeldThere(Frame frame, Period period) => frame.AreaKey is { } area ? figures.Has(area, frame.Measure, period) : figures.Has(frame.Measure, period);
}
