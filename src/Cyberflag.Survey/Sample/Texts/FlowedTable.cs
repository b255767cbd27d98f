namespace Cyberflag.Surveys.Sample;

/// <summary>A table that copying turned into text: a line for each cell, a line for each row, or the whole on one line.</summary>
internal static class FlowedTable
{
    public static SampleReply CellALine(ReplyDraft draft, ReplyTable table)
    {
        var lines = new ReplyLines(draft).Add(table.Caption).Add();
        foreach (var cell in table.Rows.SelectMany(r => r).OfType<TableCell>())
        {
            lines.Add(Part(cell));
        }

        return lines.ToMail();
    }

    public static SampleReply RowALine(ReplyDraft draft, ReplyTable table)
    {
        var lines = new ReplyLines(draft).Add(table.Caption).Add();
        foreach (var row in table.Rows)
        {
            lines.Add(Spaced(row.OfType<TableCell>()));
        }

        return lines.ToMail();
    }

    public static SampleReply OneLine(ReplyDraft draft, ReplyTable table) =>
        new ReplyLines(draft).Add(table.Caption).Add().Add(Spaced(table.Rows.SelectMany(r => r).OfType<TableCell>())).ToMail();

    private static IEnumerable<object> Spaced(IEnumerable<TableCell> cells) => cells.SelectMany((c, i) => i == 0 ? new[] { Part(c) } : [" ", Part(c)]);

    private static object Part(TableCell cell) => cell.Said is { } said ? said : cell.Plain;
}
