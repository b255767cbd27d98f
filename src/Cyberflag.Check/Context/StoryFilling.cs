using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// A story opens with its change ("fallen by 55 per cent, police data suggest") and tells only then what it compared ("34 between April and June,
/// compared with 76 in 2019/20"): such an opening, which names no time itself, is of the two numbers that follow.
/// </summary>
internal static class StoryFilling
{
    // How many sentences after it the two numbers can stand.
    private const int Reach = 2;

    /// <summary>Gives the changes of opening sentences the times of the numbers that follow; all slots are filled.</summary>
    public static void Fit(IReadOnlyList<SentenceReading> sentences, IReadOnlyList<List<Frame>> bySentence, FigureTable figures)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var frames = bySentence[i];
            if (frames.Exists(f => f.Type is ClaimType.Count or ClaimType.Total))
            {
                return;
            }

            if (sentences[i].Periods.Any(p => p.Sense != TimeSense.Current))
            {
                continue;
            }

            foreach (var frame in frames.Where(f => f.Type is ClaimType.Change or ClaimType.Multiple && f.ComparedWith is null))
            {
                var pair = bySentence.Skip(i + 1).Take(Reach).Select(f => Pair(f, frame)).FirstOrDefault(p => p is not null);
                if (pair is (var to, var from) && IsSpan(sentences[i], from, to))
                {
                    (from, to) = (Year(frame, from, figures), Year(frame, to, figures));
                    Set(frame, from, to);
                    frames.Where(f => f.Type == ClaimType.Span && f.TimeUnit == "year").ToList().ForEach(f => Set(f, from, to));
                }
            }
        }
    }

    // The number that a change starts from and the one that it reaches, of its own area and measure and of named times.
    private static (Period To, Period From)? Pair(List<Frame> frames, Frame change)
    {
        var counts = frames.Where(f => f is { Type: ClaimType.Count or ClaimType.Total, Period: not null } && f.AreaKey == change.AreaKey && f.FullMeasure == change.FullMeasure).ToList();
        return counts is [_, _] && counts.Find(f => f.IsBase) is { } from && counts.Find(f => !f.IsBase) is { } to && from.Period!.Value.Start < to.Period!.Value.Start
            && from.PeriodOrigin == SlotOrigin.Stated && to.PeriodOrigin is SlotOrigin.Stated or SlotOrigin.Inherited
            ? (to.Period.Value, from.Period.Value)
            : null;
    }

    // "In 2019" of figures that are of financial years.
    private static Period Year(Frame frame, Period period, FigureTable figures) =>
        period.Kind == PeriodKind.CalendarYear && !figures.Has(frame.Measure, period) && figures.Has(frame.Measure, Period.FinancialYear(period.Start.Year)) ? Period.FinancialYear(period.Start.Year) : period;

    private static bool IsSpan(SentenceReading sentence, Period from, Period to) =>
        TimeSpans.Years(sentence.Text).FirstOrDefault() is var years && (years == 0 || years == to.Start.Year - from.Start.Year || years == to.Start.Year - from.Start.Year + 1);

    private static void Set(Frame frame, Period from, Period to) =>
        (frame.Period, frame.PeriodOrigin, frame.Baseline, frame.BaselineOrigin) = (to, SlotOrigin.Inherited, from, SlotOrigin.Inherited);
}
