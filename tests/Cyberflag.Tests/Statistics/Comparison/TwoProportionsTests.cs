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

    // With so many the exact limits are those of the normal approximation, exp(± 1.96 √(8/n)), but for the tolerance of the search.
    [Fact]
    public void Millions_are_compared_in_good_time()
    {
        var test = TwoProportions.Of(50_000_000, 100_000_000, 50_000_000, 100_000_000);
        Assert.Equal(1, test.FisherP, 1e-9);
        Assert.Equal(1, test.OddsRatio, 1e-6);
        Assert.Equal(Math.Exp(1.959964 * Math.Sqrt(8 / 1e8)), test.Upper, 1e-4);
    }

    // R 4.2: fisher.test(matrix(c(15000, 10000, 14500, 10800), 2)).
    [Fact]
    public void A_long_table_agrees_with_R()
    {
        var test = TwoProportions.Of(15000, 25000, 14500, 25300);
        Assert.Equal(9.84003525942e-10, test.FisherP, 9.84003525942e-10 * 1e-6);
        Assert.Equal(1.11723740613, test.OddsRatio, 1e-5);
        Assert.Equal(1.078096481, test.Lower, 1e-5);
        Assert.Equal(1.15781208011, test.Upper, 1e-5);
    }

    [Fact]
    public void Where_nobody_has_the_property_there_is_no_p_value() => Assert.True(double.IsNaN(TwoProportions.Of(0, 10, 0, 10).P));
}
