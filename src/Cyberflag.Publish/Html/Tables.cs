namespace Cyberflag.Publish;

/// <summary>Tables with a caption and scoped headings, in a box that scrolls by itself on a narrow screen.</summary>
internal static class Tables
{
    /// <summary>A table.</summary>
    /// <param name="html">Written to.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">The headings; one that begins with <c>#</c> stands over numbers.</param>
    /// <param name="rows">Writes the rows.</param>
    public static void Table(this HtmlWriter html, string caption, IEnumerable<string> columns, Action<HtmlWriter> rows) => Table(html, caption, "", columns, rows);

    /// <summary>
    /// A table of words, or of many columns, whose rows become blocks on a narrow screen, where no line of it would fit: each cell stands below the other, with the heading that
    /// its <c>data-label</c> repeats.
    /// </summary>
    public static void Stack(this HtmlWriter html, string caption, IEnumerable<string> columns, Action<HtmlWriter> rows) => Table(html, caption, "stack", columns, rows);

    private static void Table(HtmlWriter html, string caption, string kind, IEnumerable<string> columns, Action<HtmlWriter> rows)
    {
        html.Write($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\">\n<table{h => Class(h, kind)}>\n<caption><span>{caption}</span></caption>\n<thead><tr>");
        foreach (var column in columns)
        {
            if (column.StartsWith('#'))
            {
                html.Write($"<th scope=\"col\" class=\"n\">{column[1..]}</th>");
            }
            else
            {
                html.Write($"<th scope=\"col\">{column}</th>");
            }
        }

        html.Write($"</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n");
    }

    private static void Class(HtmlWriter html, string kind)
    {
        if (kind.Length > 0)
        {
            html.Write($" class=\"{kind}\"");
        }
    }
}
