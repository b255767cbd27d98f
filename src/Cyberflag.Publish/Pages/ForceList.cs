using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>All forces of the panel with their counts, each linked to its page.</summary>
internal static class ForceList
{
    public static void Write(HtmlWriter html, SiteModel site, string root)
    {
        html.Write($"<h2 id=\"forces\">Forces</h2>\n");
        foreach (var measure in site.Survey.Measures)
        {
            html.Table(
                $"{measure.Title}: counts of each force", ["Force", .. measure.Periods.Select(p => $"#{PeriodText.Label(p)}")],
                h =>
                {
                    foreach (var force in site.Survey.Panel)
                    {
                        h.Write($"<tr><th scope=\"row\"><a href=\"{root}{SitePaths.Force(force)}\">{force.ShortName}</a></th>");
                        foreach (var period in measure.Periods)
                        {
                            h.Cell(root, site.Count(force.Code, measure, period));
                        }

                        h.Write($"</tr>\n");
                    }
                });
        }
    }
}
