namespace Cyberflag.Statistics;

/// <summary>
/// How far two people who code the same records agree beyond chance: Cohen's kappa of a square table of counts. Sources: J. Cohen,
/// Educational and Psychological Measurement 20 (1960); J. L. Fleiss, J. Cohen and B. S. Everitt, Psychological Bulletin 72 (1969).
/// </summary>
public sealed class Kappa
{
    /// <summary>Of a square table; <c>table[i][j]</c> records were coded i by the first and j by the second.</summary>
    /// <exception cref="ArgumentException">The table is not square or is empty.</exception>
    public Kappa(IReadOnlyList<IReadOnlyList<double>> table)
    {
        var size = table.Count;
        if (size < 2 || table.Any(r => r.Count != size))
        {
            throw new ArgumentException("Agreement is of a square table of two categories or more.", nameof(table));
        }

        var all = OrderFreeSum.Of(table.SelectMany(r => r));
        var rows = table.Select(r => OrderFreeSum.Of(r) / all).ToArray();
        var columns = Enumerable.Range(0, size).Select(j => OrderFreeSum.Of(table.Select(r => r[j])) / all).ToArray();
        var observed = OrderFreeSum.Of(table.Select((r, i) => r[i] / all));
        var chance = OrderFreeSum.Of(rows.Zip(columns, (r, c) => r * c));
        Value = (observed - chance) / (1 - chance);

        var squares = OrderFreeSum.Of(rows.Zip(columns, (r, c) => r * c * (r + c)));
        NullError = Math.Sqrt(chance + (chance * chance) - squares) / ((1 - chance) * Math.Sqrt(all));

        var variance = 0.0;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                var weight = i == j
                    ? Math.Pow(1 - chance - ((rows[i] + columns[i]) * (1 - observed)), 2)
                    : Math.Pow(1 - observed, 2) * Math.Pow(columns[i] + rows[j], 2);
                variance += table[i][j] / all * weight;
            }
        }

        variance -= Math.Pow((observed * chance) - (2 * chance) + observed, 2);
        Error = Math.Sqrt(Math.Max(0, variance) / all) / Math.Pow(1 - chance, 2);
    }

    /// <summary>Kappa: 1 for full agreement, 0 for as much as chance brings; not a number where only one category was used.</summary>
    public double Value { get; }

    /// <summary>The standard error as if there were no agreement beyond chance (Fleiss, Levin and Paik 2003, formula 18.13): for testing that.</summary>
    public double NullError { get; }

    /// <summary>The standard error at the agreement that was found (Fleiss, Cohen and Everitt 1969): for intervals of it.</summary>
    public double Error { get; }
}
