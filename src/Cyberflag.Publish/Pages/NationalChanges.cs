using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>How the totals of a measure changed, and beside it how the forces that are held in both years did.</summary>
internal static class NationalChanges
{
    public static void Write(HtmlWriter html, SiteModel site, Measure measure, string root)
    {
        var pairs = site.At(site.Survey.Area, measure)
            .Where(f => f.Figure.Statistic is Statistic.TotalChange or Statistic.MatchedChange && f.Figure.Baseline is not null)
            .Select(f => (f.Figure.Key.Period, Baseline: f.Figure.Baseline!.Value)).Distinct().Order().ToImmutableArray();
        if (pairs.IsEmpty)
        {
            return;
        }

        var notes = new NoteNumbers($"changes-{measure.Code}");
        html.Write($"<h3>Change</h3>\n<p>The totals also move when other forces answer: where they rest on different forces, both are given and no percentage. The matched change compares only forces that are held in both years.</p>\n");
        html.Table(
            $"{measure.Code}: change of the totals, and of the forces held in both years",
            ["Year", "Compared with", "#Totals of the forces held", "#Forces held in both years", "May be headlined"],
            h =>
            {
                foreach (var (period, baseline) in pairs)
                {
                    var raw = site.National(measure, period, Statistic.TotalChange, baseline);
                    var matched = site.National(measure, period, Statistic.MatchedChange, baseline);
                    h.Write($"<tr><th scope=\"row\">{PeriodText.Label(period)}</th><td>{PeriodText.Label(baseline)}</td>");
                    RawCell(h, site, root, raw, notes);
                    h.Cell(root, matched, notes);
                    h.Write($"<td>{(matched is { Figure.MayBeHeadlined: true } ? "matched change" : "neither")}</td>");
                    h.Write($"</tr>\n");
                }
            });
        notes.List(html);
    }

    /// <summary>The change of the totals; where they rest on different forces the totals themselves, and the percentage is left to the data files with its note.</summary>
    private static void RawCell(HtmlWriter html, SiteModel site, string root, PublicFigure? change, NoteNumbers notes)
    {
        if (change is not { IsWithheld: false, Figure: { Value: not null, Baseline: { } baseline } figure } || SameForces.Compares(figure)
            || Total(site, figure.Key with { Period = baseline }) is not { } before || Total(site, figure.Key) is not { } now)
        {
            html.Cell(root, change, notes);
            return;
        }

        html.Write($"<td class=\"n\">{h => h.Figure(root, before)} to {h => h.Figure(root, now)}<sup>{h => notes.Refer(h, change)}</sup></td>");
    }

    private static PublicFigure? Total(SiteModel site, SeriesKey key) => site.Figures.Find(key, Statistic.Total);
}
