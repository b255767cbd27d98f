using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The years of a measure for the survey's area: the forces held together, and beside them what others published.</summary>
internal static class NationalTable
{
    public static void Write(HtmlWriter html, SiteModel site, Measure measure, string root)
    {
        var notes = new NoteNumbers($"years-{measure.Code}");
        html.Table(
            $"{measure.Code}: the forces held together, and totals published by others",
            [
                "Year", "#Forces held", "#Total of the forces held", "#Their rate per 10,000 under 18, 95% interval", "#Theirs for each 100 recorded offences",
                "#Published by others", "#Of the published total, average a day",
            ],
            h =>
            {
                foreach (var period in measure.Periods)
                {
                    Row(h, site, measure, period, root, notes);
                }
            });
        notes.List(html);
    }

    private static void Row(HtmlWriter html, SiteModel site, Measure measure, Period period, string root, NoteNumbers notes)
    {
        ImmutableArray<PublicFigure?> cells =
        [
            site.National(measure, period, Statistic.ForcesHeld), site.National(measure, period, Statistic.Total),
            site.National(measure, period, Statistic.Rate), site.National(measure, period, Statistic.Per100Recorded),
            site.National(measure, period, Statistic.Published), PublishedPerDay(site, measure, period),
        ];
        html.Write($"<tr><th scope=\"row\">{PeriodText.Label(period)}</th>");
        foreach (var cell in cells)
        {
            html.Cell(root, cell, cell?.Figure.Statistic == Statistic.ForcesHeld ? null : notes);
        }

        html.Write($"</tr>\n");
    }

    /// <summary>The daily average, where it is one of the published total and of nothing else.</summary>
    private static PublicFigure? PublishedPerDay(SiteModel site, Measure measure, Period period) =>
        site.National(measure, period, Statistic.PerDay) is { } average
        && site.National(measure, period, Statistic.Published) is { } published && (average.IsWithheld || average.Figure.Inputs is [var input] && input == published.Id)
            ? average
            : null;
}
