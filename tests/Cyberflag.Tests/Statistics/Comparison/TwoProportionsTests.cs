using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class TwoProportionsTests
{
    [Fact]
    public void Two_shares_agree_with_R() => VectorRun.Agrees("02_binomial_and_ratio.json", "two_proportions");

    // Fisher's criminal twins (1935), as in R's help of fisher.test: 2 of 15 dizygotic and 10 of 13 monozygotic were convicted.
    [Fact]
    public void Fishers_twins_are_met()
    {
        var test = TwoProportions.Of(2, 17, 10, 13);
        Assert.Equal(0.0005367, test.FisherP, 1e-7);
        Assert.Equal(0.04693661, test.OddsRatio, 5e-9);
        Assert.Equal(0.003325764, test.Lower, 5e-10);
        Assert.Equal(0.363182271, test.Upper, 5e-10);
    }

    [Fact]
    public void A_group_with_none_has_an_odds_ratio_of_nought_and_one_with_all_has_no_upper_limit()
    {
        Assert.Equal(0, TwoProportions.Of(0, 5, 2, 5).OddsRatio);
        Assert.Equal(double.PositiveInfinity, TwoProportions.Of(5, 5, 2, 5).Upper);
        Assert.True(double.IsNaN(TwoProportions.Of(0, 5, 0, 5).ChiSquared));
    }

    [Fact]
    public void More_than_all_is_refused() =>
        Assert.Contains("6 of 5", Call.Refused("two_proportions", """{"x1": 6, "n1": 5, "x2": 1, "n2": 5}"""), StringComparison.Ordinal);
}
