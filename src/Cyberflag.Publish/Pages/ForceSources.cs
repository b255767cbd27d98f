using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The documents of a force and the publications that its figures rest on.</summary>
internal static class ForceSources
{
    public static void Write(HtmlWriter html, SiteModel site, Force force, string root)
    {
        html.Write($"<h2 id=\"sources\">Sources</h2>\n");
        var observations = site.Survey.Measures.SelectMany(m => site.At(force.Code, m)).Where(f => f.Figure.Statistic is Statistic.Count)
            .SelectMany(f => site.Figures.ObservationsOf(f.Figure.Key)).ToList();
        var restOn = observations.Select(o => o.Document).ToHashSet(StringComparer.Ordinal);
        var documents = site.Context.Documents.Where(d => d.Concerns.Contains(force.Code) || restOn.Contains(d.Name)).ToList();
        var citations = observations.Where(o => o.Citation is not null)
            .Select(o => (o.Citation!, o.KnownOn)).Distinct().OrderBy(c => c.KnownOn).ThenBy(c => c.Item1.Publication, StringComparer.Ordinal).ToList();
        if (documents.Count == 0 && citations.Count == 0)
        {
            html.Write($"<p>No document of this force is held, and no publication that prints its figures.</p>\n");
        }

        if (documents.Count > 0)
        {
            html.Stack($"{force.ShortName}: documents held", ["Document", "Date", "Kind", "Outcome"], h =>
            {
                foreach (var document in documents)
                {
                    h.Write($"<tr><th scope=\"row\"><a href=\"{root}sources.html#{SitePaths.Name(document.Name)}\">{document.Name}</a></th><td data-label=\"Date\">{document.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "not known"}</td><td data-label=\"Kind\">{document.Kind}</td><td data-label=\"Outcome\">{document.Outcome}</td></tr>\n");
                }
            });
        }

        if (citations.Count > 0)
        {
            html.Write($"<h3>Publications</h3><ul>");
            foreach (var (citation, known) in citations)
            {
                html.Write($"<li>{h => Citations.Link(h, citation)}, {known.Label}</li>");
            }

            html.Write($"</ul>\n");
        }
    }
}
