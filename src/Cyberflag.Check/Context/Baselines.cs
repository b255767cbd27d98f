using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>Finds against which period a claim compares: the one after "since" or "from", the years of a span, the year before.</summary>
internal sealed partial class Baselines(ArticleTime time, Stretches stretches)
{
    /// <summary>The period against which a claim compares; null where nothing tells.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="frame">The claim.</param>
    /// <param name="period">The period of the claim.</param>
    /// <param name="span">How many years the claim itself says; null to look for them in the sentence.</param>
    public Period? Of(SentenceReading sentence, Frame frame, Period? period, int? span = null)
    {
        if (period is not { } current)
        {
            return null;
        }

        bool IsEarlier(Period p) => p.Start < current.Start && p.End < current.End;
        Period Fit(Period p) => p.Kind == PeriodKind.CalendarYear && current.Kind == PeriodKind.FinancialYear ? Period.FinancialYear(p.Start.Year) : p;
        var clause = sentence.Clause(frame.At);
        if (span is null && InAYear().IsMatch(sentence.After(frame.End)))
        {
            return current.Previous() ?? ArticleTime.Back(current, 1);
        }

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

        // What a change starts from stands behind it more often than before it.
        var relatives = sentence.Periods.Where(p => p.Sense is TimeSense.Before or TimeSense.Previous).ToList();
        var relative = relatives.Find(p => p.Start >= frame.At) ?? relatives.LastOrDefault();
        if (relative is { Sense: TimeSense.Previous } && span is null)
        {
            return current.Previous() ?? ArticleTime.Back(current, 1);
        }

        var years = span ?? (relative is { Sense: TimeSense.Before } before ? before.Years : TimeSpans.Years(sentence.Text).Select(y => (int?)y).FirstOrDefault());
        if (years is > 0 and < 40 && current.Days < 400)
        {
            Period[] candidates = [ArticleTime.Back(current, years.Value), ArticleTime.Back(current, years.Value - 1)];
            return candidates.Where(IsEarlier).Cast<Period?>().FirstOrDefault(c => time.Named.Contains(c!.Value))
                ?? candidates.Where(IsEarlier).Cast<Period?>().FirstOrDefault(c => time.IsHeldThere(frame, c!.Value))
                ?? candidates.Where(IsEarlier).Cast<Period?>().FirstOrDefault(c => time.IsHeld(frame, c!.Value))
                ?? stretches.Guess(frame, candidates[0]);
        }

        var alike = time.Named.Where(p => IsEarlier(p) && Math.Abs(p.Days - current.Days) < 3).ToList();
        if (alike.Count > 0)
        {
            return alike.Min();
        }

        if (time.Spans.Count > 0 && current.Days < 400 && time.Spans[0] > 1)
        {
            Period[] candidates = [ArticleTime.Back(current, time.Spans[0]), ArticleTime.Back(current, time.Spans[0] - 1)];
            return candidates.Cast<Period?>().FirstOrDefault(c => time.IsHeld(frame, c!.Value)) ?? candidates[0];
        }

        return current.Days < 400 ? current.Previous() ?? ArticleTime.Back(current, 1) : null;
    }

    /// <summary>True where a claim says that it compares with the year before: "a 134 per cent increase in a year".</summary>
    public static bool IsInAYear(Frame frame) => InAYear().IsMatch(frame.Sentence.After(frame.End));

    // "An increase of a third in a year": against the year before, whatever else the sentence names.
    [GeneratedRegex(@"^\s+(?:in|within|over)\s+(?:a|one|a\s+single)\s+year\b|^\s+(?:on|in)\s+(?:the\s+)?(?:previous\s+)?year\b", RegexOptions.IgnoreCase)]
    private static partial Regex InAYear();
}
