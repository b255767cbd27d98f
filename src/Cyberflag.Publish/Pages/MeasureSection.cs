using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>One measure on the first page: the headline that coverage allows, the years, what others published, cross-checks, the map.</summary>
internal static class MeasureSection
{
    public static void Write(HtmlWriter html, SiteModel site, Measure measure, string root)
    {
        html.Write($"<section aria-labelledby=\"{measure.Code}\">\n<h2 id=\"{measure.Code}\">{measure.Title}</h2>\n");
        Headline.Write(html, site, measure, root);
        if (measure.Note.Length > 0)
        {
            html.Write($"<p>{measure.Note}</p>\n");
        }

        NationalTable.Write(html, site, measure, root);
        Published(html, site, measure, root);
        CrossChecks(html, site, measure, root);
        TileMap.Write(html, site, measure, root);
        html.Write($"</section>\n");
    }

    private static void Published(HtmlWriter html, SiteModel site, Measure measure, string root)
    {
        var areas = site.Figures.Gazetteer.Areas.Where(a => a.Kind is not AreaKind.Force)
            .Select(a => (Area: a, Figures: site.At(a.Code, measure).Where(f => f.Figure.Statistic == Statistic.Published && f.Figure.Key.Breakdown.IsWhole).ToList()))
            .Where(a => a.Figures.Count > 0).ToList();
        if (areas.Count == 0)
        {
            return;
        }

        html.Write($"<h3>Published by others for regions, nations and sets of forces</h3>\n");
        html.Table(
            $"{measure.Code}: totals as published by {site.Survey.PublishedBy}", ["Area", "Period", "#Published", "Known", "Notes"],
            h =>
            {
                foreach (var (area, figures) in areas)
                {
                    foreach (var figure in figures)
                    {
                        var source = site.Figures.ObservationsOf(figure.Figure.Key).LastOrDefault(o => o.Role == VintageRole.Chosen);
                        h.Write($"<tr><th scope=\"row\">{area.Name}</th><td>{PeriodText.Label(figure.Figure.Key.Period)}</td>");
                        h.Cell(root, figure);
                        h.Write($"<td>{source?.KnownOn.Label}</td><td class=\"w small\">{string.Join(" ", figure.Figure.Notes)}</td></tr>\n");
                    }
                }
            });
    }

    private static void CrossChecks(HtmlWriter html, SiteModel site, Measure measure, string root)
    {
        var checks = site.Figures.Figures.Where(f => f.Figure.Statistic == Statistic.CrossCheck && f.Figure.Key.Measure == measure.Code && !f.IsWithheld).ToList();
        if (checks.Count == 0)
        {
            return;
        }

        html.Write($"<h3>Do published totals equal their parts?</h3>\n<p>Where every part of a published total is held, the two are set side by side. Nothing is corrected.</p>\n<ul>");
        foreach (var check in checks)
        {
            html.Write($"<li>{h => h.Sentence(root, check)}</li>\n");
        }

        html.Write($"</ul>\n");
    }
}
