using System.Collections.Immutable;
using System.Text.Json;

namespace Cyberflag.Statistics;

/// <summary>Regression models with and without random effects. Method page: models.</summary>
internal static class ModelMethods
{
    private const string Takes = "csv, formula, family, levels (orders of a factor's levels)";

    public static ImmutableArray<Method> All { get; } =
    [
        new("glm", ["glm_nb"], "regression of counts or shares", $"{Takes}: poisson, binomial, negbin", Plain),
        new("glmm_laplace", ["glmm", "glmm_count_laplace", "glmm_nb2_offset", "glmm_poisson", "glmm_nb2", "glmm_binomial", "glmm_negbin_laplace"], "the same with effects that vary by group", $"{Takes}: poisson, binomial, nbinom2", i => Laplace(i, isAsGlmer: false)),
        new("glmm_binomial_laplace", ["glmer", "glmm_poisson_laplace"], "the same, to the digits of lme4's glmer", $"{Takes}: poisson, binomial", i => Laplace(i, isAsGlmer: true)),
        new("lmm", ["lmm_nested", "lmm_crossed", "lmer"], "linear regression with effects that vary by group", $"{Takes}: gaussian REML, gaussian ML", Linear),
        new("seasonality_lr_test", ["seasonality"], "whether a series of counts has a season, by harmonics", "y, t, period (12), trend (true)", Season),
    ];

    /// <summary>The frame of a model input, with the table left by the filters.</summary>
    public static (ModelFrame Frame, Formula Formula, Table Table) Frame(MethodInput input, Func<Table, Formula, Table>? further = null)
    {
        var formula = Formula.Parse(input.Text("formula"));
        var table = RowFilter.Apply(formula.Filters, input.Table());
        table = further is null ? table : further(table, formula);
        return (new ModelFrame(formula, table, Orders(input)), formula, table);
    }

    /// <summary>The family by its name, as R and the packages write it.</summary>
    public static FamilyKind Kind(MethodInput input) => input.Choice("family", "poisson", "poisson", "poisson-log", "binomial", "binomial-logit", "negbin", "nbinom2", "negbin-log", "nbinom2-log") switch
    {
        "poisson" or "poisson-log" => FamilyKind.Poisson,
        "binomial" or "binomial-logit" => FamilyKind.Binomial,
        _ => FamilyKind.NegativeBinomial,
    };

    /// <summary>What a Laplace model prints.</summary>
    public static MethodResult Printed(ModelFrame frame, LaplaceModel model)
    {
        var p = frame.X.Columns;
        return new MethodResult
        {
            ["fixed"] = Fixed(frame, model.Place[..p], model.Covariance),
            ["random_sd"] = Spread(model.Spreads),
            ["logLik"] = model.LogLikelihood,
            ["AIC"] = (2.0 * model.Place.Length) - (2 * model.LogLikelihood),
            ["nobs"] = frame.Rows,
            ["dispersion"] = model.Dispersion,
            ["ranef"] = Ranef(frame.Random, model.Effects),
        };
    }

    private static MethodResult Plain(MethodInput input)
    {
        var (frame, formula, _) = Frame(input);
        if (formula.Random.Length > 0)
        {
            throw new InputException("The formula has a random effect: the method is glmm_laplace or lmm.");
        }

        var kind = Kind(input);
        var model = Glm.Fit(frame, kind);
        var parameters = frame.X.Columns + (kind == FamilyKind.NegativeBinomial ? 1 : 0);
        var result = new MethodResult
        {
            ["term"] = Unboxed(frame.Names.Cast<object>()),
            ["est"] = Unboxed(model.Coefficients.Cast<object>()),
            ["se"] = Unboxed(model.Errors.Cast<object>()),
            ["deviance"] = model.Deviance,
            ["df"] = frame.Rows - frame.X.Columns,
            ["logLik"] = model.LogLikelihood,
            ["AIC"] = (2.0 * parameters) - (2 * model.LogLikelihood),
        };
        return kind == FamilyKind.NegativeBinomial ? result.With(new MethodResult { ["theta"] = model.Theta, ["se_theta"] = model.ThetaError }) : result;
    }

    private static MethodResult Laplace(MethodInput input, bool isAsGlmer)
    {
        var (frame, _, _) = Frame(input);
        var kind = Kind(input);
        var model = LaplaceModel.Fit(frame, kind);
        if (isAsGlmer && kind != FamilyKind.NegativeBinomial)
        {
            model.AsGlmer();
        }

        return Printed(frame, model);
    }

    private static MethodResult Linear(MethodInput input)
    {
        var (frame, _, _) = Frame(input);
        var family = input.Choice("family", "gaussian REML", "gaussian REML", "gaussian ML", "gaussian");
        var model = LinearMixedModel.Fit(frame, isRestricted: family != "gaussian ML");
        return new MethodResult
        {
            ["fixed"] = Fixed(frame, model.Coefficients, model.Covariance),
            ["random_sd"] = Spread(model.Spreads),
            ["logLik"] = model.LogLikelihood,
            ["AIC"] = (2.0 * model.Parameters) - (2 * model.LogLikelihood),
            ["nobs"] = frame.Rows,
            ["sigma"] = model.Sigma,
            ["ranef"] = Ranef(frame.Random, model.Effects),
        };
    }

