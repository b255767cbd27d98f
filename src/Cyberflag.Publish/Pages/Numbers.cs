using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>How a figure stands on a page: its printed value as a link to its trace, with its id for machines.</summary>
internal static class Numbers
{
    /// <summary>The value, linked to its trace.</summary>
    public static void Figure(this HtmlWriter html, string root, PublicFigure figure)
    {
        html.Write($"<a data-figure=\"{figure.Id}\" href=\"{root}{SitePaths.Trace(figure)}\">");
        if (figure.Figure.Value is null)
        {
            html.Write($"<abbr title=\"{(figure.Figure.Symbol ?? Symbol.NotAvailable).Words()}\">{figure.Printed}</abbr></a>");
        }
        else
        {
            html.Write($"{figure.Printed}</a>");
        }
    }

    /// <summary>A table cell with the value; a dash with a spoken word where there is no figure.</summary>
    public static void Cell(this HtmlWriter html, string root, PublicFigure? figure)
    {
        if (figure is null)
        {
            html.Write($"<td class=\"n none\"><abbr title=\"no figure\">–</abbr></td>");
            return;
        }

        html.Write($"<td class=\"n\">");
        html.Figure(root, figure);
        if (FigureText.Confidence(figure.Figure) is { Length: > 0 } interval)
        {
            html.Write($" <span class=\"small\">{interval}</span>");
        }

        html.Write($"</td>");
    }

    /// <summary>A figure's sentence: the value in it is the link to its trace; where the value does not stand in it, the whole is.</summary>
    public static void Sentence(this HtmlWriter html, string root, PublicFigure figure)
    {
        var words = figure.Figure.Words;
        var value = figure.Printed.TrimStart('+', '\u2212');
        var at = figure.Figure.Value is null ? -1 : words.IndexOf(value, StringComparison.Ordinal);
        var (from, to) = at < 0 ? (0, words.Length) : (at, at + value.Length);
        html.Write($"{words[..from]}<a href=\"{root}{SitePaths.Trace(figure)}\">{words[from..to]}</a>{words[to..]}{(words.EndsWith('.') ? "" : ".")}");
    }

    /// <summary>Notes as a list, where there are any.</summary>
    public static void Notes(this HtmlWriter html, IEnumerable<string> notes)
    {
        var all = notes.Distinct().ToList();
        if (all.Count == 0)
        {
            return;
        }

        html.Write($"<ul class=\"notes\">");
        foreach (var note in all)
        {
            html.Write($"<li>{note}</li>");
        }

        html.Write($"</ul>\n");
    }
}
