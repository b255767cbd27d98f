namespace Cyberflag.Statistics;

/// <summary>
/// The rows of a table whose count is missing, predicted from a model of the others: the linear predictor with the standard error that
/// parameters and random effects give it, and the expected count. A group without any count
/// has the average effect, with the whole spread between groups. In the order of their years and groups.
/// </summary>
internal sealed class MissingRows(Formula formula, Table whole, Column counts, IReadOnlyDictionary<string, IReadOnlyList<string>> orders)
{
    /// <summary>The column of a variable: <c>year</c> of <c>factor(year)</c>.</summary>
    public static string Plain(string variable) => variable.StartsWith("factor(", StringComparison.Ordinal) ? variable[7..^1] : variable;

    /// <summary>The predictions.</summary>
    public List<MethodResult> Predictions(LaplaceModel model)
    {
        // The counts that are missing stand in as 0: only the columns beside them are used.
        var columns = new ModelColumns(whole, orders);
        var fixedColumns = columns.Of(formula.Terms, formula.HasIntercept);
        var random = formula.Random.Select(part => (part.Group, Columns: columns.Of(part.Terms, part.HasIntercept), Names: Factor.Of(whole, part.Group))).ToList();
        var offsets = formula.Offsets.Select(columns.Numbers).ToList();
        var results = new List<(int Row, MethodResult Result)>();
        foreach (var row in Enumerable.Range(0, whole.Rows).Where(counts.IsMissingAt))
        {
            var used = Enumerable.Range(0, fixedColumns.Count).Where(j => fixedColumns[j].Values[row] != 0).ToArray();
            var levels = random.Select(r => r.Names.Codes[row]).ToArray();
            var values = random.Select(r => r.Columns.Select(c => c.Values[row]).ToArray()).ToArray();
            var (eta, error) = model.Predict((used, Array.ConvertAll(used, j => fixedColumns[j].Values[row])), offsets.Sum(o => o[row]), levels, values);
            results.Add((row, Printed(row, eta, error)));
        }

        return [.. results.OrderBy(r => r.Row, Comparer<int>.Create(Compare)).Select(r => r.Result)];
    }

    private MethodResult Printed(int row, double eta, double error)
    {
        var result = new MethodResult();
        foreach (var column in whole.Columns.Where(c => c.Name != counts.Name))
        {
            result[column.Name] = column.Value(row);
        }

        result["eta"] = eta;
        result["se_eta"] = error;
        result["mu"] = Math.Exp(eta);
        return result;
    }

    private int Compare(int a, int b)
    {
        var keys = formula.Terms.SelectMany(t => t).Select(Plain).Concat(formula.Random.SelectMany(r => r.Group)).Where(whole.Has).Distinct();
        foreach (var column in keys.Select(k => whole.Column(k)))
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
