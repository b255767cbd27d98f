namespace Cyberflag.Bounds;

/// <summary>The cells that sums connect, directly or through others whose value is open.</summary>
internal static class Groups
{
    /// <summary>Each group of cells with its sums, in the order of their first cells. A known cell connects nothing: it is in every group that names it.</summary>
    public static IEnumerable<(List<int> Members, List<BoundedSum> Sums)> Of(IReadOnlyList<CellRange> cells, IReadOnlyList<BoundedSum> sums)
    {
        var parent = Enumerable.Range(0, cells.Count).ToArray();
        foreach (var sum in sums)
        {
            var open = sum.Terms.Select(t => t.Cell).Where(c => !cells[c].IsExact).ToList();
            open.ForEach(c => Join(parent, open[0], c));
        }

        var groups = new SortedDictionary<int, (SortedSet<int> Members, List<BoundedSum> Sums)>();
        foreach (var sum in sums)
        {
            var open = sum.Terms.Select(t => t.Cell).Where(c => !cells[c].IsExact).ToList();
            var root = open.Count > 0 ? Root(parent, open[0]) : sum.Terms.Length > 0 ? sum.Terms[0].Cell : 0;
            if (!groups.TryGetValue(root, out var group))
            {
                groups[root] = group = ([], []);
            }

            group.Sums.Add(sum);
            group.Members.UnionWith(sum.Terms.Select(t => t.Cell));
        }

        return groups.Values.Select(g => (g.Members.ToList(), g.Sums));
    }

    private static int Root(int[] parent, int node)
    {
        while (parent[node] != node)
        {
            node = parent[node];
        }

        return node;
    }

    private static void Join(int[] parent, int one, int other)
    {
        var (a, b) = (Root(parent, one), Root(parent, other));
        parent[Math.Max(a, b)] = Math.Min(a, b);
    }
}
