using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The first page: what was asked, who answered and what is missing; then each measure; then forces and downloads.</summary>
internal static class FrontPage
{
    public static OutputFile Of(SiteModel site) => Page.Of(site, "index.html", site.Survey.Title, (html, root) =>
    {
        html.Write($"<h2 id=\"asked\">What was asked</h2>\n<p class=\"lead\">{site.Survey.Asked}</p>\n");
        html.Write($"<h2 id=\"answered\">Who answered, and what is missing</h2>\n");
        foreach (var measure in site.Survey.Measures)
        {
            AnswerSummary.Write(html, site, measure, root);
        }

        Waiting(html, site);
        foreach (var measure in site.Survey.Measures)
        {
            MeasureSection.Write(html, site, measure, root);
        }

        ForceList.Write(html, site, root);
        Downloads(html, root);
    });

    private static void Waiting(HtmlWriter html, SiteModel site)
    {
        var waiting = site.Context.Waiting.Where(w => w.Count > 0).ToList();
        if (waiting.Count > 0)
        {
            html.Write($"<p>Waiting for a person, and in no figure until then: {string.Join(", ", waiting.Select(w => $"{w.What} ({FigureText.Whole(w.Count)})"))}.</p>\n");
        }

        var withheld = site.Figures.Withheld == 0 ? "No figure is" : $"{FigureText.Whole(site.Figures.Withheld)} figures are";
        html.Write($"<p>{withheld} withheld to protect people. <a href=\"methods.html#withheld\">What is withheld and why</a>.</p>\n");
    }

    private static void Downloads(HtmlWriter html, string root) => html.Write($"""
        <h2 id="data">Data</h2>
        <p>The same figures as on these pages, each with its id, formula, inputs and notes.</p>
        <ul>
        <li><a href="{root}figures.xlsx">figures.xlsx</a>: workbook with all figures, coverage, notes and symbols</li>
        <li><a href="{root}data/figures.csv">data/figures.csv</a> and <a href="{root}data/figures.json">data/figures.json</a>: all figures</li>
        <li><a href="{root}data/observations.csv">data/observations.csv</a>: the values that they rest on, with document, date and place</li>
        <li><a href="{root}data/coverage.csv">data/coverage.csv</a>: who answered, refused and by which section, or did not answer</li>
        <li><a href="{root}data/metadata.json">data/metadata.json</a>: what each column means, sources and licences</li>
        </ul>

        """);
}
