using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>For one measure: how many forces are held in each year, and by name who is missing and why.</summary>
internal static class AnswerSummary
{
    public static void Write(HtmlWriter html, SiteModel site, Measure measure, string root)
    {
        html.Write($"<h3>{measure.Title} <span class=\"small\">({measure.Code})</span></h3>\n");
        html.Table(
            $"{measure.Code}: forces held and missing", ["Year", "#Forces held", "#Share of the under-18 population", "Missing"],
            h =>
            {
                foreach (var period in measure.Periods)
                {
                    h.Write($"<tr><th scope=\"row\">{PeriodText.Label(period)}</th>");
                    h.Cell(root, site.National(measure, period, Statistic.ForcesHeld));
                    h.Cell(root, site.National(measure, period, Statistic.PopulationHeld));
                    h.Write($"<td class=\"w\">{x => Missing(x, site, measure, period)}</td></tr>\n");
                }
            });
    }

    private static void Missing(HtmlWriter html, SiteModel site, Measure measure, Period period)
    {
        var missing = site.Survey.Panel.Where(f => !site.IsHeld(f, measure, period))
            .GroupBy(f => (site.Standing(f, measure, period).Status, Words: site.StandingWords(f, measure, period)))
            .OrderBy(g => g.Key.Status).ThenBy(g => g.Key.Words, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
        {
            html.Write($"none");
            return;
        }

        foreach (var group in missing)
        {
            var names = string.Join(", ", group.Select(f => f.ShortName));
            var words = group.Key.Words;
            if (group.Count() > 6)
            {
                html.Write($"<details><summary>{group.Count()} forces: {words}</summary>{names}</details>");
            }
            else
            {
                html.Write($"<div>{char.ToUpperInvariant(words[0]) + words[1..]}: {names}</div>");
            }
        }
    }
}
