using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The page of one force: for each measure key figures as sentences, the chart and its table, revisions, parts; then sources.</summary>
internal static class ForcePage
{
    public static OutputFile Of(SiteModel site, Force force) => Page.Of(site, SitePaths.Force(force), force.Name, (html, root) =>
    {
        if (force.RegionName is { } region)
        {
            html.Write($"<p class=\"small\">{region}</p>\n");
        }

        foreach (var measure in site.Survey.Measures)
        {
            html.Write($"<section aria-labelledby=\"{measure.Code}\">\n<h2 id=\"{measure.Code}\">{measure.Title}</h2>\n");
            Write(html, site, force, measure, root);
            html.Write($"</section>\n");
        }

        ForceSources.Write(html, site, force, root);
    });

    private static void Write(HtmlWriter html, SiteModel site, Force force, Measure measure, string root)
    {
        var years = measure.Periods.Select(p => (Period: p, Figure: site.Count(force.Code, measure, p))).ToImmutableArray();
        if (site.At(force.Code, measure).Count == 0)
        {
            Nothing(html, site, force, measure);
            return;
        }

        var notes = new NoteNumbers($"notes-{measure.Code}");
        KeyFigures.Write(html, site, force, measure, root, notes);
        Chart(html, site, force, measure, years);
        ForceYears.Write(html, site, force, measure, root, notes);
        notes.List(html);
        Vintages.Write(html, site, force, measure, root);
        BreakdownTables.Write(html, site, force, measure, root);
    }

    private static void Nothing(HtmlWriter html, SiteModel site, Force force, Measure measure)
    {
        html.Write($"<p>No figure of this force is held for this measure.</p>\n<ul>");
        foreach (var group in measure.Periods.GroupBy(p => site.StandingWords(force, measure, p)))
        {
            html.Write($"<li>{string.Join(", ", group.Select(PeriodText.Label))}: {group.Key}</li>");
        }

        html.Write($"</ul>\n");
    }

    private static void Chart(
        HtmlWriter html, SiteModel site, Force force, Measure measure, ImmutableArray<(Period Period, PublicFigure? Figure)> years)
    {
        if (!years.Any(y => y.Figure?.Figure.Value is not null))
        {
            return;
        }

        var breaks = site.Context.Breaks.Where(b => b.Measure == measure.Code && Touches(site, b, force)
            && years.Any(y => b.Date.Earliest > years[0].Period.Start && b.Date.Earliest >= y.Period.Start && b.Date.Earliest <= y.Period.End)).ToImmutableArray();
        var title = $"{measure.Title}, {force.ShortName}, by year";
        html.Write($"<figure class=\"chart\"><figcaption>{title}</figcaption>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{title}\">\n");
        TrendChart.Write(html, $"c-{measure.Code}", title, years, breaks);
        html.Write($"</div>\n");
        if (!breaks.IsEmpty)
        {
            html.Write($"<p class=\"small\">Something else is counted from these days on; compare across them with care.</p><ol class=\"small\">");
            foreach (var change in breaks)
            {
                html.Write($"<li>{change.Date.Label}: {change.What}.</li>");
            }

            html.Write($"</ol>");
        }

        html.Write($"</figure>\n");
    }

    private static bool Touches(SiteModel site, DefinitionBreak change, Force force) =>
        change.Area is null || site.Figures.Gazetteer.FindArea(change.Area) is not { } area || area.Members.Any(m => m.Force == force);
}
