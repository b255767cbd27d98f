using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// The parts of a force's counts by age, sex and other dimensions, a table for each set of dimensions. Of a table of which no cell
/// may be published only that is said.
/// </summary>
internal static class BreakdownTables
{
    public static void Write(HtmlWriter html, SiteModel site, Force force, Measure measure, string root)
    {
        var parts = site.At(force.Code, measure).Where(f => f.Figure.Statistic is Statistic.Count && !f.Figure.Key.Breakdown.IsWhole).ToList();
        if (parts.Count == 0)
        {
            return;
        }

        html.Write($"<h3>By {string.Join(", ", parts.SelectMany(p => p.Figure.Key.Breakdown.Parts.Select(d => d.Dimension)).Distinct())}</h3>\n");
        var withheld = parts.Where(p => p.IsWithheld).Select(p => p.Figure.Key.Period).Distinct().Order().ToList();
        if (withheld.Count > 0)
        {
            html.Write($"<p>Withheld to protect people: all parts of {string.Join(", ", withheld.Select(PeriodText.Label))}. A part there is small, or would help to work a small one out.</p>\n");
        }

        foreach (var group in parts.Where(p => !p.IsWithheld).GroupBy(p => string.Join(" and ", p.Figure.Key.Breakdown.Parts.Select(d => d.Dimension))))
        {
            var periods = group.Select(p => p.Figure.Key.Period).Distinct().Order().ToList();
            var cells = group.ToDictionary(p => (p.Figure.Key.Breakdown, p.Figure.Key.Period));
            html.Table($"{measure.Code}, {force.ShortName}: by {group.Key}", [group.Key, .. periods.Select(p => $"#{PeriodText.Label(p)}")], h =>
            {
                foreach (var breakdown in group.Select(p => p.Figure.Key.Breakdown).Distinct().Order(PartOrder.Instance))
                {
                    h.Write($"<tr><th scope=\"row\">{string.Join(", ", breakdown.Parts.Select(p => p.Value))}</th>");
                    foreach (var period in periods)
                    {
                        h.Cell(root, cells.GetValueOrDefault((breakdown, period)));
                    }

                    h.Write($"</tr>\n");
                }
            });
        }
    }
}
