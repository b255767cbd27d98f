using System.Globalization;
using System.Text.Json;
using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class ModelMethodsTests
{
    private const string Vectors = "06_glm_glmm.json";

    // The orders of levels that the packages' data sets carry; a file has only the names.
    private static readonly object Orders = new
    {
        tension = new[] { "L", "M", "H" },
        mined = new[] { "yes", "no" },
        spp = new[] { "GP", "PR", "DM", "EC-A", "EC-L", "DES-L", "DF" },
    };

    [Theory]
    [InlineData("glm")]
    [InlineData("glmm_binomial_laplace")]
    [InlineData("glmm_poisson_laplace")]
    [InlineData("glmm_nb2_offset")]
    [InlineData("glmm_poisson")]
    [InlineData("lmm")]
    [InlineData("lmm_nested")]
    public void Estimates_errors_and_likelihoods_agree_with_the_packages(string method)
    {
        foreach (var vector in SharedVectors.Of(Vectors, method))
        {
            Agrees(vector);
        }
    }

    [Fact]
    public void Counts_of_salamanders_agree_with_glmmTMB()
    {
        foreach (var vector in SharedVectors.Of(Vectors, "glmm_count_laplace").Where(v => v.GetProperty("input").GetProperty("family").GetString() == "poisson"))
        {
            Agrees(vector);
        }
    }

    // lme4's help and glmmTMB print, for the herds of cbpp: -1.3983 (0.2312) and -1.3985 (0.2325) for the intercept.
    [Fact]
    public void Laplaces_approximation_itself_differs_from_glmer_in_the_fourth_digit_as_glmmTMB_does()
    {
        foreach (var vector in SharedVectors.Of(Vectors, "glmm_binomial_laplace").Where(v => v.GetProperty("input").GetProperty("csv").GetString()!.Contains("cbpp", StringComparison.Ordinal)))
        {
            var csv = SharedVectors.Text(vector.GetProperty("input").GetProperty("csv").GetString()!);
            var result = (MethodResult)Call.Of("glmm_laplace", vector.GetProperty("input").GetRawText(), csv)["fixed"]!;
            Assert.Equal(-1.3985, (double)((List<object>)result["est"]!)[0], 1e-4);
            Assert.Equal(0.2325, (double)((List<object>)result["se"]!)[0], 1e-4);
        }
    }

    // A. J. Dobson (1990), page 93, as in R's help of glm: outcomes and treatments of a trial.
    [Fact]
    public void Dobsons_trial_is_met()
    {
        var csv = "counts,outcome,treatment\n18,a,1\n17,b,1\n15,c,1\n20,a,2\n10,b,2\n20,c,2\n25,a,3\n13,b,3\n12,c,3\n";
        var result = Call.Of("glm", """{"csv": "x", "formula": "counts ~ outcome + factor(treatment)", "family": "poisson"}""", csv);
        var estimates = ((List<object>)result["est"]!).ConvertAll(e => (double)e);
        Assert.All(new[] { 3.045, -0.4543, -0.2930, 0, 0 }.Zip(estimates), p => Assert.Equal(p.First, p.Second, 5e-4));
        Assert.Equal(5.1291, result.Number("deviance"), 5e-5);
        Assert.Equal(56.76, result.Number("AIC"), 5e-3);
        Assert.Equal(["(Intercept)", "outcomeb", "outcomec", "treatment2", "treatment3"], ((List<object>)result["term"]!).Cast<string>());
    }

    // D. Bates, "lme4: Mixed-effects modeling with R" (2010), section 2.1: plates and samples of penicillin, which cross.
    [Fact]
    public void Crossed_groups_agree_with_the_book_of_lme4()
    {
        SharedVectors.Of(Vectors, "lmm");
        var csv = SharedVectors.Text("data/lme4_Penicillin.csv");
        var result = Call.Of("lmm", """{"csv": "x", "formula": "diameter ~ 1 + (1 | plate) + (1 | sample)", "family": "gaussian REML"}""", csv);
        var spread = (MethodResult)result["random_sd"]!;
        Assert.Equal(0.84671, ((MethodResult)spread["plate"]!).Number("sd"), 5e-5);
        Assert.Equal(1.93157, ((MethodResult)spread["sample"]!).Number("sd"), 5e-5);
        Assert.Equal(0.54992, result.Number("sigma"), 5e-6);
        Assert.Equal(22.9722, ((MethodResult)result["fixed"]!).Number("est"), 5e-5);
    }

    // Venables and Ripley (2002), section 7.4: theta 1.597991 (0.213), twice the log-likelihood -1063.025.
    [Fact]
    public void Nested_terms_of_quine_agree_with_the_book_of_MASS()
    {
        SharedVectors.Of(Vectors, "glm");
        var csv = SharedVectors.Text("data/MASS_quine.csv");
        var result = Call.Of("glm", """{"csv": "x", "formula": "Days ~ Sex/(Age + Eth*Lrn)", "family": "negbin"}""", csv);
        Assert.Equal(1.598, result.Number("theta"), 5e-4);
        Assert.Equal(0.213, result.Number("se_theta"), 5e-4);
        Assert.Equal(-1063.025, 2 * result.Number("logLik"), 5e-4);
    }

    [Fact]
    public void Terms_of_one_grouping_without_correlation_are_told_apart()
    {
        SharedVectors.Of(Vectors, "lmm");
        var csv = SharedVectors.Text("data/lme4_sleepstudy.csv");
        var result = Call.Of("lmm", """{"csv": "x", "formula": "Reaction ~ Days + (Days || Subject)", "family": "gaussian REML"}""", csv);
        Assert.Equal(["Subject", "Subject.1"], ((MethodResult)result["random_sd"]!).Select(f => f.Key));
    }

    [Fact]
    public void The_order_of_the_rows_changes_no_bit()
    {
        foreach (var vector in SharedVectors.Of(Vectors, "glmm_nb2_offset").Concat(SharedVectors.Of(Vectors, "lmm_nested")).Concat(SharedVectors.Of(Vectors, "glm")))
        {
            var lines = SharedVectors.Text(vector.GetProperty("input").GetProperty("csv").GetString()!).TrimEnd().Split('\n');
            var shuffled = string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Select((l, i) => (l, Key: i * 7919 % 1009)).OrderBy(p => p.Key).Select(p => p.l)));
            var input = vector.GetProperty("input").GetRawText();
            var method = vector.GetProperty("method").GetString()!;
            Assert.Equal(Text(Call.Of(method, input, string.Join('\n', lines))), Text(Call.Of(method, input, shuffled)));
        }
    }

    [Theory]
    [InlineData("y ~ x", "y,x\n0,1\n0,2\n0,3\n", "Every response is 0")]
    [InlineData("y ~ g", "y,g\n5,a\n4,a\n0,b\n0,b\n3,c\n", "'gb' runs away to infinity")]
    [InlineData("y ~ x + z", "y,x,z\n1,1,2\n2,2,4\n5,3,6\n4,5,10\n", "'z' depends on those before it")]
    public void A_model_without_a_finite_estimate_is_refused_with_the_column(string formula, string csv, string why) =>
        Assert.Contains(why, Call.DoesNotApply("glm", $$"""{"csv": "x", "formula": "{{formula}}", "family": "poisson"}""", csv), StringComparison.Ordinal);

    [Theory]
    [InlineData("y ~ x", "y,x\n1,1\n-2,2\n", "x, row 3, column 'y': '-2' is no count")]
    [InlineData("y ~ x", "y,x\n1,1\nmany,2\n", "row 3, column 'y': 'many' is no number")]
    [InlineData("y ~ x", "y,x\n1,1\nNA,2\n", "row 3: 'y' has no finite value")]
    [InlineData("y ~ w", "y,x\n1,1\n2,2\n", "no column 'w'")]
    [InlineData("y ~ log(x", "y,x\n1,1\n2,2\n", "brackets do not match")]
    [InlineData("y ~ x, x like 3", "y,x\n1,1\n2,2\n", "is not understood")]
    [InlineData("y ~ (1 | g)", "y,g\n1,a\n2,b\n", "random effect")]
    public void A_formula_or_table_that_cannot_be_read_is_refused_with_its_place(string formula, string csv, string why) =>
        Assert.Contains(why, Call.Refused("glm", $$"""{"csv": "x", "formula": "{{formula}}", "family": "poisson"}""", csv), StringComparison.Ordinal);

    [Fact]
    public void One_group_and_as_many_groups_as_rows_are_refused()
    {
        Assert.Contains("one group", Call.DoesNotApply("glmm", """{"csv": "x", "formula": "y ~ 1 + (1 | g)"}""", "y,g\n1,a\n2,a\n4,a\n"), StringComparison.Ordinal);
        Assert.Contains("3 groups in 3 rows", Call.DoesNotApply("lmm", """{"csv": "x", "formula": "y ~ 1 + (1 | g)", "family": "gaussian ML"}""", "y,g\n1,a\n2,b\n4,c\n"), StringComparison.Ordinal);
        Assert.Contains("use the family poisson", Call.DoesNotApply("glm", """{"csv": "x", "formula": "y ~ 1", "family": "negbin"}""", "y\n5\n5\n6\n5\n"), StringComparison.Ordinal);
    }

    // By hand: counts 100 (1 + 0.5 sin) have amplitude near one half on the scale of the logarithm, and a season that no chance makes.
    [Fact]
    public void A_wave_of_the_year_is_found_and_a_flat_series_has_none()
    {
        var wave = string.Join(',', Enumerable.Range(1, 36).Select(t => Math.Round(100 * Math.Exp(0.5 * Math.Sin(Math.PI * t / 6))).ToString(CultureInfo.InvariantCulture)));
        var found = Call.Of("seasonality_lr_test", $"{{\"y\": [{wave}], \"t\": [{string.Join(',', Enumerable.Range(1, 36))}]}}");
        Assert.Equal(0.5, found.Number("amplitude"), 0.01);
        Assert.True(found.Number("p") < 1e-12);
        Assert.Equal(0, Call.Of("seasonality_lr_test", """{"y": [9, 9, 9, 9, 9, 9], "t": [1, 2, 3, 4, 5, 6]}""").Number("lr"), 1e-9);
    }

    // The terms of two vectors carry the names that their authors gave to a column of their own.
    private static void Agrees(JsonElement vector)
    {
        var result = VectorRun.Run(vector, ("levels", Orders));
        VectorRun.Agrees(vector, result, "fixed", "note");
        var tolerance = vector.GetProperty("tolerance").GetProperty("rel").GetDouble();
        if (vector.GetProperty("expected").TryGetProperty("fixed", out var expected))
        {
            var table = expected.TryGetProperty("cond", out var inner) ? inner : expected;
            var found = (MethodResult)result["fixed"]!;
            VectorRun.Same($"{vector.GetProperty("id")}: est", table.GetProperty("est"), found["est"], (tolerance, 1e-5));
            VectorRun.Same($"{vector.GetProperty("id")}: se", table.GetProperty("se"), found["se"], (tolerance, 1e-5));
        }
    }

    private static string Text(object? value) => value switch
    {
        MethodResult fields => string.Join(' ', fields.Select(f => $"{f.Key}={Text(f.Value)}")),
        List<object> items => string.Join(' ', items.Select(Text)),
        double number => BitConverter.DoubleToInt64Bits(number).ToString("x", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    [Fact]
    public void A_response_that_does_not_vary_and_a_wave_of_two_are_refused()
    {
        Assert.Contains("All values are equal", Call.DoesNotApply("lmm", """{"csv": "x", "formula": "y ~ 1 + (1 | g)"}""", "y,g\n1,a\n1,a\n1,b\n1,b\n1,c\n1,c\n"), StringComparison.Ordinal);
        Assert.Contains("not above 2", Call.Refused("seasonality", """{"y": [1, 2, 3, 4, 5, 6, 7, 8], "period": 2}"""), StringComparison.Ordinal);
        Assert.Contains("not above 2", Call.Refused("seasonality", """{"y": [1, 2, 3, 4, 5, 6, 7, 8], "period": 0}"""), StringComparison.Ordinal);
    }
}
