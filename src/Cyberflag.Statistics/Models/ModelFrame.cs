using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>
/// What a formula makes of a table: response, trials, offset, the columns of the fixed effects in sparse rows, and the random effects.
/// The rows are in an order of their content, so that the order in which they came changes nothing.
/// </summary>
internal sealed class ModelFrame
{
    private readonly Func<int, string> places;

    /// <summary>
    /// Of a formula and a table whose filters are already applied; <paramref name="least"/> is where a count that is marked such as <c>&lt;5</c> begins.
    /// </summary>
    /// <exception cref="InputException">A column is missing, or a cell does not fit.</exception>
    public ModelFrame(Formula formula, Table table, IReadOnlyDictionary<string, IReadOnlyList<string>> orders, double? least = null)
    {
        var columns = new ModelColumns(table, orders);
        var (response, upper, trials) = ResponseOf(formula.Response, columns, table, least);
        var offset = new double[table.Rows];
        foreach (var part in formula.Offsets)
        {
            offset = [.. offset.Zip(columns.Numbers(part), (a, b) => a + b)];
        }

        var fixedColumns = columns.Of(formula.Terms, formula.HasIntercept);
        var random = formula.Random.Select(part => (Part: part, Factor: Factor.Of(table, part.Group, orders.GetValueOrDefault(string.Join(':', part.Group))), Columns: columns.Of(part.Terms, part.HasIntercept))).ToList();
        places = row => $"{table.Place(row)}, column '{formula.Response}'";
        Names = [.. fixedColumns.Select(c => c.Name)];

        var keys = new List<double[]> { response, upper, trials, offset };
        keys.AddRange(fixedColumns.Select(c => c.Values));
        keys.AddRange(random.SelectMany(r => r.Columns.Select(c => c.Values)));
        keys.AddRange(random.Select(r => Array.ConvertAll(r.Factor.Codes, c => (double)c)));
        Order = Enumerable.Range(0, table.Rows).ToArray();
        Array.Sort(Order, (a, b) => Compare(keys, a, b));

        Response = Ordered(response);
        Upper = Ordered(upper);
        Trials = Ordered(trials);
        Offset = Ordered(offset);
        X = new SparseRows(fixedColumns.ConvertAll(c => Ordered(c.Values)), table.Rows);
        Random = [.. random.Select(r => new RandomTerm(
            string.Join(':', r.Part.Group), r.Factor.Levels, Array.ConvertAll(Order, i => r.Factor.Codes[i]), [.. r.Columns.Select(c => c.Name)], r.Columns.ConvertAll(c => Ordered(c.Values))))];
    }

    private ModelFrame(ModelFrame other, double[] response)
    {
        (Names, Response, Upper, Trials, Offset, X, Random, Order, places) = (other.Names, response, response, other.Trials, other.Offset, other.X, other.Random, other.Order, other.places);
    }

    /// <summary>The names of the fixed columns.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The response: counts, the least of a count of which bounds are known, or successes.</summary>
    public double[] Response { get; }

    /// <summary>The greatest of a count of which bounds are known; otherwise the response.</summary>
    public double[] Upper { get; }

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

    /// <summary>True where only bounds of a row's count are known.</summary>
    public bool IsBounds(int i) => Upper[i] > Response[i];

    /// <summary>The counts that a row can have.</summary>
    public IEnumerable<double> Counts(int i) => Enumerable.Range(0, (int)Math.Max(0, Upper[i] - Response[i]) + 1).Select(k => Response[i] + k);

    /// <summary>The same with the middle of the bounds as the response, to begin with.</summary>
    public ModelFrame WithMiddles() => Enumerable.Range(0, Rows).Any(IsBounds) ? new(this, [.. Response.Zip(Upper, (a, b) => Math.Ceiling((a + b) / 2))]) : this;

    /// <summary>What is wrong with the response in a row of the frame.</summary>
    public InputException Fault(int i, string what) => new($"{places(Order[i])}: {what}");

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

    private static (double[] Response, double[] Upper, double[] Trials) ResponseOf(string text, ModelColumns columns, Table table, double? least)
    {
        if (!text.StartsWith("cbind(", StringComparison.Ordinal))
        {
            double[] ones = [.. Enumerable.Repeat(1.0, table.Rows)];
            if (!table.Has(text) || !table.Column(text).Cells.Any(CountBounds.IsBounds))
            {
                var numbers = columns.Numbers(text);
                return (numbers, numbers, ones);
            }

            var (lower, upper) = CountBounds.Of(table.Column(text), least);
            return (lower, upper, ones);
        }

        var parts = FormulaText.Split(FormulaText.Inside(text, "cbind"), ',');
        if (parts.Count != 2)
        {
            throw new InputException($"'{text}': a binomial response is cbind(successes, failures).");
        }

        var (successes, failures) = (columns.Numbers(parts[0]), columns.Numbers(parts[1]));
        var row = Array.FindIndex(failures, f => f < 0);
        return row < 0
            ? (successes, successes, [.. successes.Zip(failures, (s, f) => s + f)])
            : throw new InputException($"{table.Place(row)}: '{parts[1]}' is negative: there are more successes than trials.");
    }
}
