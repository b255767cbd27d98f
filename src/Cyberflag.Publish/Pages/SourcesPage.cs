using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>Every document held, by name, force, date and outcome; every publication; and how many findings of each kind there are.</summary>
internal static class SourcesPage
{
    public static OutputFile Of(SiteModel site) => Page.Of(site, "sources.html", "Sources", (html, root) =>
    {
        Documents(html, site, root);
        Publications(html, site);
        Findings(html, site);
    });

    private static void Documents(HtmlWriter html, SiteModel site, string root)
    {
        html.Write($"<h2 id=\"documents\">Documents held</h2>\n<p>Each document is kept as it came. Its text is not published.</p>\n");
        html.Stack("Documents", ["Document", "Force", "Date", "Kind", "Outcome", "#Numbers and marks read"], h =>
        {
            foreach (var document in site.Context.Documents)
            {
                h.Write($"<tr id=\"{SitePaths.Name(document.Name)}\"><th scope=\"row\">{document.Name}</th><td data-label=\"Force\">{x => Force(x, site, root, document)}</td>");
                h.Write($"<td data-label=\"Date\">{document.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "not known"}</td><td data-label=\"Kind\">{document.Kind}</td><td data-label=\"Outcome\">{document.Outcome}</td><td class=\"n\" data-label=\"Numbers and marks read\">{FigureText.Whole(document.Observations)}</td></tr>\n");
            }
        });
    }

    private static void Force(HtmlWriter html, SiteModel site, string root, SourceDocument document)
    {
        var force = document.Force is { } code ? site.Figures.Gazetteer.FindForce(code) : null;
        if (force is not null && site.Survey.Panel.Contains(force))
        {
            html.Write($"<a href=\"{root}{SitePaths.Force(force)}\">{force.ShortName}</a>");
        }
        else
        {
            html.Write($"{force?.ShortName ?? document.Force}");
        }
    }

    private static void Publications(HtmlWriter html, SiteModel site)
    {
        var cited = site.Figures.Observations.Where(o => o.Citation is not null)
            .GroupBy(o => (o.Citation!, o.KnownOn)).OrderBy(g => g.Key.KnownOn).ThenBy(g => g.Key.Item1.Publication, StringComparer.Ordinal).ToList();
        if (cited.Count == 0)
        {
            return;
        }

        html.Write($"<h2 id=\"publications\">Publications</h2>\n");
        html.Stack("Figures published by others", ["Publication", "Published", "#Figures taken from it"], h =>
        {
            foreach (var group in cited)
            {
                h.Write($"<tr><th scope=\"row\">{x => Citations.Link(x, group.Key.Item1)}</th><td data-label=\"Published\">{group.Key.KnownOn.Label}</td><td class=\"n\" data-label=\"Figures taken from it\">{group.Count()}</td></tr>\n");
            }
        });
    }

    private static void Findings(HtmlWriter html, SiteModel site)
    {
        html.Write($"<h2 id=\"findings\">Findings</h2>\n<p>What the program found worth a person's attention. Only the kinds and numbers are published: a message may quote a document.{(site.Figures.Withheld > 0 ? " Those about how numbers fit together are left out, since a number is withheld that they could tell of." : "")}</p>\n");
        html.Table("Findings by kind", ["Stage", "Severity", "#How many"], h =>
        {
            foreach (var group in site.Context.Findings.Where(f => site.Figures.Withheld == 0 || !ComparesNumbers(f)).GroupBy(f => (Stage: f.Code.Split('-')[0], f.Severity)).OrderBy(g => g.Key.Stage, StringComparer.Ordinal).ThenByDescending(g => g.Key.Severity))
            {
                h.Write($"<tr><th scope=\"row\">{Stage(group.Key.Stage)}</th><td>{SeverityWords(group.Key.Severity)}</td><td class=\"n\">{group.Count()}</td></tr>\n");
            }
        });
    }

    // That a total does not fit a withheld number tells which number it is not.
    private static bool ComparesNumbers(Finding finding) => finding.Code[0] is 'R' or 'A';

    private static string Stage(string letter) => letter switch
    {
        "F" => "Opening documents",
        "C" => "Reading replies",
        "R" => "Reconciling values",
        "A" => "Computing figures",
        "P" => "Publishing",
        "L" => "The record",
        "S" => "The survey's files",
        _ => letter,
    };

    private static string SeverityWords(Severity severity) => severity switch
    {
        Severity.Info => "worth knowing",
        Severity.Warning => "may change a figure",
        Severity.Error => "needs attention",
    };
}
