using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>Where an observation was read, without what stood there.</summary>
internal static class Citations
{
    /// <summary>Publication with its link, or the reply; document and place.</summary>
    public static void Write(HtmlWriter html, SiteModel site, string root, PublicObservation observation)
    {
        if (observation.Citation is { } citation)
        {
            Link(html, citation);
            html.Write($" <span class=\"small\">{observation.Document}, {observation.Locator}</span>");
            return;
        }

        var who = observation.Kind == ObservationKind.Reply ? "Reply" : "Published";
        html.Write($"{who}: {h => Document(h, site, root, observation)}, {observation.Locator}");
    }

    private static void Document(HtmlWriter html, SiteModel site, string root, PublicObservation observation)
    {
        if (site.IsListed(observation.Document))
        {
            html.Write($"<a href=\"{root}sources.html#{SitePaths.Name(observation.Document)}\">{observation.Document}</a>");
        }
        else
        {
            html.Write($"{observation.Document}");
        }
    }

    /// <summary>A publication, linked where its address is one of the web; nothing else becomes a link.</summary>
    public static void Link(HtmlWriter html, Citation citation)
    {
        var isWeb = Uri.TryCreate(citation.Link, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
        if (isWeb)
        {
            html.Write($"<a href=\"{citation.Link}\" rel=\"external noreferrer\">{citation.Publication}</a>");
        }
        else
        {
            html.Write($"{citation.Publication} {citation.Link}");
        }
    }
}
