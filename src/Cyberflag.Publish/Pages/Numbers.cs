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

    /// <summary>A table cell with the value; the numbers of its notes beside it; a dash with a spoken word where there is no figure.</summary>
    /// <param name="html">Written to.</param>
    /// <param name="root">The way from the page to the root of the site.</param>
    /// <param name="figure">The figure, or null.</param>
    /// <param name="notes">Numbers the notes, or null.</param>
    /// <param name="label">The heading of its column, where the table is a <see cref="Tables.Stack"/>; empty elsewhere.</param>
    public static void Cell(this HtmlWriter html, string root, PublicFigure? figure, NoteNumbers? notes = null, string label = "")
    {
        if (figure is null)
        {
            html.Write($"<td class=\"n none gap\"><abbr title=\"no figure\">–</abbr></td>");
            return;
        }

        if (label.Length > 0)
        {
            html.Write($"<td class=\"n\" data-label=\"{label}\">");
        }
        else
        {
            html.Write($"<td class=\"n\">");
        }

        html.Figure(root, figure);
        if (notes is not null && figure is { IsWithheld: false, Figure.Notes.IsEmpty: false })
        {
            html.Write($"<sup>{h => notes.Refer(h, figure)}</sup>");
        }

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
}
