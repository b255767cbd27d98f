namespace Cyberflag.Formats;

/// <summary>
/// Finds the tables whose cells are drawn: lines that cross form a net, its meshes are the cells, and a mesh whose side is missing
/// spans with its neighbour.
/// </summary>
internal static class RuledTables
{
    private const double Touch = 3;

    /// <summary>The tables, inner ones before those around them.</summary>
    public static List<PageTable> Find(Rulings rulings, IReadOnlyList<Word> words)
    {
        var tables = new List<PageTable>();
        var taken = new HashSet<Word>();
        foreach (var net in Nets(rulings).OrderBy(n => n.Box.Width * n.Box.Height))
        {
            var inside = words.Where(w => !taken.Contains(w) && net.Box.Contains(w.Box.CentreX, w.Box.CentreY)).ToList();
            if (inside.Count > 0 && RuledNet.Table(net.Horizontal, net.Vertical, inside) is { } table)
            {
                var whole = LabelsBeside.Add(table, [.. words.Where(w => !taken.Contains(w) && !table.Words.Contains(w))]);
                tables.Add(whole);
                taken.UnionWith(whole.Words);
            }
        }

        return tables;
    }

    private static IEnumerable<(List<Ruling> Horizontal, List<Ruling> Vertical, Box Box)> Nets(Rulings rulings)
    {
        var (h, v) = (rulings.Horizontal, rulings.Vertical);
        var group = Enumerable.Range(0, h.Count + v.Count).ToArray();
        for (var i = 0; i < h.Count; i++)
        {
            for (var j = 0; j < v.Count; j++)
            {
                if (v[j].At >= h[i].From - Touch && v[j].At <= h[i].To + Touch && h[i].At >= v[j].From - Touch && h[i].At <= v[j].To + Touch)
                {
                    group[Root(group, i)] = Root(group, h.Count + j);
                }
            }
        }

        return Enumerable.Range(0, group.Length).GroupBy(i => Root(group, i))
            .Select(g => (Horizontal: g.Where(i => i < h.Count).Select(i => h[i]).ToList(), Vertical: g.Where(i => i >= h.Count).Select(i => v[i - h.Count]).ToList()))
            .Where(n => n.Horizontal.Count >= 2 && n.Vertical.Count >= 1)
            .Select(n => (n.Horizontal, n.Vertical, new Box(
                Math.Min(n.Horizontal.Min(r => r.From), n.Vertical.Min(r => r.At)), Math.Min(n.Horizontal.Min(r => r.At), n.Vertical.Min(r => r.From)),
                Math.Max(n.Horizontal.Max(r => r.To), n.Vertical.Max(r => r.At)), Math.Max(n.Horizontal.Max(r => r.At), n.Vertical.Max(r => r.To)))));
    }

    private static int Root(int[] group, int i)
    {
        while (group[i] != i)
        {
            i = group[i] = group[group[i]];
        }

        return i;
    }
}
