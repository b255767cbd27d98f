using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class SeriesMethodsTests
{
    private const string Vectors = "11_spc_changepoint_seasonality.json";

    [Theory]
    [InlineData("xmr_special_cause")]
    [InlineData("seasonality_kruskal_wallis")]
    [InlineData("day_of_month_heaping_chisq")]
    public void Charts_seasons_and_heaps_agree_with_NHSRplotthedots_and_R(string method) => VectorRun.Agrees(Vectors, method);

    // By hand: mean 10, moving ranges of mean 2, so limits 10 ± 5.32 and near limits 10 ± 3.55; two of three beyond on one side.
    [Fact]
    public void Two_of_three_points_near_a_limit_are_a_signal()
    {
        var chart = new ProcessChart([10, 8, 14, 12, 14, 10, 8, 8, 8, 10, 8], new bool[11], false, null);
        Assert.Equal(10, chart.Mean[0], 1e-12);
        Assert.Equal(10 + (2.66 * 2.2), chart.Upper[0], 1e-12);
        Assert.Equal("2 in 3 Above CL", chart.Causes[2]);
        Assert.Equal("Common Cause", chart.Causes[3]);
        Assert.Equal("2 in 3 Above CL", chart.Causes[4]);
    }

    [Fact]
    public void Limits_fixed_after_some_points_do_not_follow_later_ones()
    {
        var chart = new ProcessChart([10, 12, 10, 12, 30, 30], new bool[6], true, 4);
        Assert.Equal(11, chart.Mean[5]);
        Assert.Equal(11 + (2.66 * 2), chart.Upper[5], 1e-12);
        Assert.Equal("Above UCL", chart.Causes[5]);
    }

    // Hollander and Wolfe (1973), table 6.1, mucociliary efficiency, as in R's help of kruskal.test: 0.77143, p = 0.68.
    [Fact]
    public void Hollander_and_Wolfes_example_of_ranks_is_met()
    {
        var test = KruskalWallis.Of([2.9, 3.0, 2.5, 2.6, 3.2, 3.8, 2.7, 4.0, 2.4, 2.8, 3.4, 3.7, 2.2, 2.0], [1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3]);
        Assert.Equal(0.77143, test.Statistic, 1e-5);
        Assert.Equal(0.68, test.P, 0.0005);
    }

    [Fact]
    public void A_series_that_is_too_short_or_does_not_vary_is_refused()
    {
        Assert.Contains("two points", Call.DoesNotApply("xmr", """{"y": [3]}"""), StringComparison.Ordinal);
        Assert.Contains("All values are equal", Call.DoesNotApply("kruskal_wallis", """{"y": [3, 3], "month": [1, 2]}"""), StringComparison.Ordinal);
        Assert.Contains("one month", Call.DoesNotApply("kruskal_wallis", """{"y": [3, 4], "month": [1, 1]}"""), StringComparison.Ordinal);
        Assert.Contains("rebase has 1", Call.Refused("xmr", """{"y": [3, 4], "rebase": [0]}"""), StringComparison.Ordinal);
        Assert.Contains("not above 0", Call.Refused("heaping", """{"counts": [3, 4], "expected_share": [1, 0]}"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[4, 4, 4, 4]", "null", "points 1 to 4 are all equal")]
    [InlineData("[4, 5, 6, 9]", "[0, 0, 0, 1]", "stretch of point 4 has one point")]
    public void A_stretch_without_variation_has_no_limits_and_says_why(string y, string rebase, string why) =>
        Assert.Contains(why, Call.DoesNotApply("xmr", $"{{\"y\": {y}, \"rebase\": {rebase}}}"), StringComparison.Ordinal);
}