    // log-linear counts with a trend, with and without a wave of the period.
    private static MethodResult Season(MethodInput input)
    {
        var (y, t) = (input.Numbers("y"), input.NumbersOrNull("t") ?? [.. Enumerable.Range(1, input.Numbers("y").Length).Select(i => (double)i)]);
        if (y.Length != t.Length)
        {
            throw new InputException($"y has {y.Length} items and t has {t.Length}: each value has its time.");
        }

        var period = input.NumberOrNull("period") ?? 12;
        if (!(period > 2))
        {
            throw new InputException("The parameter 'period' is not above 2: a wave needs three times or more to be one.");
        }

        var angle = 2 * Math.PI / period;
        var trend = input.YesNo("trend", true) ? "t" : "1";
        var rows = JsonSerializer.SerializeToElement(y.Zip(t, (value, time) => new Dictionary<string, double>
        {
            ["y"] = value,
            ["t"] = time,
            ["sin"] = Math.Sin(angle * time),
            ["cos"] = Math.Cos(angle * time),
        }));
        var table = Table.Of(rows);
        var none = new Dictionary<string, IReadOnlyList<string>>();
        var without = Glm.Fit(new ModelFrame(Formula.Parse($"y~{trend}"), table, none), FamilyKind.Poisson);
        var frame = new ModelFrame(Formula.Parse($"y~{trend}+sin+cos"), table, none);
        var with = Glm.Fit(frame, FamilyKind.Poisson);
        var ratio = without.Deviance - with.Deviance;
        return new MethodResult
        {
            ["coef"] = with.Coefficients,
            ["lr"] = ratio,
            ["p"] = ChiSquare.Above(ratio, 2),
            ["amplitude"] = Math.Sqrt((with.Coefficients[^2] * with.Coefficients[^2]) + (with.Coefficients[^1] * with.Coefficients[^1])),
            ["term"] = frame.Names.ToArray(),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> Orders(MethodInput input)
    {
        var orders = new Dictionary<string, IReadOnlyList<string>>();
        if (input.Element("levels") is { } levels)
        {
            if (levels.ValueKind != JsonValueKind.Object || levels.EnumerateObject().Any(p => p.Value.ValueKind != JsonValueKind.Array))
            {
                throw new InputException("The parameter 'levels' is no set of lists such as {\"tension\": [\"L\", \"M\", \"H\"]}.");
            }

            foreach (var property in levels.EnumerateObject())
            {
                orders[property.Name] = [.. property.Value.EnumerateArray().Select(v => v.ToString())];
            }
        }

        return orders;
    }

    // Both shapes that the packages have: the table itself, and under the name of the conditional model.
    private static MethodResult Fixed(ModelFrame frame, double[] estimates, double[,] covariance)
    {
        var errors = estimates.Select((_, j) => Math.Sqrt(covariance[j, j])).ToList();
        var table = () => new MethodResult
        {
            ["term"] = Unboxed(frame.Names.Cast<object>()),
            ["est"] = Unboxed(estimates.Cast<object>()),
            ["se"] = Unboxed(errors.Cast<object>()),
        };
        return table().With(new MethodResult { ["cond"] = table() });
    }

    private static MethodResult Spread(IReadOnlyList<RandomSpread> spreads)
    {
        var result = new MethodResult();
        foreach (var spread in spreads)
        {
            result[Unused(result, spread.Group)] = new MethodResult
            {
                ["terms"] = Unboxed(spread.Names.Cast<object>()),
                ["sd"] = Unboxed(spread.Deviations.Cast<object>()),
                ["corr"] = spread.Correlations.Length == 0 ? null : Unboxed(spread.Correlations.Cast<object>()),
            };
        }

        return result;
    }

    private static MethodResult Ranef(ImmutableArray<RandomTerm> terms, IReadOnlyList<double[][]> effects)
    {
        var result = new MethodResult();
        for (var t = 0; t < terms.Length; t++)
        {
            var levels = new MethodResult();
            for (var level = 0; level < terms[t].Levels.Count; level++)
            {
                levels[terms[t].Levels[level]] = Unboxed(effects[t][level].Cast<object>());
            }

            result[Unused(result, terms[t].Group)] = levels;
        }

        return result;
    }

    // Several terms of one grouping, as (x || g) makes, are told apart as lme4 does.
    private static string Unused(MethodResult result, string name)
    {
        var taken = result.Count(f => f.Key == name || f.Key.StartsWith($"{name}.", StringComparison.Ordinal));
        return taken == 0 ? name : $"{name}.{taken}";
    }

    // A list of one is written as what it holds.
    private static object Unboxed(IEnumerable<object> values) => values.ToList() is { Count: 1 } one ? one[0] : values.ToList();
}
