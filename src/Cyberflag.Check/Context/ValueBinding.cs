using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Fits what the text leaves open to the figures: a number whose area or period no word of its sentence names, and that is not found where
/// the sentences before place it, is sought among the figures of its measure. What the sentence says is never changed, so that a wrong
/// number finds nothing and stays where it was.
/// </summary>
internal static class ValueBinding
{
    // Smaller numbers stand in too many places.
    private const int Smallest = 20;

    // "Last year" can be the calendar year or the financial one; it is no year long before.
    private static bool IsNear(Period period, Period? meant) => meant is not { } year || Math.Abs(period.End.DayNumber - year.End.DayNumber) < 366;

    /// <summary>Fits the open slots of the counts of a sentence.</summary>
    /// <param name="frames">Its claims.</param>
    /// <param name="figures">The figures held.</param>
    /// <param name="locals">The keys of the areas that the article names.</param>
    public static void Fit(List<Frame> frames, FigureTable figures, IReadOnlySet<string> locals)
    {
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total or ClaimType.Threshold && f.Stated.Unit == "offences" && f.Hedge is null && !f.IsElsewhere && f.Stated.Value >= Smallest && f.Measure is not null))
        {
            if (frame is { AreaKey: { } area, Period: { } period } && figures.Find(area, frame.FullMeasure!, period).Any(r => r.Value == frame.Stated.Value))
            {
                continue;
            }

            var rows = figures.WithValue(frame.Stated.Value!.Value).Where(r => r.Measure == frame.FullMeasure
                && (r.AreaKey == frame.AreaKey || (frame is { AreaKey: null, IsNational: false, PeriodOrigin: SlotOrigin.Stated }) || (frame.AreaOrigin != SlotOrigin.Stated && (locals.Contains(r.AreaKey) || AreaFilling.Countries.Contains(r.AreaKey))))
                && (r.Period == frame.Period || (frame.PeriodOrigin != SlotOrigin.Stated && (!frame.IsTimeRelative || IsNear(r.Period, frame.Period))))).ToList();
            if (rows.Select(r => (r.AreaKey, r.Period)).Distinct().ToList() is [var (key, when)])
            {
                (frame.AreaKey, frame.Period, frame.IsFitted) = (key, when, frame.AreaKey != key || frame.PeriodOrigin == SlotOrigin.Defaulted || !frame.Sentence.Periods.Any(p => p.Period?.Start.Year == when.Start.Year));
                frame.AreaOrigin = frame.AreaOrigin == SlotOrigin.Missing ? SlotOrigin.Defaulted : frame.AreaOrigin;
            }
        }
    }
}
