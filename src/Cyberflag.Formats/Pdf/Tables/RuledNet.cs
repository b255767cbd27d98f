namespace Cyberflag.Formats;

/// <summary>The meshes of crossing lines as the cells of a table.</summary>
internal static class RuledNet
{
    private const double Same = 3;
    private const double Open = 8;

    // The part of a side that must be drawn for it to part two cells.
    private const double Drawn = 0.55;

    /// <summary>The table, or null where the lines are a frame, a chart or a lone row.</summary>
    public static PageTable? Table(List<Ruling> horizontal, List<Ruling> vertical, List<Word> words)
    {
        var xs = Places(vertical.Select(v => v.At), horizontal.Min(h => h.From), horizontal.Max(h => h.To));
        var ys = Places(horizontal.Select(h => h.At), vertical.Min(v => v.From), vertical.Max(v => v.To));
        if (xs.Length < 3 || ys.Length < 3 || (long)xs.Length * ys.Length > 250_000)
        {
            return null;
        }

        var cells = Spans(xs, ys, horizontal, vertical);
        var placed = Place(xs, ys, cells, words);
        if (RuledSpans.Part(cells, placed, xs))
        {
            placed = Place(xs, ys, cells, words);
        }

        return placed.Keys.Select(k => k.Item1).Distinct().Count() < 2 || placed.Keys.Select(k => k.Item2).Distinct().Count() < 2 || placed.Count < 4
            ? null
            : RuledRows.Write(xs, ys, cells, placed);
    }

    private static Dictionary<(int, int), List<Word>> Place(
        double[] xs, double[] ys, List<(int Row, int Column, int Rows, int Columns)> cells, List<Word> words)
    {
        var owner = new (int Row, int Column)[ys.Length - 1, xs.Length - 1];
        foreach (var (row, column, rows, columns) in cells)
        {
            for (var r = row; r < row + rows; r++)
            {
                for (var c = column; c < column + columns; c++)
                {
                    owner[r, c] = (row, column);
                }
            }
        }

        var placed = new Dictionary<(int, int), List<Word>>();
        foreach (var word in words)
        {
            var (r, c) = (Index(ys, word.Box.CentreY), Index(xs, word.Box.CentreX));
            if (r >= 0 && c >= 0)
            {
                (placed.TryGetValue(owner[r, c], out var list) ? list : placed[owner[r, c]] = []).Add(word);
            }
        }

        return placed;
    }

    private static double[] Places(IEnumerable<double> lines, double from, double to)
    {
        var places = new List<double>();
        foreach (var at in lines.Order())
        {
            if (places.Count == 0 || at - places[^1] > Same)
            {
                places.Add(at);
            }
        }

        // A side that is not drawn is where the lines across it end.
        if (places.Count > 0 && places[0] - from > Open)
        {
            places.Insert(0, from);
        }

        if (places.Count > 0 && to - places[^1] > Open)
        {
            places.Add(to);
        }

        return [.. places];
    }

    private static List<(int Row, int Column, int Rows, int Columns)> Spans(double[] xs, double[] ys, List<Ruling> horizontal, List<Ruling> vertical)
    {
        var (right, below) = (Sides(xs, ys, vertical), Sides(ys, xs, horizontal));
        var spans = new List<(int Row, int Column, int Rows, int Columns)>();
        var open = new Dictionary<(int Column, int Columns), int>();
        for (var r = 0; r < ys.Length - 1; r++)
        {
            var next = new Dictionary<(int, int), int>();
            for (var c = 0; c < xs.Length - 1;)
            {
                var end = c + 1;
                while (end < xs.Length - 1 && !right[end, r])
                {
                    end++;
                }

                var key = (c, end - c);
                var isParted = r == 0 || Enumerable.Range(c, end - c).Count(k => below[r, k]) * 2 >= end - c;
                if (!isParted && open.TryGetValue(key, out var above))
                {
                    spans[above] = spans[above] with { Rows = spans[above].Rows + 1 };
                    next[key] = above;
                }
                else
                {
                    next[key] = spans.Count;
                    spans.Add((r, c, 1, end - c));
                }

                c = end;
            }

            open = next;
        }

        return spans;
    }

    /// <summary>Whether the line at each place is drawn along each mesh: <c>[place, mesh]</c>.</summary>
    private static bool[,] Sides(double[] places, double[] meshes, List<Ruling> lines)
    {
        var sides = new bool[places.Length, meshes.Length - 1];
        var length = new double[places.Length, meshes.Length - 1];
        foreach (var line in lines)
        {
            var place = Nearest(places, line.At);
            for (var m = 0; m < meshes.Length - 1; m++)
            {
                length[place, m] += Math.Max(0, Math.Min(line.To, meshes[m + 1]) - Math.Max(line.From, meshes[m]));
            }
        }

        for (var p = 0; p < places.Length; p++)
        {
            for (var m = 0; m < meshes.Length - 1; m++)
            {
                sides[p, m] = length[p, m] >= Drawn * (meshes[m + 1] - meshes[m]);
            }
        }

        return sides;
    }

    private static int Nearest(double[] places, double at)
    {
        var i = Array.BinarySearch(places, at);
        i = i < 0 ? ~i : i;
        return i == 0 ? 0 : i == places.Length || at - places[i - 1] < places[i] - at ? i - 1 : i;
    }

    private static int Index(double[] places, double at)
    {
        var i = Array.BinarySearch(places, at);
        i = i < 0 ? ~i - 1 : i;
        return i >= places.Length - 1 ? (at <= places[^1] + Same ? places.Length - 2 : -1) : i < 0 ? (at >= places[0] - Same ? 0 : -1) : i;
    }
}
