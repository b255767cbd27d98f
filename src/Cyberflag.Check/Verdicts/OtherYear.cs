namespace Cyberflag.Check;

/// <summary>
/// A number whose year the text does not name, and that is not the one of the year taken for it: where another year held has it, it is right
/// for that one and not called wrong. Where the text says its year in relative words ("last year") it is of wrong scope. A year that only was
/// supposed never speaks against a number.
/// </summary>
internal static class OtherYear
{
    /// <summary>The judgement; null where the year is told by the text and no other year held has the number.</summary>
    public static Judgement? Of(Frame frame, Evidence evidence)
    {
        var row = frame.Hedge is null ? evidence.Figures.Of(frame.AreaKey!, frame.FullMeasure!).FirstOrDefault(r => r.Value == frame.Stated.Value && r.Period != frame.Period) : null;
        if (row is not null)
        {
            return new Judgement
            {
                Verdict = frame.IsTimeRelative ? Verdict.WrongScope : Verdict.CannotCheck,
                Computed = (row.Value, row.Value),
                Vintage = row.Vintage?.ToString(),
                Reasons = [frame.IsTimeRelative ? $"The value is that of {row.Period}, not of {frame.Period}." : $"Right for {row.Period}; the text does not say the year."],
                Suggestion = frame.IsTimeRelative ? row.Period.ToString() : null,
                Trace = [Evidence.Of(row).ToString()],
            };
        }

        // "Last year" of a sentence before says it for those that follow.
        var isSaid = evidence.Before(frame).Any(s => s.Periods.Any(p => p.Sense == TimeSense.Current)) && evidence.Article.Published is { } day && frame.Period is { } year && year.End.AddMonths(15) >= day.Earliest;
        return frame.PeriodOrigin == SlotOrigin.Defaulted && !isSaid && evidence.Held(frame.AreaKey, frame.FullMeasure, frame.Period) is not null ? new Judgement { Verdict = Verdict.CannotCheck, Reasons = [$"The text does not say the year; for {frame.Period} another value is held."] } : null;
    }
}
