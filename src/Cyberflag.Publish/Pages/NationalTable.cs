using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The years of a measure for the survey's area: total, coverage, published total, and the matched change beside the raw one.</summary>
internal static class NationalTable
{
    public static void Write(HtmlWriter html, SiteModel site, Measure measure, string root)
    {
        html.Table(
            $"{measure.Code}: the forces held together, year by year",
            ["Year", "#Forces held", "#Total of the forces held", $"#Published by {site.Survey.PublishedBy}", "#Average a day", "#Rate per 10,000 under 18, and 95% interval", "#Per 100 recorded offences"],
            h =>
            {
                foreach (var period in measure.Periods)
                {
                    h.Write($"<tr><th scope=\"row\">{PeriodText.Label(period)}</th>");
                    foreach (var statistic in new[] { Statistic.ForcesHeld, Statistic.Total, Statistic.Published, Statistic.PerDay, Statistic.Rate, Statistic.PerRecorded })
                    {
                        h.Cell(root, site.National(measure, period, statistic));
                    }

                    h.Write($"</tr>\n");
                }
            });
        Notes(html, site, measure);
        Changes(html, site, measure, root);
    }

    private static void Notes(HtmlWriter html, SiteModel site, Measure measure) => html.Notes(
        from period in measure.Periods
        from statistic in new[] { Statistic.Total, Statistic.PerDay, Statistic.Rate, Statistic.PerRecorded }
        let figure = site.National(measure, period, statistic)
        where figure is { IsWithheld: false }
        from note in figure.Figure.Notes
        group PeriodText.Label(period) by note into same
        select $"{string.Join(", ", same.Distinct())}: {same.Key}");

    private static void Changes(HtmlWriter html, SiteModel site, Measure measure, string root)
    {
        var pairs = site.At(site.Survey.Area, measure)
            .Where(f => f.Figure.Statistic is Statistic.TotalChange or Statistic.MatchedChange && f.Figure.Baseline is not null)
            .Select(f => (f.Figure.Key.Period, Baseline: f.Figure.Baseline!.Value)).Distinct().Order().ToImmutableArray();
        if (pairs.IsEmpty)
        {
            return;
        }

        html.Table(
            $"{measure.Code}: change of the totals, and of the forces held in both years",
            ["Year", "Compared with", "#Totals of the forces held", "#Forces held in both years", "What to know"],
            h =>
            {
                foreach (var (period, baseline) in pairs)
                {
                    var raw = site.National(measure, period, Statistic.TotalChange, baseline);
                    var matched = site.National(measure, period, Statistic.MatchedChange, baseline);
                    h.Write($"<tr><th scope=\"row\">{PeriodText.Label(period)}</th><td>{PeriodText.Label(baseline)}</td>");
                    h.Cell(root, raw);
                    h.Cell(root, matched);
                    h.Write($"<td class=\"w small\">{string.Join(" ", Told(raw, matched))}</td></tr>\n");
                }
            });
    }

    private static IEnumerable<string> Told(params IEnumerable<PublicFigure?> figures) =>
        figures.OfType<PublicFigure>().SelectMany(f => f.Figure.Notes).Distinct();
}
