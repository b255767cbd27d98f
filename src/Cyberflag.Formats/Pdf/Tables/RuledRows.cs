namespace Cyberflag.Formats;

/// <summary>
/// Writes the cells of a ruled table. Where lines part only the columns, and a row of meshes holds several lines of figures, each
/// line is a row of its own.
/// </summary>
internal static class RuledRows
{
    /// <summary>The table of spans and of the words in each, by the first row and column of the span.</summary>
    public static PageTable Write(
        double[] xs, double[] ys, List<(int Row, int Column, int Rows, int Columns)> spans, Dictionary<(int Row, int Column), List<Word>> words)
    {
        var (rows, tops) = (new List<Cell[]>(), new List<double>());
        var columns = xs.Length - 1;
        var first = new int[ys.Length];
        for (var r = 0; r < ys.Length - 1; r++)
        {
            first[r] = rows.Count;
            var here = spans.Where(s => s.Row == r).ToList();
            var lines = here.TrueForAll(s => s.Rows == 1) && spans.Where(s => s.Row < r).All(s => s.Row + s.Rows <= r) ? FigureLines(here, words) : null;
            foreach (var line in lines ?? [(double.MinValue, double.MaxValue)])
            {
                var row = new Cell[columns];
                foreach (var span in here)
                {
                    var inside = words.GetValueOrDefault((span.Row, span.Column)) ?? [];
                    var cell = CellWriting.Of(inside.Where(w => w.Box.CentreY >= line.From && w.Box.CentreY < line.To));
                    row[span.Column] = cell with { RowSpan = span.Rows, ColumnSpan = span.Columns };
                }

                rows.Add(row);
                tops.Add(Math.Max(ys[r], line.From));
            }
        }

        first[^1] = rows.Count;
        Correct(rows, spans, first);
        var used = words.Values.SelectMany(w => w).ToHashSet();
        return TableTrimming.Trim(new PageTable(new Box(xs[0], ys[0], xs[^1], ys[^1]), [.. rows], xs, [.. tops], used));
    }

    // A span down over rows that were parted grows with them.
    private static void Correct(List<Cell[]> rows, List<(int Row, int Column, int Rows, int Columns)> spans, int[] first)
    {
        foreach (var span in spans.Where(s => s.Rows > 1))
        {
            var at = first[span.Row];
            rows[at][span.Column] = rows[at][span.Column] with { RowSpan = first[span.Row + span.Rows] - at };
        }
    }

    /// <summary>The bands of the lines where most cells have the same lines and most of these are figures; otherwise null.</summary>
    private static List<(double From, double To)>? FigureLines(
        List<(int Row, int Column, int Rows, int Columns)> spans, Dictionary<(int Row, int Column), List<Word>> words)
    {
        var filled = spans.Select(s => words.GetValueOrDefault((s.Row, s.Column)) ?? []).Where(w => w.Count > 0).ToList();
        var lines = filled.ConvertAll(cell => cell.Where(w => !w.IsRaised).GroupBy(w => w.Line).OrderBy(l => l.Key).ToList());
        if (filled.Count < 2 || filled.Exists(f => f.Exists(w => w.Frame != f[0].Frame)))
        {
            return null;
        }

        var figures = lines.Where(l => l.Count >= 2 && l.Count(g => g.All(w => w.IsNumeric)) * 10 >= l.Count * 8).ToList();
        if (figures.Count == 0 || figures.Count * 2 < filled.Count - 1)
        {
            return null;
        }

        var starts = figures.SelectMany(f => f.Select(g => g.Key)).GroupBy(k => k).Where(k => k.Count() * 2 >= figures.Count).Select(k => k.Key).Order().ToList();
        if (starts.Count < 2)
        {
            return null;
        }

        // Each row reaches down to the next line of figures; words above the first belong to it.
        var tops = starts.ConvertAll(s => figures.SelectMany(f => f).First(g => g.Key == s).Min(w => w.Box.Top) - 1);
        return [.. tops.Select((t, i) => (i == 0 ? double.MinValue : t, i + 1 < tops.Count ? tops[i + 1] : double.MaxValue))];
    }
}
