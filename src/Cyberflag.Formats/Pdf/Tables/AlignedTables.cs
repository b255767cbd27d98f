namespace Cyberflag.Formats;

/// <summary>Reads a stretch of lines as an unruled table: each line a row, each phrase a cell of the column that it stands in.</summary>
internal static class AlignedTables
{
    /// <summary>The table, or null where the lines are not one.</summary>
    public static PageTable? Table(IReadOnlyList<PageLine> lines, List<PhraseColumn> columns)
    {
        var rows = lines.Select(l => Row(l, columns)).ToList();
        if (!IsTable(lines, columns, rows))
        {
            return null;
        }

        var whole = BrokenLabels.Join(lines, rows);
        return TableTrimming.Trim(new PageTable(
            Box.Around(lines.Select(l => l.Box)), [.. whole.Select(r => Cells(r.Cells, columns.Count))], [.. columns.Select(c => c.Left)], [.. whole.Select(r => r.Top)],
            [.. lines.SelectMany(l => l.Phrases).SelectMany(p => p.Words)]));
    }

    // Figures are short and many; the columns of a letter are long lines of words.
    private static bool IsTable(IReadOnlyList<PageLine> lines, List<PhraseColumn> columns, List<List<(int From, int To, List<Word> Words)>> rows)
    {
        var several = rows.Count(r => r.Count > 1);
        if (columns.Count < 2 || several < 2 || several * 3 < rows.Count)
        {
            return false;
        }

        var right = rows.Where(r => r.Count > 1).SelectMany(r => r.Skip(1)).ToList();
        var figures = right.Count(c => c.Words.TrueForAll(w => w.IsRaised || w.HasDigit || w.IsNumeric));
        var words = rows.Where(r => r.Count > 1).SelectMany(r => r).Average(c => c.Words.Count);
        return figures * 2 >= right.Count ? several >= 2
            : IsProse(lines, columns) ? false
            : columns.Count > 2 ? several >= 3 && words <= 5
            : several >= 3 && right.Average(c => c.Words.Count) <= 3;
    }

    /// <summary>True where the lines of two columns at least mostly fill them with words.</summary>
    public static bool IsProse(IReadOnlyList<PageLine> lines, List<PhraseColumn> columns) => columns.Count(c =>
    {
        var inside = lines.SelectMany(l => l.Phrases).Where(p => ColumnFinding.Touched(columns, p.Box) is [var only] && only == c).ToList();
        return inside.Count > 1 && inside.Average(p => p.Words.Count) >= 3.5 && inside.Average(p => p.Box.Width) > 0.5 * (c.Right - c.Left)
            && inside.Count(p => p.IsNumeric) * 5 < inside.Count;
    }) >= 2;

    private static List<(int From, int To, List<Word> Words)> Row(PageLine line, List<PhraseColumn> columns)
    {
        var cells = new List<(int From, int To, List<Word> Words)>();
        foreach (var phrase in line.Phrases)
        {
            foreach (var (from, to, words) in Placed(phrase, columns))
            {
                if (cells.Count > 0 && cells[^1].To >= from)
                {
                    cells[^1] = (cells[^1].From, Math.Max(cells[^1].To, to), [.. cells[^1].Words, .. words]);
                }
                else
                {
                    cells.Add((from, to, words));
                }
            }
        }

        return cells;
    }

    private static IEnumerable<(int From, int To, List<Word> Words)> Placed(Phrase phrase, List<PhraseColumn> columns)
    {
        var touched = ColumnFinding.Touched(columns, phrase.Box);
        if (touched.Count > 1 && phrase.Words.Count > 1)
        {
            // Neighbouring columns so close that their figures seem to be one phrase.
            var parts = phrase.Words.ConvertAll(w => (At: At(columns, w.Box), Word: w));
            var groups = parts.GroupBy(p => p.At).ToList();
            if (groups.Count == touched.Count && groups.Count(g => g.All(p => p.Word.HasDigit || p.Word.IsNumeric)) >= groups.Count - 1)
            {
                return groups.Select(g => (g.Key, g.Key, g.Select(p => p.Word).ToList()));
            }
        }

        return touched.Count == 0
            ? [(At(columns, phrase.Box), At(columns, phrase.Box), phrase.Words)]
            : [(columns.IndexOf(touched[0]), columns.IndexOf(touched[^1]), phrase.Words)];
    }

    private static int At(List<PhraseColumn> columns, Box box) => Enumerable.Range(0, columns.Count)
        .MinBy(i => Math.Max(0, Math.Max(columns[i].Left - box.CentreX, box.CentreX - columns[i].Right)));

    private static Cell[] Cells(List<(int From, int To, List<Word> Words)> row, int columns)
    {
        var cells = Enumerable.Repeat(Cell.Blank, columns).ToArray();
        foreach (var (from, to, words) in row)
        {
            cells[from] = CellWriting.Of(words) with { RowSpan = 1, ColumnSpan = to - from + 1 };
            Array.Clear(cells, from + 1, to - from);
        }

        return cells;
    }
}
