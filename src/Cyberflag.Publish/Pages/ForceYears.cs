using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The table of a force's years: count, changes on the first year held and on the year before, averages, rate, ratio.</summary>
internal static class ForceYears
{
    public static void Write(HtmlWriter html, SiteModel site, Force force, Measure measure, string root)
    {
        var first = measure.Periods.Cast<Period?>().FirstOrDefault(p => site.Count(force.Code, measure, p!.Value) is { } c && (c.IsWithheld || c.Figure.Value is not null));
        html.Table(
            $"{measure.Title}, {force.ShortName}: all years",
            [
                "Year", "#Count", $"#Change on {(first is { } basis ? PeriodText.Label(basis) : "the first year held")}", "#Change on the year before",
                "#Difference from the year before", "#Average a day", "#Rate per 10,000 under 18, and 95% interval", "#Per 100 recorded offences",
            ],
            h =>
            {
                foreach (var period in measure.Periods)
                {
                    h.Write($"<tr><th scope=\"row\">{PeriodText.Label(period)}</th>");
                    var count = site.Count(force.Code, measure, period);
                    if (count is null)
                    {
                        h.Write($"<td class=\"n none\">{AnswerWords.Of(site.Status(force, measure, period))}</td>");
                    }
                    else
                    {
                        h.Cell(root, count);
                    }

                    h.Cell(root, first is { } start ? site.Find(force.Code, measure, period, Statistic.Change, start) : null);
                    h.Cell(root, period.Previous() is { } before ? site.Find(force.Code, measure, period, Statistic.Change, before) : null);
                    h.Cell(root, period.Previous() is { } previous ? site.Find(force.Code, measure, period, Statistic.Difference, previous) : null);
                    h.Cell(root, site.Find(force.Code, measure, period, Statistic.PerDay));
                    h.Cell(root, site.Find(force.Code, measure, period, Statistic.Rate));
                    h.Cell(root, site.Find(force.Code, measure, period, Statistic.PerRecorded));
                    h.Write($"</tr>\n");
                }
            });
        Others(html, site, force, measure, root);
        html.Notes(
            from figure in site.At(force.Code, measure)
            where !figure.IsWithheld && figure.Figure.Key.Breakdown.IsWhole && figure.Figure.Statistic is Statistic.Count or Statistic.Rate or Statistic.Change
            from note in figure.Figure.Notes
            group PeriodText.Label(figure.Figure.Key.Period) by note into same
            select $"{string.Join(", ", same.Distinct())}: {same.Key}");
    }

    private static void Others(HtmlWriter html, SiteModel site, Force force, Measure measure, string root)
    {
        var others = site.OtherPeriods(force.Code, measure).ToList();
        if (others.Count == 0)
        {
            return;
        }

        html.Table($"{force.ShortName}: other periods, which are in no total and no change", ["Period", "#Count"], h =>
        {
            foreach (var figure in others)
            {
                h.Write($"<tr><th scope=\"row\">{PeriodText.Label(figure.Figure.Key.Period)}</th>");
                h.Cell(root, figure);
                h.Write($"</tr>\n");
            }
        });
    }
}
