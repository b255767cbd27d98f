namespace Cyberflag.Formats;

/// <summary>
/// Adds the labels that stand before the rows of a ruled table, outside its lines, as its first column.
/// </summary>
internal static class LabelsBeside
{
    // How far from the lines, in parts of the letters' size, the nearest label may end.
    private const double Near = 4;
    private const double Share = 0.6;

    /// <summary>The table with its labels, or as it is.</summary>
    public static PageTable Add(PageTable table, IReadOnlyList<Word> words)
    {
        var beside = words.Where(w => !w.IsRaised && w.Box == w.Own && w.Box.Right < table.Box.Left + 2 && w.Box.CentreY > table.Box.Top && w.Box.CentreY < table.Box.Bottom).ToList();
        if (beside.Count < 2 || table.Cells.Length < 3 || table.Rows.Length != table.Cells.Length)
        {
            return table;
        }

        var size = beside.Max(w => w.Size);
        var lines = LineBuilding.Build(beside);
        var rows = lines.ConvertAll(l => Array.FindLastIndex(table.Rows, t => t <= l.Box.CentreY));
        var isLabels = lines.TrueForAll(l => l.Phrases.Count == 1 && l.Phrases[0].Words.Count <= 6) && rows.Distinct().Count() == rows.Count
            && rows.Count >= Share * table.Cells.Length && table.Box.Left - beside.Max(w => w.Box.Right) < Near * size;
        if (!isLabels)
        {
            return table;
        }

        var labels = rows.Select((r, i) => (Row: r, Cell: CellWriting.Of(lines[i].Phrases[0].Words))).ToDictionary(l => l.Row, l => l.Cell);
        return table with
        {
            Box = table.Box with { Left = beside.Min(w => w.Box.Left) },
            Cells = [.. table.Cells.Select((r, i) => (Cell[])[labels.GetValueOrDefault(i, Cell.Blank), .. r])],
            Columns = [beside.Min(w => w.Box.Left), .. table.Columns],
            Words = [.. table.Words, .. beside],
        };
    }
}
