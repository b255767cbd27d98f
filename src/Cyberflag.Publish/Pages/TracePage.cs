using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// How every figure of one area and measure was computed: formula, inputs, and for counts the document, date, place and value. The
/// text that stood there is not published. Parts of a breakdown are a line each; of withheld parts only the number of them is told.
/// </summary>
internal static class TracePage
{
    public static OutputFile Of(SiteModel site, string area, string measure, List<PublicFigure> figures) =>
        Page.Of(site, SitePaths.Trace(area, measure), $"How the figures were made: {site.Figures.AreaName(area)}, {measure}", (html, root) =>
        {
            if (site.Figures.Gazetteer.FindForce(area) is { } force && site.Survey.Panel.Contains(force))
            {
                html.Write($"<p><a href=\"{root}{SitePaths.Force(force)}\">All about {force.ShortName}</a></p>\n");
            }

            foreach (var period in figures.GroupBy(f => f.Figure.Key.Period).OrderBy(g => g.Key))
            {
                html.Write($"<h2 id=\"{PeriodText.Slug(period.Key)}\">{PeriodText.Label(period.Key)}</h2>\n");
                foreach (var figure in period.Where(f => f.Figure.Key.Breakdown.IsWhole))
                {
                    Whole(html, site, root, figure);
                }

                Parts(html, site, root, [.. period.Where(f => !f.Figure.Key.Breakdown.IsWhole)]);
            }
        });

    private static void Whole(HtmlWriter html, SiteModel site, string root, PublicFigure published)
    {
        var figure = published.Figure;
        var baseline = figure.Baseline is { } basis ? $" on {PeriodText.Label(basis)}" : "";
        html.Write($"<section id=\"{published.Anchor}\">\n<h3>{StatisticText.Title(figure.Statistic)}{baseline}: <span data-figure=\"{published.Id}\">{published.Printed}</span></h3>\n");
        html.Write($"<p>{figure.Words}{(figure.Words.EndsWith('.') ? "" : ".")}</p>\n");
        if (published.IsWithheld)
        {
            html.Write($"<p class=\"small\">{Withholding.Note}</p>\n</section>\n");
            return;
        }

        if (figure.Statistic is Statistic.Count or Statistic.Published && figure.Formula.Length > 0)
        {
            html.Write($"<p>Why this value: {figure.Formula}.</p>\n");
        }
        else if (figure.Formula.Length > 0)
        {
            html.Write($"<p class=\"formula\">{figure.Formula}</p>\n");
        }

        Inputs(html, site, root, figure);
        Notes(html, figure);
        if (figure.Statistic is Statistic.Count or Statistic.Published)
        {
            Observations(html, site, root, figure.Key);
        }

        html.Write($"<p class=\"small\">Id: <code>{published.Id}</code></p>\n</section>\n");
    }

    private static void Notes(HtmlWriter html, Figure figure)
    {
        foreach (var note in figure.Notes)
        {
            html.Write($"<p class=\"small\">{note}</p>\n");
        }
    }

    private static void Inputs(HtmlWriter html, SiteModel site, string root, Figure figure)
    {
        var isCount = figure.Statistic is Statistic.Count or Statistic.Published;
        var inputs = figure.Inputs.Where(i => !isCount || site.Figures.Find(i) is not null || site.Figures.FindReference(i) is not null).ToList();
        if (inputs.Count == 0)
        {
            return;
        }

        html.Write($"<details{(HtmlWriter h) => { if (inputs.Count <= 6) { h.Write($" open"); } }}><summary>Rests on {inputs.Count} {(inputs.Count == 1 ? "number" : "numbers")}</summary><ul>");
        foreach (var input in inputs)
        {
            html.Write($"<li>{h => Input(h, site, root, input)}</li>");
        }

        html.Write($"</ul></details>\n");
    }

    private static void Input(HtmlWriter html, SiteModel site, string root, string id)
    {
        if (site.Figures.Find(id) is { } figure)
        {
            html.Write($"{StatisticText.Title(figure.Figure.Statistic)}, {site.Figures.AreaName(figure.Figure.Key.Area)}, {PeriodText.Label(figure.Figure.Key.Period)}: {h => h.Figure(root, figure)}");
        }
        else if (site.Figures.FindReference(id) is { } reference)
        {
            html.Write($"{reference.Title}: {FigureText.Whole(reference.Value)} <span class=\"small\">({reference.Source})</span>");
        }
        else if (site.Figures.FindObservation(id) is { } observation)
        {
            html.Write($"{observation.Printed}, {observation.KnownOn.Label}: {h => Citations.Write(h, site, root, observation)}");
        }
        else
        {
            html.Write($"<code>{id}</code>");
        }
    }

    private static void Observations(HtmlWriter html, SiteModel site, string root, SeriesKey key)
    {
        var all = site.Figures.ObservationsOf(key);
        if (all.IsEmpty)
        {
            return;
        }

        html.Write($"<ul>");
        foreach (var observation in all)
        {
            html.Write($"<li><strong>{observation.Printed}</strong>, {observation.KnownOn.Label} ({Vintages.Use(observation.Role)}): {h => Citations.Write(h, site, root, observation)}{(observation.Coverage is { } coverage ? $"; coverage as published: {coverage}" : "")}</li>");
        }

        html.Write($"</ul>\n");
    }

    private static void Parts(HtmlWriter html, SiteModel site, string root, List<PublicFigure> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        var open = parts.Where(p => !p.IsWithheld).ToList();
        if (open.Count < parts.Count)
        {
            html.Write($"<p>{parts.Count - open.Count} parts of this year are withheld. {Withholding.Note}</p>\n");
        }

        if (open.Count == 0)
        {
            return;
        }

        html.Table($"Parts, {PeriodText.Label(parts[0].Figure.Key.Period)}", ["Part", "#Value", "Known", "Source", "Notes"], h =>
        {
            foreach (var part in open)
            {
                h.Write($"<tr id=\"{part.Anchor}\"><th scope=\"row\">{part.Figure.Key.Breakdown.Words}</th><td class=\"n\"><span data-figure=\"{part.Id}\">{part.Printed}</span></td>");
                var all = site.Figures.ObservationsOf(part.Figure.Key);
                var chosen = all.FirstOrDefault(o => o.Role == VintageRole.Chosen);
                h.Write($"<td>{chosen?.KnownOn.Label}</td><td class=\"w\">");
                foreach (var observation in chosen is null ? all : [chosen])
                {
                    Citations.Write(h, site, root, observation);
                }

                h.Write($"</td><td class=\"small\">{string.Join(" ", part.Figure.Notes)}</td></tr>\n");
            }
        });
    }
}
