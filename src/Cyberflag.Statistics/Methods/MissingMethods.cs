using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>The methods for forces whose figures are missing, and for pooling estimates. Method page: missing-forces.</summary>
internal static class MissingMethods
{
    public static ImmutableArray<Method> All { get; } =
    [
        new("glmm_impute_missing_force", ["impute"], "prediction of missing counts from a mixed model", "csv, formula, family (poisson, nbinom2)", Impute),
        new("like_for_like_change", ["like_for_like"], "change over the areas known in both years", "csv (force, year, count; pop, truth), from, to", Change),
        new("random_effects_pooling", ["pooling"], "several estimates as one", "csv (yi, vi), method (REML; FE, DL, ML), confidence (0.95)", Pool),
    ];

    // As the figures of a survey have it by default.
    internal const int LeastBase = 30;

    private static MethodResult Impute(MethodInput input)
    {
        var formula = Formula.Parse(input.Text("formula"));
        var whole = RowFilter.Apply(formula.Filters.Where(f => !f.StartsWith("rows with", StringComparison.Ordinal)), input.Table());
        var counts = whole.Column(formula.Response);
        var kept = whole.Where(row => !counts.IsMissingAt(row));
        if (kept.Rows == whole.Rows)
        {
            throw new NotApplicableException($"No count is missing in '{formula.Response}': there is nothing to predict.");
        }

        if (kept.Rows == 0)
        {
            throw new NotApplicableException($"Every count is missing in '{formula.Response}': there is nothing to predict from.");
        }

        var orders = LevelsOf(whole, formula);
        var frame = new ModelFrame(formula, kept, orders, input.NumberOrNull("suppressed_from"));
        var model = LaplaceModel.Fit(frame, ModelMethods.Kind(input));
        var rows = new MissingRows(formula, whole, counts, orders).Predictions(model);
        return ModelMethods.Printed(frame, model).With(new MethodResult { ["missing"] = rows });
    }

    // A level that only occurs in rows without a count is one all the same, so that columns and groups are those of the whole table.
    internal static Dictionary<string, IReadOnlyList<string>> LevelsOf(Table table, Formula formula)
    {
        var names = formula.Terms.SelectMany(t => t).Select(MissingRows.Plain).Where(n => table.Has(n)).Distinct();
        var levels = names.ToDictionary(n => n, n => Factor.Of(table, [n]).Levels);
        foreach (var part in formula.Random)
        {
            levels[string.Join(':', part.Group)] = Factor.Of(table, part.Group).Levels;
        }

        return levels;
    }

    private static MethodResult Change(MethodInput input)
    {
        var (table, from, to) = (input.Table(), input.Number("from"), input.Number("to"));
        var (areas, years, counts) = (table.Column("force", "area", "group"), table.Column("year", "period").Numbers(), table.Column("count", "value"));
        var values = counts.NumbersOrMissing();
        var (before, after) = (Year(from, values), Year(to, values));
        var names = before.Keys.Union(after.Keys).Order(StringComparer.Ordinal).ToList();
        var populations = table.Has("pop") ? Year(to, table.Column("pop").NumbersOrMissing()) : null;
        var change = LikeForLike.Of(Of(before), Of(after), populations is null ? null : Of(populations));
        var negative = Array.FindIndex(values, v => v < 0);
        if (negative >= 0)
        {
            throw counts.Fault(negative, "is negative, such as a correction in official statistics: a change in percent needs counts from 0 on; put it to the period that it corrects");
        }

        if (change.Areas == 0 || change.SumFrom == 0)
        {
            throw new NotApplicableException("No area has figures in both years, or their sum in the first is 0: there is no change to state.");
        }

        var result = new MethodResult
        {
            ["from"] = from,
            ["to"] = to,
            ["n_forces_both"] = change.Areas,
            ["sum_from"] = change.SumFrom,
            ["sum_to"] = change.SumTo,
            ["pct"] = change.SumFrom < LeastBase ? null : change.Percent,
            ["naive_pct"] = change.SumFrom < LeastBase ? null : change.NaivePercent,
        };
        if (change.SumFrom < LeastBase)
        {
            result["note"] = $"The base is under {LeastBase}, where a few offences more or fewer move a percentage by tens of points: give both counts in its place.";
        }

        if (table.Has("truth"))
        {
            var truth = table.Column("truth").Numbers();
            result["true_pct"] = 100 * ((OrderFreeSum.Of(Year(to, truth).Values) / OrderFreeSum.Of(Year(from, truth).Values)) - 1);
        }

        result["coverage_forces_to"] = change.Coverage;
        result["coverage_pop_to"] = change.PopulationCoverage;
        result["forces"] = names.Where(n => !double.IsNaN(before.GetValueOrDefault(n, double.NaN)) && !double.IsNaN(after.GetValueOrDefault(n, double.NaN)))
            .Select(n => new MethodResult { ["force"] = n, ["from"] = before[n], ["to"] = after[n], ["change"] = after[n] - before[n] })
            .ToList();
        return result;

        Dictionary<string, double> Year(double year, double[] column)
        {
            var found = new Dictionary<string, double>(StringComparer.Ordinal);
            for (var row = 0; row < table.Rows; row++)
            {
                if (years[row].Equals(year) && !found.TryAdd(areas.Cells[row], column[row]))
                {
                    throw areas.Fault(row, "stands twice in one year");
                }
            }

            return found.Count > 0 ? found : throw new NotApplicableException($"The table has no row of the year {year.ToString(System.Globalization.CultureInfo.InvariantCulture)}.");
        }

        List<double> Of(Dictionary<string, double> year) => names.ConvertAll(n => year.GetValueOrDefault(n, double.NaN));
    }

    private static MethodResult Pool(MethodInput input)
    {
        var table = input.Table();
        var (values, variances) = (table.Column("yi", "estimate").Numbers(), table.Column("vi", "variance").Positives());
        if (values.Length < 2)
        {
            throw new NotApplicableException("There is one estimate: nothing to pool.");
        }

        var pooled = new Pooling(values, variances, input.Choice("method", "REML", "FE", "DL", "ML", "REML"));
        var half = NormalQuantile.OfConfidence(input.Confidence()) * pooled.Error;
        return new MethodResult
        {
            ["mu"] = pooled.Mu,
            ["se"] = pooled.Error,
            ["tau2"] = pooled.TauSquared,
            ["Q"] = pooled.Q,
            ["I2"] = pooled.I2,
            ["H2"] = pooled.H2,
            ["lower"] = pooled.Mu - half,
            ["upper"] = pooled.Mu + half,
        };
    }
}
