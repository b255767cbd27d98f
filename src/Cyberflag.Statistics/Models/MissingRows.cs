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
        var rows = new NewRows(formula, whole, orders);
        return rows.Sorted(counts.IsMissingAt).ConvertAll(row => Printed(row, model.Predict(rows.Of(row))));
    }

    private MethodResult Printed(int row, (double Predictor, double Error) prediction)
    {
        var result = new MethodResult();
        foreach (var column in whole.Columns.Where(c => c.Name != counts.Name))
        {
            result[column.Name] = column.Value(row);
        }

        result["eta"] = prediction.Predictor;
        result["se_eta"] = prediction.Error;
        result["mu"] = Math.Exp(prediction.Predictor);
        return result;
    }
}
