using CsCheck;
using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class RateRatioTests
{
    [Fact]
    public void Ratios_agree_with_R() => VectorRun.Agrees("02_binomial_and_ratio.json", "exact_rate_ratio (conditional binomial)");

    // R's help of poisson.test: 11 fractures in 800 person-years against 21 in 3,011.
    [Fact]
    public void The_example_in_the_help_of_R_is_met()
    {
        var ratio = RateRatio.Of(11, 800, 6 + 8 + 7, 1083 + 1050 + 878);
        Assert.Equal(1.971488, ratio.Ratio, 1e-6);
        Assert.Equal(0.8584264, ratio.Lower, 1e-7);
        Assert.Equal(4.2772659, ratio.Upper, 1e-7);
        Assert.Equal(0.07967, ratio.MinLikelihoodP, 1e-5);
    }

    [Fact]
    public void The_interval_leaves_out_one_exactly_where_the_central_p_value_is_below_its_error() =>
        Gen.Select(Gen.Long[0, 60], Gen.Long[1, 60], Gen.Double[0.2, 5]).Sample((count, baseCount, time) =>
        {
            var ratio = RateRatio.Of(count, time, baseCount, 1);
            Assert.Equal(ratio.CentralP < 0.05, ratio.Lower > 1 || ratio.Upper < 1);
        });

    [Fact]
    public void No_events_in_the_base_leave_the_ratio_without_an_upper_limit()
    {
        var ratio = RateRatio.Of(3, 1, 0, 1);
        Assert.Equal(double.PositiveInfinity, ratio.Ratio);
        Assert.Equal(double.PositiveInfinity, ratio.Upper);
        Assert.Equal(0.25, ratio.CentralP, 1e-12);
        Assert.Contains("no ratio", Call.DoesNotApply("exact_rate_ratio", """{"x1": 0, "t1": 1, "x0": 0, "t0": 1}"""), StringComparison.Ordinal);
    }
}
