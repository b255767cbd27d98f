using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>
/// The columns of numbers that the terms of a formula stand for. A factor has a column for each level but the first (treatment
/// contrasts), or for all where its margin is not in the model, as in R. Columns are named by column and level.
/// </summary>
internal sealed class ModelColumns
{
    private readonly Table table;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> orders;
    private readonly Dictionary<string, List<(string Name, double[] Values)>> coded = [];

    /// <summary>For a table, with orders of levels by column where the caller gives them.</summary>
    public ModelColumns(Table table, IReadOnlyDictionary<string, IReadOnlyList<string>> orders) => (this.table, this.orders) = (table, orders);

    /// <summary>The columns of the terms, behind the intercept where there is one.</summary>
    public List<(string Name, double[] Values)> Of(ImmutableArray<ImmutableArray<string>> terms, bool hasIntercept)
    {
        var columns = new List<(string Name, double[] Values)>();
        if (hasIntercept)
        {
            columns.Add(("(Intercept)", [.. Enumerable.Repeat(1.0, table.Rows)]));
        }

        foreach (var term in terms)
        {
            List<(string Name, double[] Values)>? product = null;
            foreach (var variable in term)
            {
                var margin = term.Remove(variable);
                var hasMargin = margin.Length == 0 ? hasIntercept : terms.Any(t => t.Length == margin.Length && margin.All(t.Contains));
                var next = Coded(variable, hasMargin);
                product = product is null ? next : [.. next.SelectMany(n => product.Select(p => ($"{p.Name}:{n.Name}", Times(p.Values, n.Values))))];
            }

            columns.AddRange(product!);
        }

        return columns;
    }

    private List<(string Name, double[] Values)> Coded(string variable, bool isContrast)
    {
        var key = $"{variable}|{isContrast}";
        if (coded.TryGetValue(key, out var known))
        {
            return known;
        }

        var isExplicit = variable.StartsWith("factor(", StringComparison.Ordinal) || variable.StartsWith("as.factor(", StringComparison.Ordinal);
        var name = isExplicit ? variable[(variable.IndexOf('(', StringComparison.Ordinal) + 1)..^1] : variable;
        var isFactor = isExplicit || (table.Has(name) && table.Column(name).IsFactor);
        var result = isFactor ? Levels(name, isContrast) : [(variable, Numbers(variable))];
        coded.Add(key, result);
        return result;
    }

    private List<(string Name, double[] Values)> Levels(string name, bool isContrast)
    {
        var factor = Factor.Of(table, [name], orders.GetValueOrDefault(name));
        return [.. factor.Levels.Select((level, i) => ($"{name}{level}", Array.ConvertAll(factor.Codes, c => c == i ? 1.0 : 0.0))).Skip(isContrast ? 1 : 0)];
    }

    /// <summary>An expression in every row.</summary>
    /// <exception cref="InputException">It has no finite value in a row.</exception>
    public double[] Numbers(string expression)
    {
        var values = Expression.Evaluate(expression, table);
        var row = Array.FindIndex(values, v => !double.IsFinite(v));
        return row < 0 ? values : throw new InputException($"{table.Place(row)}: '{expression}' has no finite value there.");
    }

    private static double[] Times(double[] one, double[] other) => [.. one.Zip(other, (a, b) => a * b)];
}
