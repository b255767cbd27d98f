using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>Stretches of several years or months over which a number is counted.</summary>
internal sealed partial class Stretches(ArticleTime time, FigureTable figures)
{
    private readonly HashSet<(SentenceReading, Period)> guessed = [];

    /// <summary>The whole stretch that a number counts over: "in the past five years", "in 18 months", "since 2017/18"; or null.</summary>
    public Period? Of(SentenceReading sentence, Frame frame)
    {
        if (time.Current(frame) is not { } current)
        {
            return null;
        }

        if (TimeSpans.FirstMonths(sentence.Text) is { } count)
        {
            return figures.OfMeasure(frame.Measure).Where(r => TimeSpans.MonthsIn(r.Period) == count).OrderByDescending(r => frame.AreaKey is null || r.AreaKey == frame.AreaKey).Select(r => r.Period)
                .Concat(time.Named.Where(p => TimeSpans.MonthsIn(p) == count)).Cast<Period?>().FirstOrDefault();
        }

        var years = TimeSpans.YearsWithPlaces(sentence.Text).Where(m => !Change().IsMatch(sentence.Text[..m.At]) || frame.At > m.At || IsFollowed(sentence, frame)).Select(m => (int?)m.Years).FirstOrDefault();
        var isOver = years is not null && (IsTotal().IsMatch(sentence.Text) || Recorded().IsMatch(sentence.Text));
        var since = sentence.Periods.FirstOrDefault(p => p.IsSince);
        if (since?.Period is { } from && IsTotal().IsMatch(sentence.Text))
        {
            var start = from.Kind == PeriodKind.CalendarYear && current.Kind == PeriodKind.FinancialYear ? Period.FinancialYear(from.Start.Year) : from;
            return start.Start < current.End ? Period.Between(start.Start, current.End) : null;
        }

        if (!isOver || years is not { } n || n < 2 || current.Days > 370)
        {
            return null;
        }

        Period Stretch(int many) => Period.Between(current.Start.AddYears(1 - many), current.End);
        var candidates = new[] { Stretch(n), Stretch(n + 1) };
        return candidates.Cast<Period?>().FirstOrDefault(c => time.IsHeldThere(frame, c!.Value)) ?? candidates.Cast<Period?>().FirstOrDefault(c => time.IsHeld(frame, c!.Value))
            ?? Guess(frame, candidates[0]);
    }

    /// <summary>True where years follow the number: "890 over six years".</summary>
    public static bool IsFollowed(SentenceReading sentence, Frame frame) => ThenYears().IsMatch(sentence.After(frame.End));

    /// <summary>Notes that nothing but the span itself tells a period: it cannot confirm the span.</summary>
    public Period Guess(Frame frame, Period period)
    {
        guessed.Add((frame.Sentence, period));
        return period;
    }

    /// <summary>True for a period that only a span of its sentence tells.</summary>
    public bool IsGuessed(SentenceReading sentence, Period period) => guessed.Contains((sentence, period));

    [GeneratedRegex($@"^\s+(?:[\w-]+\s+){{0,5}}(?:in|over|during|for|within)\s+(?:the\s+|a\s+)?(?:last\s+|past\s+|first\s+)?(?:\d{{1,2}}|{NumberWords.Pattern})[\s-]years?\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThenYears();

    [GeneratedRegex(@"\b(?:total|altogether|in\s+all|together|combined)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsTotal();

    [GeneratedRegex(@"\b(?:recorded|logged|reported|counted|victims|over|were|crimes|offences)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Recorded();

    [GeneratedRegex(@"\b(?:rise|rose|risen|increase[ds]?|doubled|tripled|jumped|up|fell|fallen|dropped|higher|climbed|soared|reduced)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Change();
}
