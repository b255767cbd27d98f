using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// An average that only says a count in other words ("4,454 offences in a year, or around 12 a day") is of the area, the time and the measure of
/// that count.
/// </summary>
internal static partial class Apposition
{
    /// <summary>Gives the averages of a sentence the slots of the count before them; the counts are filled.</summary>
    public static void Fill(SentenceReading sentence, List<Frame> frames)
    {
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Rate or ClaimType.Every))
        {
            var count = frames.LastOrDefault(f => f.Type is ClaimType.Count or ClaimType.Total && f.End <= frame.Start);
            if (count is { Period: not null, IsBase: false } && OrLink().IsMatch(sentence.Text[count.End..frame.Start]) && !sentence.Numbers.Any(n => n.Start >= count.End && n.End <= frame.Start && n.Form == NumberForm.Plain && !sentence.Periods.Any(p => p.Start <= n.Start && n.End <= p.End)))
            {
                (frame.AreaKey, frame.AreaOrigin, frame.IsNational) = (count.AreaKey, count.AreaOrigin, count.IsNational);
                (frame.Measure, frame.MeasureOrigin, frame.Subset) = (count.Measure, count.MeasureOrigin, count.Subset);
                (frame.Period, frame.PeriodOrigin) = (count.Period, count.PeriodOrigin);
            }
        }
    }

    [GeneratedRegex(@"^(?:\s+[\w/'\u2019-]+){0,12},\s+(?:or|(?:which|that)\s+is|that['\u2019]s|equal\s+to|equivalent\s+to|(?:the|an)\s+equivalent\s+of|a\s+rate\s+of|an\s+average\s+of|amounting\s+to|representing)\s+(?:an\s+average\s+of\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OrLink();
}
