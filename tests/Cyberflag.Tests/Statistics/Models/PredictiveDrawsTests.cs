using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class PredictiveDrawsTests
{
    // The delta method knows nothing of the draws: two ways to one error.
    [Theory]
    [InlineData("count ~ factor(year) + offset(log(pop)) + (1 | force)")]
    [InlineData("count ~ factor(year) + offset(log(pop)) + (1 | force) + (1 | force:year)")]
    public void Draws_spread_as_the_error_of_the_predictor_says(string formula)
    {
        var (model, row) = Fitted(formula);
        var (predictor, error) = model.Predict(row);
        double[] logs = [.. model.Draws([row], 20_000, 1).Expected[0].Select(x => Math.Log(x))];
        var mean = logs.Average();
        Assert.Equal(predictor, mean, 0.1 * error);
        Assert.Equal(error, Math.Sqrt(logs.Average(x => (x - mean) * (x - mean))), 0.15 * error);
    }

    // The law of total variance: of a count it is the mean of its variance and the variance of its mean.
    [Fact]
    public void The_variance_of_the_counts_is_that_within_and_between()
    {
        var (model, row) = Fitted("count ~ factor(year) + offset(log(pop)) + (1 | force)");
        var draws = model.Draws([row], 40_000, 5);
        Assert.Equal(draws.Variance[0].Average() + Variance(draws.Expected[0]), Variance(draws.Counts[0]), 0.03 * Variance(draws.Counts[0]));
    }

    [Fact]
    public void A_count_of_which_bounds_are_known_is_drawn_between_them_as_its_chances_are()
    {
        var (model, row) = Fitted("count ~ factor(year) + offset(log(pop)) + (1 | force)");
        var draws = model.Draws([row with { Bounds = (150, 154) }], 4000, 2);
        Assert.All(draws.Counts[0], c => Assert.InRange(c, 150, 154));
        Assert.Equal(draws.Expected[0].Average(), draws.Counts[0].Average(), 0.1);
    }

    [Fact]
    public void The_same_seed_gives_the_same_draws_and_another_does_not()
    {
        var (model, row) = Fitted("count ~ factor(year) + offset(log(pop)) + (1 | force)");
        Assert.Equal(model.Draws([row], 200, 3).Counts[0], model.Draws([row], 200, 3).Counts[0]);
        Assert.NotEqual(model.Draws([row], 200, 3).Counts[0], model.Draws([row], 200, 4).Counts[0]);
    }

    private static double Variance(double[] values) => values.Average(v => v * v) - (values.Average() * values.Average());

    private static (LaplaceModel Model, NewRow Row) Fitted(string text)
    {
        var (formula, table) = (Formula.Parse(text), Table.Read(RecordedGrooming.Without("essex"), "t"));
        var orders = MissingMethods.LevelsOf(table, formula);
        var counts = table.Column("count");
        var model = LaplaceModel.Fit(new ModelFrame(formula, table.Where(r => !counts.IsMissingAt(r)), orders), FamilyKind.Poisson);
        return (model, new NewRows(formula, table, orders).Of(Enumerable.Range(0, table.Rows).First(counts.IsMissingAt)));
    }
}
