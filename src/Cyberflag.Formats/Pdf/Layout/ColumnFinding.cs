namespace Cyberflag.Formats;

/// <summary>A column of phrases.</summary>
internal sealed class PhraseColumn(double left, double right)
{
    public double Left { get; set; } = left;

    public double Right { get; set; } = right;
}

/// <summary>
/// Finds columns by what stands above what. Narrow phrases make the columns first; a wider one that touches one column belongs to it,
/// and one that touches several lies across them. Two columns that never stand on the same line, or seldomer than phrases lie across
/// both, are one.
/// </summary>
internal static class ColumnFinding
{
    /// <summary>The columns, from left to right.</summary>
    public static List<PhraseColumn> Find(IReadOnlyList<PageLine> lines)
    {
        var columns = new List<PhraseColumn>();
        var across = new List<(int Line, Phrase Phrase)>();
        var phrases = lines.SelectMany((l, i) => l.Phrases.Select(p => (Line: i, Phrase: p))).OrderBy(p => p.Phrase.Box.Width).ToList();
        foreach (var (line, phrase) in phrases)
        {
            var touched = Touched(columns, phrase.Box);
            if (touched.Count == 0)
            {
                columns.Insert(columns.FindIndex(c => c.Left > phrase.Box.Left) is var at and >= 0 ? at : columns.Count, new PhraseColumn(phrase.Box.Left, phrase.Box.Right));
            }
            else if (touched.Count == 1)
            {
                Widen(columns, columns.IndexOf(touched[0]), phrase.Box);
            }
            else
            {
                across.Add((line, phrase));
            }
        }

        return Merged(columns, lines, across.ConvertAll(a => a.Phrase));
    }

    /// <summary>The columns that a box touches by more than a hair.</summary>
    public static List<PhraseColumn> Touched(List<PhraseColumn> columns, Box box) =>
        columns.FindAll(c => Math.Min(c.Right, box.Right) - Math.Max(c.Left, box.Left) > Math.Min(1.5, 0.25 * Math.Min(c.Right - c.Left, box.Width)));

    private static void Widen(List<PhraseColumn> columns, int at, Box box)
    {
        var (left, right) = (at > 0 ? columns[at - 1].Right : double.MinValue, at + 1 < columns.Count ? columns[at + 1].Left : double.MaxValue);
        columns[at].Left = Math.Min(columns[at].Left, Math.Max(box.Left, left + 0.1));
        columns[at].Right = Math.Max(columns[at].Right, Math.Min(box.Right, right - 0.1));
    }

    private static List<PhraseColumn> Merged(List<PhraseColumn> columns, IReadOnlyList<PageLine> lines, List<Phrase> across)
    {
        for (var i = 0; i + 1 < columns.Count;)
        {
            var (one, other) = (columns[i], columns[i + 1]);
            var together = lines.Count(l => Has(l, columns, one) && Has(l, columns, other));
            var over = across.Count(p => Touched(columns, p.Box) is var t && t.Contains(one) && t.Contains(other));
            var isOne = over > 0 ? over >= together && together * 5 < lines.Count : together == 0 && other.Left - one.Right < 4;
            if (isOne)
            {
                one.Right = other.Right;
                columns.RemoveAt(i + 1);
                i = Math.Max(0, i - 1);
            }
            else
            {
                i++;
            }
        }

        return columns;
    }

    private static bool Has(PageLine line, List<PhraseColumn> columns, PhraseColumn column) =>
        line.Phrases.Exists(p => Touched(columns, p.Box) is [var only] && only == column);
}
