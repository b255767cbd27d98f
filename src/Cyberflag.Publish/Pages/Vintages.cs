using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The years of a force for which more than one value was ever held: each vintage with its date and source.</summary>
internal static class Vintages
{
    public static void Write(HtmlWriter html, SiteModel site, Force force, Measure measure, string root)
    {
        var revised = site.At(force.Code, measure)
            .Where(f => f.Figure.Statistic is Statistic.Count && f.Figure.Key.Breakdown.IsWhole)
            .Select(f => (Figure: f, All: site.Figures.ObservationsOf(f.Figure.Key)))
            .Where(f => f.All.Select(o => o.Printed).Distinct().Count() > 1).ToList();
        if (revised.Count == 0)
        {
            return;
        }

        html.Table(
            $"{force.ShortName}: years with more than one value", ["Year", "#Value", "Known", "Source", "Use"],
            h =>
            {
                foreach (var (figure, all) in revised)
                {
                    foreach (var observation in all.OrderBy(o => o.KnownOn))
                    {
                        h.Write($"<tr><th scope=\"row\">{PeriodText.Label(figure.Figure.Key.Period)}</th><td class=\"n\">{observation.Printed}</td><td>{observation.KnownOn.Label}</td><td class=\"w\">");
                        Citations.Write(h, site, root, observation);
                        h.Write($"</td><td>{Use(observation.Role)}</td></tr>\n");
                    }
                }
            });
    }

    public static string Use(VintageRole role) => role switch
    {
        VintageRole.Chosen => "counts",
        VintageRole.Earlier => "earlier, replaced",
        VintageRole.Agreeing => "agrees",
        VintageRole.Differing => "differs, does not count",
    };
}
