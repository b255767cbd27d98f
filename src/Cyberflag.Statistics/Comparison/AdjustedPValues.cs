namespace Cyberflag.Statistics;

/// <summary>
/// p values of several comparisons made at once, adjusted so that each can be read by itself. As R's <c>p.adjust</c>. Values stay in
/// the order given; equal values have equal results.
/// </summary>
public static class AdjustedPValues
{
    /// <summary>The names of the adjustments, as R writes them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["holm", "hochberg", "hommel", "bonferroni", "BH", "BY", "fdr", "none"];

    /// <summary>The values adjusted by the named method (<c>fdr</c> is <c>BH</c>).</summary>
    /// <param name="values">p values from 0 to 1.</param>
    /// <param name="method">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The method is none of these, or a value is no probability.</exception>
    public static double[] Of(IReadOnlyList<double> values, string method)
    {
        foreach (var value in values)
        {
            if (!(value >= 0 && value <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(values), value, "A p value is from 0 to 1.");
            }
        }

        double n = values.Count;
        return method switch
        {
            "bonferroni" => [.. values.Select(p => Math.Min(1, n * p))],
            "holm" => Down(values, (p, rank) => (n - rank + 1) * p),
            "hochberg" => Up(values, (p, rank) => (n - rank + 1) * p),
            "BH" or "fdr" => Up(values, (p, rank) => n / rank * p),
            "BY" => Up(values, (p, rank) => Enumerable.Range(1, values.Count).Sum(i => 1.0 / i) * n / rank * p),
            "hommel" => Hommel(values),
            "none" => [.. values],
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, $"No adjustment has this name; there are {string.Join(", ", Names)}."),
        };
    }

    // From the smallest up: no adjusted value is below the one before it.
    private static double[] Down(IReadOnlyList<double> values, Func<double, int, double> adjust)
    {
        var result = new double[values.Count];
        var (rank, greatest) = (0, 0.0);
        foreach (var i in Ascending(values))
        {
            greatest = Math.Max(greatest, adjust(values[i], ++rank));
            result[i] = Math.Min(1, greatest);
        }

        return result;
    }

    // From the largest down: no adjusted value is above the one after it.
    private static double[] Up(IReadOnlyList<double> values, Func<double, int, double> adjust)
    {
        var result = new double[values.Count];
        var (rank, least) = (values.Count, 1.0);
        foreach (var i in Ascending(values).Reverse())
        {
            least = Math.Min(least, adjust(values[i], rank--));
            result[i] = least;
        }

        return result;
    }

    // Source: G. Hommel, Biometrika 75 (1988); the algorithm is that of S. P. Wright, Biometrics 48 (1992).
    private static double[] Hommel(IReadOnlyList<double> values)
    {
        var n = values.Count;
        var order = Ascending(values).ToArray();
        var p = order.Select(i => values[i]).ToArray();
        var adjusted = Enumerable.Repeat(n == 0 ? 1 : p.Select((v, i) => n * v / (i + 1)).Min(), n).ToArray();
        var q = (double[])adjusted.Clone();
        for (var m = n - 1; m >= 2; m--)
        {
            var size = m;
            var least = Enumerable.Range(2, m - 1).Min(rank => size * p[n - size + rank - 1] / rank);
            for (var i = 0; i <= n - m; i++)
            {
                q[i] = Math.Min(m * p[i], least);
            }

            for (var i = n - m + 1; i < n; i++)
            {
                q[i] = q[n - m];
            }

            for (var i = 0; i < n; i++)
            {
                adjusted[i] = Math.Max(adjusted[i], q[i]);
            }
        }

        var result = new double[n];
        for (var i = 0; i < n; i++)
        {
            result[order[i]] = Math.Max(adjusted[i], p[i]);
        }

        return result;
    }

    private static IEnumerable<int> Ascending(IReadOnlyList<double> values) => Enumerable.Range(0, values.Count).OrderBy(i => values[i]);
}
