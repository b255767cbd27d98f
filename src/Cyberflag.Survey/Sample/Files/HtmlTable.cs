namespace Cyberflag.Surveys.Sample;

/// <summary>An invented table as HTML, with merged cells and raised marks.</summary>
internal static class HtmlTable
{
    public static string Of(ReplyTable table) =>
        $"<table>\n<caption>{PageReply.Text(table.Caption)}</caption>\n"
        + string.Concat(table.Rows.Select((row, i) => $"<tr>{string.Concat(row.OfType<TableCell>().Select(c => Cell(c, i == 0)))}</tr>\n"))
        + "</table>\n" + string.Concat(table.Footnotes.Select(n => $"<p>{PageReply.Text(n)}</p>\n"));

    private static string Cell(TableCell cell, bool isHead)
    {
        var name = isHead || cell.Said is null ? "th" : "td";
        var span = (cell.Across > 1 ? $" colspan=\"{cell.Across}\"" : "") + (cell.Down > 1 ? $" rowspan=\"{cell.Down}\"" : "");
        return $"<{name}{span}>{PageReply.Text(cell.Text)}{(cell.Mark.Length > 0 ? $"<sup>{cell.Mark}</sup>" : "")}</{name}>";
    }
}
