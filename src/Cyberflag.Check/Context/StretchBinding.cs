using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// A number to which no word of its sentence gives a period, and that is at least twice what is held for the year of which the article
/// speaks, is no number of that year: where the article counts over a longer stretch that ends with it, or says how many years it counts,
/// it is of that stretch ("more than 34,000 were recorded across the UK").
/// </summary>
internal static class StretchBinding
{
    /// <summary>Moves such counts of an article to the stretch; all periods are filled.</summary>
    public static void Fit(List<Frame> frames, FigureTable figures, ArticleTime time)
    {
        foreach (var frame in frames.Where(f => f is { Type: ClaimType.Count or ClaimType.Total, Subset: null, IsBase: false, PeriodOrigin: not SlotOrigin.Stated, Period.Days: < 400, Measure: not null } && f.Stated.Value is not null))
        {
            var year = frame.Period!.Value;
            var areas = frame.AreaKey is null || AreaFilling.Countries.Contains(frame.AreaKey) ? AreaFilling.Countries : [frame.AreaKey];
            var held = areas.SelectMany(a => figures.Find(a, frame.Measure!, year)).Select(r => r.Value).ToList();
            if (held.Count > 0 && held.TrueForAll(v => v * 2 < frame.Stated.Value) && StretchOf(frame, frames, year, time) is { } stretch)
            {
                (frame.Period, frame.PeriodOrigin) = (stretch, SlotOrigin.Inherited);
                foreach (var part in frames.Where(f => f.Sentence == frame.Sentence && f.Subset is not null && f.Period == year && f.PeriodOrigin != SlotOrigin.Stated && f.IsNational == frame.IsNational))
                {
                    (part.Period, part.PeriodOrigin) = (stretch, SlotOrigin.Inherited);
                }
            }
        }
    }

    private static Period? StretchOf(Frame frame, List<Frame> frames, Period year, ArticleTime time)
    {
        var counted = frames.Where(f => f != frame && f.Type is ClaimType.Count or ClaimType.Total && f.Period is { Days: > 600 } p && p.End == year.End).OrderBy(f => Math.Abs(f.Sentence.Index - frame.Sentence.Index)).FirstOrDefault()?.Period;
        if (counted is not null)
        {
            return counted;
        }

        var since = frame.Sentence.Periods.FirstOrDefault(p => p.IsSince && p.Period is { } from && from.Start < year.Start)?.Period;
        return since is { } first ? Period.Between(first.Start, year.End)
            : time.Spans.Where(n => n is > 1 and < 20).Select(n => (Period?)Period.Between(year.Start.AddYears(1 - n), year.End)).FirstOrDefault();
    }
}
