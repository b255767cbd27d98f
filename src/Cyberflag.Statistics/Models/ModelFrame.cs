using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>
/// What a formula makes of a table: response, trials, offset, the columns of the fixed effects in sparse rows, and the random effects.
/// The rows are in an order of their content, so that the order in which they came changes nothing.
/// </summary>
internal sealed class ModelFrame
{
    /// <summary>Of a formula and a table whose filters are already applied.</summary>
    /// <exception cref="InputException">A column is missing, or a cell does not fit.</exception>
    public ModelFrame(Formula formula, Table table, IReadOnlyDictionary<string, IReadOnlyList<string>> orders)
    {
        var columns = new ModelColumns(table, orders);
        var (response, trials) = ResponseOf(formula.Response, columns, table);
        var offset = new double[table.Rows];
        foreach (var part in formula.Offsets)
        {
            offset = [.. offset.Zip(columns.Numbers(part), (a, b) => a + b)];
        }

        var fixedColumns = columns.Of(formula.Terms, formula.HasIntercept);
        var random = formula.Random.Select(part => (Part: part, Factor: Factor.Of(table, part.Group, orders.GetValueOrDefault(string.Join(':', part.Group))), Columns: columns.Of(part.Terms, part.HasIntercept))).ToList();
        Names = [.. fixedColumns.Select(c => c.Name)];

        var keys = new List<double[]> { response, trials, offset };
        keys.AddRange(fixedColumns.Select(c => c.Values));
        keys.AddRange(random.SelectMany(r => r.Columns.Select(c => c.Values)));
        keys.AddRange(random.Select(r => Array.ConvertAll(r.Factor.Codes, c => (double)c)));
        Order = Enumerable.Range(0, table.Rows).ToArray();
        Array.Sort(Order, (a, b) => Compare(keys, a, b));

        Response = Ordered(response);
        Trials = Ordered(trials);
        Offset = Ordered(offset);
        X = new SparseRows(fixedColumns.ConvertAll(c => Ordered(c.Values)), table.Rows);
        Random = [.. random.Select(r => new RandomTerm(
            string.Join(':', r.Part.Group), r.Factor.Levels, Array.ConvertAll(Order, i => r.Factor.Codes[i]), [.. r.Columns.Select(c => c.Name)], r.Columns.ConvertAll(c => Ordered(c.Values))))];
    }

    /// <summary>The names of the fixed columns.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The response: counts, or successes.</summary>
    public double[] Response { get; }

    /// <summary>The trials of a binomial response; 1 otherwise.</summary>
    public double[] Trials { get; }

    /// <summary>What is added to the linear predictor.</summary>
    public double[] Offset { get; }

    /// <summary>The fixed columns.</summary>
    public SparseRows X { get; }

    /// <summary>The random effects.</summary>
    public ImmutableArray<RandomTerm> Random { get; }

    /// <summary>The row of the table that each row of the frame is.</summary>
    public int[] Order { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows => Response.Length;

    private double[] Ordered(double[] values) => Array.ConvertAll(Order, i => values[i]);

    private static int Compare(List<double[]> keys, int a, int b)
    {
        foreach (var key in keys)
        {
            var order = key[a].CompareTo(key[b]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.CompareTo(b);
    }

    private static (double[] Response, double[] Trials) ResponseOf(string text, ModelColumns columns, Table table)
    {
        if (!text.StartsWith("cbind(", StringComparison.Ordinal))
        {
            return (columns.Numbers(text), [.. Enumerable.Repeat(1.0, table.Rows)]);
        }

        var parts = FormulaText.Split(FormulaText.Inside(text, "cbind"), ',');
        if (parts.Count != 2)
        {
            throw new InputException($"'{text}': a binomial response is cbind(successes, failures).");
        }

        var (successes, failures) = (columns.Numbers(parts[0]), columns.Numbers(parts[1]));
        var row = Array.FindIndex(failures, f => f < 0);
        return row < 0
            ? (successes, [.. successes.Zip(failures, (s, f) => s + f)])
            : throw new InputException($"{table.Place(row)}: '{parts[1]}' is negative: there are more successes than trials.");
    }
}
