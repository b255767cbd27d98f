using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The tables of a force's years: counts with their changes, then averages, rates and ratios.</summary>
internal static class ForceYears
{
    public static void Write(HtmlWriter html, SiteModel site, Force force, Measure measure, string root, NoteNumbers notes)
    {
        Counts(html, site, force, measure, root, notes);
        Averages(html, site, force, measure, root, notes);
        Others(html, site, force, measure, root, notes);
    }

    private static void Counts(HtmlWriter html, SiteModel site, Force force, Measure measure, string root, NoteNumbers notes)
    {
        // The base is that of the changes computed: the first year with a number.
        var first = site.At(force.Code, measure).Where(f => f.Figure is { Statistic: Statistic.Change, Baseline: not null }).Min(f => f.Figure.Baseline)
            ?? measure.Periods.Where(p => site.IsHeld(force, measure, p)).Cast<Period?>().FirstOrDefault();
        var firstLabel = first is { } basis ? PeriodText.Label(basis) : "the first year held";
        PublicFigure? On(Period period, Statistic statistic, Period? baseline) => baseline is { } start ? site.Find(force.Code, measure, period, statistic, start) : null;

        // A change on a year beside which no other is held is no column: it could only be empty.
        var columns = new (string Heading, Func<Period, PublicFigure?> Of)[]
        {
            ($"#Change on {firstLabel}", p => On(p, Statistic.Change, first)),
            ($"#As a multiple of {firstLabel}", p => On(p, Statistic.Multiple, first)),
            ("#Difference from the year before", p => On(p, Statistic.Difference, p.Previous())),
            ("#Change on the year before", p => On(p, Statistic.Change, p.Previous())),
        }.Where(c => measure.Periods.Any(p => c.Of(p) is not null)).ToList();
        html.Stack(
            $"{measure.Title}, {force.ShortName}: counts{(columns.Count > 0 ? " and changes" : "")}",
            ["Year", "#Count", .. columns.Select(c => c.Heading)],
            h =>
            {
                foreach (var period in measure.Periods)
                {
                    var count = site.Count(force.Code, measure, period);
                    h.Write($"<tr><th scope=\"row\">{PeriodText.Label(period)}</th>");
                    CountCell(h, site, force, measure, period, root, count, notes);
                    foreach (var column in columns)
                    {
                        h.Cell(root, column.Of(period), notes, column.Heading[1..]);
                    }

                    h.Write($"</tr>\n");
                }
            });
    }

    private static void CountCell(HtmlWriter html, SiteModel site, Force force, Measure measure, Period period, string root, PublicFigure? count, NoteNumbers notes)
    {
        var (status, words) = (site.Standing(force, measure, period).Status, site.StandingWords(force, measure, period));
        if (count is null)
        {
            html.Write($"<td class=\"n none words\" data-label=\"Count\">{words}</td>");
            return;
        }

        html.Write($"<td class=\"n\" data-label=\"Count\">{h => h.Figure(root, count)}<sup>{h => notes.Refer(h, count)}</sup>");
        if (count is { IsWithheld: false, Figure.Value: null } && status is not AnswerStatus.NothingHeld)
        {
            html.Write($" <span class=\"small\">{words}</span>");
        }

        html.Write($"</td>");
    }

    private static void Averages(HtmlWriter html, SiteModel site, Force force, Measure measure, string root, NoteNumbers notes)
    {
        Statistic[] statistics = [Statistic.PerDay, Statistic.Rate, Statistic.Per100Recorded];
        var held = measure.Periods.Where(p => statistics.Any(s => site.Find(force.Code, measure, p, s) is not null)).ToList();
        if (held.Count == 0)
        {
            return;
        }

        html.Table(
            $"{measure.Title}, {force.ShortName}: averages and rates",
            ["Year", "#Average a day", "#Rate per 10,000 residents under 18, 95% interval", "#For each 100 recorded offences against children"],
            h =>
            {
                foreach (var period in held)
                {
                    var cells = statistics.Select(s => site.Find(force.Code, measure, period, s)).ToList();
                    h.Write($"<tr><th scope=\"row\">{PeriodText.Label(period)}</th>");
                    foreach (var cell in cells)
                    {
                        h.Cell(root, cell, notes);
                    }

                    h.Write($"</tr>\n");
                }
            });
    }

    private static void Others(HtmlWriter html, SiteModel site, Force force, Measure measure, string root, NoteNumbers notes)
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
                h.Cell(root, figure, notes);
                h.Write($"</tr>\n");
            }
        });
    }
}
