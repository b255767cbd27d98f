using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The frame that all pages share: head, notices, navigation, footer. Works from disk, without scripts, fonts or requests.</summary>
internal static class Page
{
    private static readonly (string Path, string Title)[] Navigation =
    [
        ("index.html", "Overview"), ("index.html#forces", "Forces"), ("methods.html", "Methods and quality"),
        ("sources.html", "Sources"), ("index.html#data", "Data"),
    ];

    /// <summary>A page of the site.</summary>
    /// <param name="site">What it is written from.</param>
    /// <param name="path">Its path; a slash in it makes the links go one folder up.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="body">Writes what comes below the heading, given the way to the root.</param>
    public static OutputFile Of(SiteModel site, string path, string title, Action<HtmlWriter, string> body)
    {
        var root = path.Contains('/', StringComparison.Ordinal) ? "../" : "";
        using var html = new HtmlWriter();
        html.Write($"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{(title == site.Survey.Title ? title : $"{title} – {site.Survey.Title}")}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{root}site.css">
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>

            """);
        Notices(html, site.Survey);
        Header(html, site.Survey, root, path);
        html.Write($"<main id=\"main\" class=\"wide\">\n");
        if (path != "index.html")
        {
            html.Write($"<nav class=\"crumbs\" aria-label=\"Breadcrumb\"><a href=\"{root}index.html\">Overview</a> › {title}</nav>\n");
        }

        html.Write($"<h1>{title}</h1>\n");
        body(html, root);
        html.Write($"</main>\n");
        Footer(html, site.Survey, root);
        return new OutputFile(path, html.ToBytes());
    }

    /// <summary>What every page and file says of an invented or embargoed survey.</summary>
    public static IEnumerable<string> NoticesOf(Survey survey)
    {
        if (survey.IsSynthetic)
        {
            yield return "SYNTHETIC: this survey is invented. Its forces, places and figures do not exist.";
        }

        if (survey.Embargo is { } embargo)
        {
            yield return $"EMBARGO: not to be published before {embargo.ToString("HH:mm 'on' d MMMM yyyy '(UTC'zzz')'", CultureInfo.InvariantCulture)}.";
        }
    }

    private static void Notices(HtmlWriter html, Survey survey)
    {
        foreach (var notice in NoticesOf(survey))
        {
            html.Write($"<div class=\"notice\" role=\"note\"><p class=\"wide\">{notice}</p></div>\n");
        }
    }

    private static void Header(HtmlWriter html, Survey survey, string root, string path)
    {
        html.Write($"<header class=\"site\"><div class=\"wide\"><a class=\"name\" href=\"{root}index.html\">{survey.Title}</a>\n<nav aria-label=\"Main\"><ul>");
        foreach (var (target, title) in Navigation)
        {
            html.Write($"<li><a href=\"{root}{target}\"{(HtmlWriter h) => { if (target == path) { h.Write($" aria-current=\"page\""); } }}>{title}</a></li>");
        }

        html.Write($"</ul></nav></div></header>\n");
    }

    private static void Footer(HtmlWriter html, Survey survey, string root)
    {
        html.Write($"<footer><div class=\"wide\">\n");
        if (survey.Publisher.Length > 0)
        {
            html.Write($"<p>Published by {survey.Publisher}, with Cyberflag.</p>\n");
        }

        html.Write($"""
            <p>A figure that is a link leads to how it was computed, what it rests on, and where that was read. Symbols: [c] withheld to protect people, [x] not available,
            [z] not applicable, [u] too unreliable to publish. <a href="{root}methods.html#symbols">All symbols</a>.</p>
            <p>Figures of this kind count what the police recorded, not how much there was. A force that records more may record better.</p>
            </div></footer>
            </body>
            </html>

            """);
    }
}
