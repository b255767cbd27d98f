using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Says which nations "nationally" means, and which the sentences before mean where the figures have none of those: the ones for which the
/// figures have the measure in the period and were known when the text was written. What the sentence itself names is not overruled.
/// </summary>
internal static class CountryFilling
{
    /// <summary>Fills the areas of claims of the whole country that name no nation.</summary>
    public static void Fill(Article article, List<Frame> frames, FigureTable figures, ArticleTime time, bool namesCountry)
    {
        foreach (var frame in frames.Where(f => f.Measure is not null && !f.IsElsewhere && f.AreaOrigin is SlotOrigin.Inherited or SlotOrigin.Defaulted))
        {
            var period = frame.Period ?? time.Current(frame);
            // A breakdown that names no area is one of the country, unless the figures have it for the area before: releases break down the whole.
            var isService = IsBreakdown(frame) && frame.AreaKey is { } inherited && !AreaFilling.Countries.Contains(inherited) && (namesCountry || !figures.IsNation(inherited)) && !figures.OfMeasure(frame.Measure).Any(r => r.AreaKey == inherited && r.Subset.Length > 0);
            if (frame.AreaKey is not null && (Has(figures, frame.AreaKey, frame.FullMeasure!, period) || (!frame.IsNational && !isService)))
            {
                continue;
            }

            var best = AreaFilling.Countries.Select(c => (Code: c, Rank: Rank(article, figures, c, frame, period))).Where(c => c.Rank > 0).OrderByDescending(c => c.Rank).FirstOrDefault();
            if (best.Rank > (frame.AreaKey is { } own && !isService ? Rank(article, figures, own, frame, period) : 0))
            {
                // Of a text that names no country this is the usual, and not said.
                (frame.AreaKey, frame.IsNational, frame.IsCountrySupposed) = (best.Code, true, isService && !namesCountry);
            }
            else if (frame.AreaKey is null && !frame.Sentence.Text.Contains(" forces", StringComparison.Ordinal) && figures.OfMeasure(frame.Measure).Select(r => r.AreaKey).Distinct().ToList() is [var only])
            {
                frame.AreaKey = only;
            }
        }
    }

    private static bool IsBreakdown(Frame frame) => frame.Subset is { Length: > 0 } subset
        && (char.IsUpper(subset[0]) || (frame.Type == ClaimType.Share && subset is not ("victims" or "suspects" or "methodknown" or "platformknown")) || subset is "u12" or "platforms");

    private static bool Has(FigureTable figures, string area, string measure, Period? period) => period is { } when && !figures.Find(area, measure, when).IsEmpty;

    private static int Rank(Article article, FigureTable figures, string area, Frame frame, Period? period)
    {
        bool IsKnown(FigureRow row) => article.Published is not { } published || row.Vintage is not { } vintage || vintage.Earliest <= published.Latest;
        var full = period is { } when ? figures.Find(area, frame.FullMeasure!, when) : [];
        var measure = frame.Measure!.Split('/')[^1];
        var whole = period is { } then ? figures.Find(area, measure, then) : [];
        var isThere = period is { } last && figures.OfMeasure(measure).Any(r => r.AreaKey == area && r.Period.End == last.End && IsKnown(r));
        var parts = frame.Subset is null ? [] : figures.OfMeasure(frame.Measure).Where(r => r.AreaKey.StartsWith(area + " (", StringComparison.Ordinal) && r.Period == period).ToList();
        return full.Any(IsKnown) ? 8 : parts.Exists(IsKnown) ? 7 : whole.Any(IsKnown) ? 5 : full.Length > 0 ? 4 : whole.Length > 0 ? 3
            : isThere ? 3 : figures.Of(area, frame.FullMeasure!).Any(IsKnown) ? 2 : figures.Of(area, measure).Any(IsKnown) ? 1 : 0;
    }
}
