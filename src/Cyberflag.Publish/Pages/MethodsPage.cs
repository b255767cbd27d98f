using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>Methods and quality: how figures are computed, how far they reach, what is withheld, what the symbols mean, what to beware of.</summary>
internal static class MethodsPage
{
    private static readonly (string Statistic, string How)[] Computed =
    [
        ("Count", "The one value held for a force and period. Of several, the force's own reply goes before what others published, and the latest before the earlier; earlier values stay visible."),
        ("Total of the forces held", "The counts of the forces held, added. It is not an estimate for the forces that are missing."),
        ("Change", "(count − base) ÷ base × 100. On a small base both counts are given in place of a percentage."),
        ("Change on matched forces", "The same, for only those forces that are held in both years. It stands beside the change of the totals, which also moves when other forces answer."),
        ("Average a day", "Count ÷ the days of that very year: 366 for 2015/16."),
        ("Rate", "Count ÷ residents under 18 at the mid-year inside the period × 10,000, with a 95% interval for a Poisson count: exact below 10 and Byar's approximation from there on, or as the note of the figure says. No rate for the City of London, and none where the population is not held."),
        ("Per 100 recorded offences", "Counted offences for each 100 recorded offences against children. A ratio and not a share: neither contains the other."),
        ("Highest", "The highest of the years held. It is called a record only where every year since the series began is held."),
        ("Cross-check", "A total that others published beside the sum of its forces or years, where all of them are held. Differences are reported and never repaired."),
    ];

    public static OutputFile Of(SiteModel site) => Page.Of(site, "methods.html", "Methods and quality", (html, root) =>
    {
        Measures(html, site);
        html.Write($"<h2 id=\"computed\">How figures are computed</h2>\n");
        html.Table("Statistics", ["Figure", "How"], h =>
        {
            foreach (var (statistic, how) in Computed)
            {
                h.Write($"<tr><th scope=\"row\">{statistic}</th><td class=\"w\">{how}</td></tr>\n");
            }
        });
        html.Write($"<p>Bounds stay bounds: where a reply gives a count as “1 to 4”, everything computed from it has two ends. Halves are rounded away from zero, and only for print: files have the full value.</p>\n");
        Coverage(html, site);
        html.Write($"""
            <h2 id="revisions">Revisions</h2>
            <p>A value that became known later replaces an earlier one, and both are shown with their dates on the page of the force. A figure says which
            value it used; its trace has the others. Where two sources of one date differ and nothing settles which is right, neither is used.</p>

            """);
        Breaks(html, site);
        Withheld(html, site);
        Symbols(html);
        Limits(html);
        Licences(html, site, root);
    });

    private static void Measures(HtmlWriter html, SiteModel site)
    {
        html.Write($"<h2 id=\"measures\">What is counted</h2>\n<dl>");
        foreach (var measure in site.Survey.Measures)
        {
            html.Write($"<dt><strong>{measure.Title}</strong> ({measure.Code})</dt><dd><p>{MeasureWords.Unit(measure.Unit)}, {MeasureWords.Method(measure.Method)}. Offences: {string.Join(", ", measure.Offences)}. {measure.Note} {measure.SeriesStartReason}</p></dd>\n");
        }

        html.Write($"</dl>\n<p>Different measures are never added. A calendar year is never added to financial years.</p>\n");
    }

    private static void Coverage(HtmlWriter html, SiteModel site) => html.Write($"""
        <h2 id="coverage">Coverage</h2>
        <p>A force without a figure is missing: it is not zero, and nothing is put in its place. A national total or change is headlined only where at least
        {FigureText.Rounded(site.Survey.Policy.HeadlineCoverage * 100, 0)}% of the {site.Survey.Panel.Length} forces asked are held. The share of the under-18 population that lives with the forces held
        stands beside their number. The <a href="index.html#answered">first page</a> names who is missing in each year.</p>

        """);

    private static void Breaks(HtmlWriter html, SiteModel site)
    {
        html.Write($"<h2 id=\"breaks\">Breaks in definition</h2>\n");
        if (site.Context.Breaks.IsEmpty)
        {
            html.Write($"<p>None is recorded for these measures.</p>\n");
            return;
        }

        html.Table("Days from which something else is counted", ["From", "Measure", "Area", "What changed", "Source"], h =>
        {
            foreach (var change in site.Context.Breaks)
            {
                h.Write($"<tr><th scope=\"row\">{change.Date.Label}</th><td>{change.Measure}</td><td>{(change.Area is { } area ? site.Figures.AreaName(area) : "all")}</td><td class=\"w\">{change.What}</td><td class=\"w small\">{change.Source}</td></tr>\n");
            }
        });
    }

    private static void Withheld(HtmlWriter html, SiteModel site) => html.Write($"""
        <h2 id="withheld">What is withheld and why</h2>
        <p>A small count can point to a child. Counts of 1 to {FigureText.Whole(site.Survey.Policy.WithholdUpTo)} that a force gave in a reply are withheld here, with everything that could give them away: every other
        part of the same table, every total and every number published by others that has the small count inside, and every change, rate, average or sum that rests on one of
        these. They are marked [c], alike whether small or not. Bounds that only follow from other numbers are in no output at all.</p>
        <p>Figures that a newspaper or another body printed about an area are public already. Small ones among them stay, unless a reply of that force is withheld.</p>
        <p>In this release {FigureText.Whole(site.Figures.Withheld)} of {FigureText.Whole(site.Figures.Figures.Length)} figures are withheld. The rule is simple and withholds more than the least that would do.</p>

        """);

    private static void Symbols(HtmlWriter html)
    {
        html.Write($"<h2 id=\"symbols\">Symbols</h2>\n");
        html.Table("What stands where there is no number, or beside one", ["Symbol", "Meaning"], h =>
        {
            foreach (var symbol in Enum.GetValues<Symbol>())
            {
                h.Write($"<tr><th scope=\"row\">{symbol.Mark()}</th><td>{symbol.Words()}</td></tr>\n");
            }

            h.Write($"<tr><th scope=\"row\">–</th><td>no figure: nothing was asked, held or computed</td></tr>\n");
        });
    }

    private static void Limits(HtmlWriter html) => html.Write($"""
        <h2 id="limits">What to beware of</h2>
        <ul>
        <li>These are offences that the police recorded and, for flagged offences, marked. Neither is a count of what happened.</li>
        <li>Forces record and flag differently. A higher number can be better recording; a league table of forces would mislead.</li>
        <li>The interval of a rate covers chance alone. It covers neither recording practice nor the forces that are missing.</li>
        <li>Where a figure was taken from a publication, the reply behind it is not held, and an error of print would be repeated here. The trace says so.</li>
        <li>Forces revise. Two releases can differ, and both were right on their day.</li>
        </ul>

        """);

    private static void Licences(HtmlWriter html, SiteModel site, string root)
    {
        html.Write($"<h2 id=\"licences\">Sources and licences</h2>\n");
        if (!site.Context.References.IsEmpty)
        {
            html.Table("Reference data", ["Table", "Source", "Licence"], h =>
            {
                foreach (var reference in site.Context.References)
                {
                    h.Write($"<tr><th scope=\"row\">{reference.File}</th><td class=\"w\">{reference.Source}</td><td class=\"w\">{reference.Licence}</td></tr>\n");
                }
            });
        }

        html.Write($"<p>The documents and publications are listed under <a href=\"{root}sources.html\">Sources</a>.</p>\n");
    }
}
