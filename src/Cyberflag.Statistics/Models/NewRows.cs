namespace Cyberflag.Statistics;

/// <summary>Rows of a table as a model sees them, in an order of their content: by the variables of the fixed terms and then by group.</summary>
internal sealed class NewRows
{
    private readonly Formula formula;
    private readonly Table whole;
    private readonly List<(string Name, double[] Values)> fixedColumns;
    private readonly List<(List<(string Name, double[] Values)> Columns, Factor Names)> random;
    private readonly List<double[]> offsets;

    /// <summary>Of the whole table, rows without a count included.</summary>
    public NewRows(Formula formula, Table whole, IReadOnlyDictionary<string, IReadOnlyList<string>> orders)
    {
        (this.formula, this.whole) = (formula, whole);
        var columns = new ModelColumns(whole, orders);
        fixedColumns = columns.Of(formula.Terms, formula.HasIntercept);
        random = [.. formula.Random.Select(part => (columns.Of(part.Terms, part.HasIntercept), Factor.Of(whole, part.Group)))];
        offsets = [.. formula.Offsets.Select(columns.Numbers)];
    }

    /// <summary>The columns by which a row is known: those of the fixed terms and of the groups.</summary>
    public static IReadOnlyList<string> Keys(Formula formula, Table table) =>
        [.. formula.Terms.SelectMany(t => t).Select(MissingRows.Plain).Concat(formula.Random.SelectMany(r => r.Group)).Where(table.Has).Distinct()];

    /// <summary>The rows for which the condition holds, in the order of their content.</summary>
    public List<int> Sorted(Func<int, bool> keeps) => [.. Enumerable.Range(0, whole.Rows).Where(keeps).Order(Comparer<int>.Create(Compare))];

    /// <summary>A row as the model sees it, with the bounds of its count where it has some.</summary>
    public NewRow Of(int row, (double Lower, double Upper)? bounds = null)
    {
        var used = Enumerable.Range(0, fixedColumns.Count).Where(j => fixedColumns[j].Values[row] != 0).ToArray();
        return new NewRow(
            used,
            Array.ConvertAll(used, j => fixedColumns[j].Values[row]),
            offsets.Sum(o => o[row]),
            [.. random.Select(r => r.Names.Codes[row])],
            [.. random.Select(r => r.Columns.Select(c => c.Values[row]).ToArray())],
            bounds);
    }

    private int Compare(int a, int b)
    {
        foreach (var column in Keys(formula, whole).Select(k => whole.Column(k)))
        {
            var (one, other) = (column.Cells[a], column.Cells[b]);
            var order = Column.TryNumber(one, out var x) && Column.TryNumber(other, out var y) ? x.CompareTo(y) : string.CompareOrdinal(one, other);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
