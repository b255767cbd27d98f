using Cyberflag.Publish;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>The figures as tables: for each measure the nation by year, then the forces.</summary>
internal static class FiguresReport
{
    public static void Write(Terminal terminal, RunResult result)
    {
        var figures = result.Figures;
        if (result.HoldsWithheld)
        {
            terminal.Paragraph("For the team only: these tables hold small counts, and totals that tell them, which the release withholds as [c].");
        }

        var standings = SiteContents.Statuses(result).ToLookup(s => (s.Measure, s.Period));
        foreach (var measure in figures.Survey.Measures)
        {
            terminal.Heading($"{measure.Code}: {measure.Title}");
            National(terminal, result, measure, standings);
            Forces(terminal, figures, measure);
            Said(terminal, figures, measure);
        }

        ImpliedReport.Write(terminal, figures, result.Implied());
    }

    private static void National(Terminal terminal, RunResult result, Measure measure, ILookup<(string Measure, Period Period), ForceStatus> standings)
    {
        var figures = result.Figures;
        SeriesKey Key(Period period) => new(figures.Survey.Area, measure.Code, period);
        foreach (var period in measure.Periods)
        {
            var total = figures.Find(Key(period), Statistic.Total);
            terminal.Paragraph(total is null ? $"{PeriodText.Label(period)}: no force held." : $"{total.Words}.");
            foreach (var note in total?.Notes.Where(n => n.StartsWith("Published", StringComparison.Ordinal)) ?? [])
            {
                terminal.Paragraph($"  {note}");
            }
        }

        var held = measure.Periods.Where(p => figures.Find(Key(p), Statistic.Total) is not null).ToList();
        if (held.Count > 0)
        {
            terminal.Heading($"{measure.Code} in the forces held");
            WithoutEmpty(
                terminal, ["Year", " Forces", " Under-18s", " Together", " Change", " Matched change", "On", " Per 10,000", " Per 100 recorded"],
                [.. held.Select(p => NationalRow(figures, Key(p), held[0]))]);
            terminal.Paragraph(held.Count == 1 ? "No change: figures of one year only are held." : "Change: of the totals, where they rest on the same forces. Matched change: of the forces held in both years. Neither is a headline where too few forces are held.");
            MissingReport.Write(terminal, result, standings, measure, held[^1]);
        }

        CrossChecks(terminal, figures, measure);
    }

    private static string[] NationalRow(FigureSet figures, SeriesKey key, Period first)
    {
        string Text(Statistic statistic, Period? baseline = null) => figures.Find(key, statistic, baseline) is { } figure ? FigureText.Value(figure) : "";
        Period? basis = key.Period == first ? null : first;
        return
        [
            PeriodText.Label(key.Period), Text(Statistic.ForcesHeld), Text(Statistic.PopulationHeld), Text(Statistic.Total),
            basis is null ? "" : TotalChange(figures, key, basis), basis is null ? "" : Text(Statistic.MatchedChange, basis),
            basis is { } period ? PeriodText.Label(period) : "", Text(Statistic.Rate), Text(Statistic.Per100Recorded),
        ];
    }

    /// <summary>The change of the totals, where both rest on the same forces.</summary>
    private static string TotalChange(FigureSet figures, SeriesKey key, Period? basis) =>
        figures.Find(key, Statistic.TotalChange, basis) is { } change && SameForces.Compares(change) ? FigureText.Value(change) : "";

    private static void CrossChecks(Terminal terminal, FigureSet figures, Measure measure)
    {
        var checks = figures.Figures.Where(f => f.Statistic == Statistic.CrossCheck && f.Key.Measure == measure.Code).ToList();
        if (checks.Count > 0)
        {
            terminal.Heading("Published totals beside their parts");
            checks.ForEach(c => terminal.Paragraph($"{c.Words}."));
        }
    }

