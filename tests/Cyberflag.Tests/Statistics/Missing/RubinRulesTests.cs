using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class RubinRulesTests
{
    // By hand (Rubin 1987, 3.1.2 to 3.1.6): of 10, 12, 14 with variances 4, 5, 6 the mean is 12, W = 5, B = 4, T = 5 + 4/3 × 4,
    // and the degrees of freedom are 2 × (1 + 5 / (16/3))².
    [Fact]
    public void Three_completed_estimates_are_combined_as_by_hand()
    {
        var rules = new RubinRules([10, 12, 14], [4, 5, 6]);
        Assert.Equal((12, 5, 4), (rules.Estimate, rules.Within, rules.Between));
        Assert.Equal(31.0 / 3, rules.Variance, 1e-12);
        Assert.Equal(2 * Math.Pow(1.9375, 2), rules.Freedom, 1e-12);
    }

    [Fact]
    public void Estimates_that_agree_have_the_variance_within_and_a_normal_interval()
    {
        var limits = new RubinRules([7, 7], [4, 4]).Limits(0.95);
        Assert.Equal(7 - (1.959964 * 2), limits.Lower, 1e-5);
        Assert.Equal(7 + (1.959964 * 2), limits.Upper, 1e-5);
    }
}
