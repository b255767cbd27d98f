using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>What one would say first of a force: its latest count, change, highest year, daily average, rate, ratio; as sentences.</summary>
internal static class KeyFigures
{
    public static void Write(HtmlWriter html, SiteModel site, Force force, Measure measure, string root, NoteNumbers notes)
    {
        var figures = site.At(force.Code, measure).Where(f => f.Figure.Key.Breakdown.IsWhole && measure.Periods.Contains(f.Figure.Key.Period)).ToList();
        var counts = figures.Where(f => f.Figure.Statistic is Statistic.Count or Statistic.Published && (f.IsWithheld || f.Figure.Value is not null)).ToList();
        if (counts.Count == 0)
        {
            html.Write($"<p>The force gave no figure for this measure.</p>\n");
            return;
        }

        var latest = counts[^1].Figure.Key.Period;
        var said = figures.Where(f => f.Figure.Key.Period == latest && !f.IsWithheld && IsSaid(f.Figure)).ToList();
        if (counts[^1].IsWithheld)
        {
            html.Write($"<p>The count of {PeriodText.Label(latest)}, the latest year held, is withheld to protect people.</p>\n");
        }

        if (said.Count == 0)
        {
            return;
        }

        html.Write($"<ul>");
        foreach (var figure in said)
        {
            html.Write($"<li>{h => h.Sentence(root, figure)}");
            if (!figure.Figure.Notes.IsEmpty)
            {
                html.Write($" <span class=\"small\">{(figure.Figure.Notes.Length == 1 ? "Note" : "Notes")} {h => notes.Refer(h, figure)}</span>");
            }

            html.Write($"</li>\n");
        }

        html.Write($"</ul>\n");
    }

    private static bool IsSaid(Figure figure) => figure.Statistic switch
    {
        Statistic.Count or Statistic.Published or Statistic.Change or Statistic.PerDay or Statistic.Highest or Statistic.Rate or Statistic.Per100Recorded
            or Statistic.ModalAge or Statistic.AgedUpTo10 or Statistic.AgedUnder1 or Statistic.ShareAgedUpTo10 or Statistic.FlagShare => true,
        Statistic.Total or Statistic.Difference or Statistic.Multiple or Statistic.ForcesHeld or Statistic.PopulationHeld
            or Statistic.PerWeek or Statistic.PerMonth or Statistic.Every or Statistic.Rank or Statistic.TotalChange or Statistic.MatchedChange or Statistic.CrossCheck => false,
    };
}