    private static void Forces(Terminal terminal, FigureSet figures, Measure measure)
    {
        var rows = figures.Survey.Panel.Select(f => Row(figures, measure, f)).OfType<(string[] Counts, string[]? Latest)>().ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var isNarrow = terminal.Width < 24 + (9 * measure.Periods.Length);
        terminal.Heading($"{measure.Code} by force");
        terminal.Table(["Force", .. measure.Periods.Select(p => " " + Year(p, isNarrow))], rows.Select(r => r.Counts));
        terminal.Heading($"{measure.Code} by force, the latest year held");
        WithoutEmpty(terminal, ["Force", "Year", " Count", " Change", "On", " A day", " Per 10,000", " Per 100", "Highest", "Place by rate"], [.. rows.Select(r => r.Latest).OfType<string[]>()]);
        terminal.Paragraph("Change: on the first year held. Per 10,000: residents under 18. Per 100: recorded offences against children, a ratio and not a share. Highest: of the years held; R, a record since the series began. Place: the greatest rate first, with the places that chance leaves open to all forces together; forces record differently, and it is no order of merit. [x] not available, [u] base too small for a percentage, [z] not applicable.");
    }

    /// <summary>A table without the columns in which no row says anything: a change where nothing earlier is held is none.</summary>
    private static void WithoutEmpty(Terminal terminal, string[] headings, IReadOnlyList<string[]> rows)
    {
        var said = Enumerable.Range(0, headings.Length).Where(i => rows.Any(r => r[i].Length > 0)).ToList();
        terminal.Table([.. said.Select(i => headings[i])], rows.Select(r => said.ConvertAll(i => r[i])));
    }

    // What is told of ages, and of the flag among offences that are online by nature.
    private static void Said(Terminal terminal, FigureSet figures, Measure measure)
    {
        foreach (var figure in figures.Figures.Where(f => f.Key.Measure == measure.Code && f.Value is not null
            && f.Statistic is Statistic.ModalAge or Statistic.AgedUpTo10 or Statistic.AgedUnder1 or Statistic.ShareAgedUpTo10 or Statistic.FlagShare))
        {
            terminal.Paragraph($"{figure.Words}.");
        }
    }

    private static string Year(Period period, bool isNarrow) =>
        isNarrow && period.Kind == PeriodKind.FinancialYear ? PeriodText.Format(period)[2..] : PeriodText.Label(period);

    private static (string[] Counts, string[]? Latest)? Row(FigureSet figures, Measure measure, Force force)
    {
        SeriesKey Key(Period period) => new(force.Code, measure.Code, period);
        string Text(Figure? figure) => figure is null ? "" : FigureText.Value(figure);
        if (!measure.Periods.Any(p => figures.Find(Key(p), Statistic.Count) is not null))
        {
            return null;
        }

        string[] counts = [force.ShortName, .. measure.Periods.Select(p => Text(figures.Find(Key(p), Statistic.Count)))];
        var held = measure.Periods.Select(Key).Where(k => figures.Find(k, Statistic.Count) is { Value: not null }).ToList();
        if (held.Count == 0)
        {
            return (counts, null);
        }

        var latest = held[^1];
        Period? first = held.Count > 1 ? held[0].Period : null;
        return (counts,
        [
            force.ShortName, PeriodText.Label(latest.Period), Text(figures.Find(latest, Statistic.Count)),
            first is null ? "" : Text(figures.Find(latest, Statistic.Change, first)),
            first is { } basis ? PeriodText.Label(basis) : "",
            Text(figures.Find(latest, Statistic.PerDay)), Text(figures.Find(latest, Statistic.Rate)), Text(figures.Find(latest, Statistic.Per100Recorded)),
            Short(figures, figures.Find(latest, Statistic.Highest), held),
            figures.Find(latest, Statistic.Rank) is { } rank ? $"{FigureText.Value(rank)} ({FigureText.Confidence(rank)})" : "",
        ]);
    }

    /// <summary>The year of the highest count, with an R for a record; the whole sentence stands in the figure.</summary>
    private static string Short(FigureSet figures, Figure? highest, List<SeriesKey> held)
    {
        if (highest?.Value is not { IsPoint: true } top || held.FindLast(k => figures.Find(k, Statistic.Count)?.Value == top) is not { Area: not null } key)
        {
            return "";
        }

        return PeriodText.Label(key.Period) + (highest.Words.Contains("a record", StringComparison.Ordinal) ? " R" : "");
    }
}
