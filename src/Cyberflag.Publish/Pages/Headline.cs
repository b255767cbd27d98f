using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The national number of the latest year in large type where coverage allows it; where not, a sentence that says why.</summary>
internal static class Headline
{
    public static void Write(HtmlWriter html, SiteModel site, Measure measure, string root)
    {
        var totals = measure.Periods.Select(p => site.National(measure, p, Statistic.Total)).OfType<PublicFigure>().ToList();
        var headline = totals.LastOrDefault(t => t.Figure.MayBeHeadlined && t.Figure.Value is not null);
        if (headline is not null && headline.Figure.Key.Period == totals[^1].Figure.Key.Period)
        {
            Large(html, site, measure, headline, root);
            return;
        }

        var best = site.National(measure, site.BestCovered(measure), Statistic.Total);
        var why = totals is [.., { IsWithheld: true }]
            ? $"The total of {Latest(measure, totals)} is withheld to protect people."
            : $"Too few forces are held for {Latest(measure, totals)}: a total of some forces is not the total of the country.";
        html.Write($"<div class=\"inset\"><p><strong>No national figure is headlined.</strong> {why}</p>\n");
        if (best is { IsWithheld: false })
        {
            var isLatest = best.Figure.Key.Period == totals[^1].Figure.Key.Period;
            html.Write($"<p>{(isLatest ? "" : "The year with the most forces held: ")}{h => h.Sentence(root, best)}</p>\n");
        }

        html.Write($"</div>\n");
    }

    private static string Latest(Measure measure, List<PublicFigure> totals) => PeriodText.Label(totals.Count > 0 ? totals[^1].Figure.Key.Period : measure.Periods[^1]);

    private static void Large(HtmlWriter html, SiteModel site, Measure measure, PublicFigure headline, string root)
    {
        var period = headline.Figure.Key.Period;
        html.Write($"<div class=\"headline\"><p><span class=\"big\">{h => h.Figure(root, headline)}</span> {h => h.Sentence(root, headline)}</p>\n");
        var changes = site.At(site.Survey.Area, measure).Where(f =>
            f.Figure.Key.Period == period && f.Figure.Statistic is Statistic.MatchedChange && f.Figure.MayBeHeadlined && f.Figure.Value is not null);
        foreach (var change in changes)
        {
            html.Write($"<p>{h => h.Sentence(root, change)}</p>\n");
        }

        html.Write($"</div>\n");
    }
}
