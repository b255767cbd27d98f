using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData(21.78, 22, 0, Rounding.Rounded)]
    [InlineData(44.8, 44, 0, Rounding.Truncated)]
    [InlineData(44.8, 45, 0, Rounding.Rounded)]
    [InlineData(39.51, 39.5, 1, Rounding.Rounded)]
    [InlineData(7.10, 7, 0, Rounding.Rounded)]
    [InlineData(25, 25, 0, Rounding.Exact)]
    [InlineData(21.78, 322, 0, null)]
    [InlineData(21.78, 23, 0, null)]
    public void A_printed_number_is_rounded_or_cut_off(double computed, double printed, int decimals, Rounding? expected) =>
        Assert.Equal(expected, Comparison.Of((decimal)computed, (decimal)printed, HedgeSense.None, decimals, false));

    // 9k is 8,500 to 9,499; 0.4 thousand is 350 to 449.
    [Theory]
    [InlineData(9000, 9000, 1000, 0, Rounding.Exact)]
    [InlineData(8600, 9000, 1000, 0, Rounding.Rounded)]
    [InlineData(369, 400, 1000, 1, Rounding.Rounded)]
    [InlineData(8200, 9000, 1000, 0, null)]
    public void A_number_in_thousands_is_as_exact_as_its_digits(double computed, double printed, double scale, int decimals, Rounding? expected) =>
        Assert.Equal(expected, Comparison.Of((decimal)computed, Stated.Plain((decimal)printed, "offences", decimals) with { Scale = (decimal)scale }, HedgeSense.None));

    [Theory]
    [InlineData(3186, 3000, HedgeSense.Above, true)]
    [InlineData(3000, 3000, HedgeSense.Above, false)]
    [InlineData(200.87, 200, HedgeSense.JustBelow, false)]
    [InlineData(39.51, 40, HedgeSense.JustBelow, true)]
    [InlineData(178.83, 200, HedgeSense.JustBelow, false)]
    [InlineData(49.71, 50, HedgeSense.Exactly, false)]
    [InlineData(3186, 3000, HedgeSense.Near, true)]
    [InlineData(28.73, 33.3, HedgeSense.Near, false)]
    [InlineData(4.75, 5, HedgeSense.Below, true)]
    [InlineData(1.52, 1, HedgeSense.AtLeast, true)]
    [InlineData(0.9, 1, HedgeSense.AtLeast, false)]
    [InlineData(98, 100, HedgeSense.AtMost, true)]
    [InlineData(101, 100, HedgeSense.AtMost, false)]
    public void A_hedge_allows_its_side_only(double computed, double printed, HedgeSense hedge, bool fits) =>
        Assert.Equal(fits, Comparison.Of((decimal)computed, (decimal)printed, hedge, 0, false) is not null);

    [Theory]
    [InlineData(2.4, 2, Rounding.Truncated)]
    [InlineData(11.47, 10, Rounding.Truncated)]
    [InlineData(2.03, 2, Rounding.Rounded)]
    [InlineData(1.7, 2, null)]
    [InlineData(2.39, 3, null)]
    public void What_has_grown_by_more_has_doubled_and_what_has_grown_by_less_has_not(double computed, double printed, Rounding? expected) =>
        Assert.Equal(expected, Comparison.Of((decimal)computed, (decimal)printed, HedgeSense.None, 0, true, true));

    [Fact]
    public void A_fall_is_no_rise_of_the_same_size() => Assert.Null(Comparison.Of(-22, 22, HedgeSense.None, 0, false));

    [Fact]
    public void A_word_for_a_fraction_stands_for_what_is_near_it()
    {
        Assert.Equal(Rounding.Loose, Comparison.Of(83, 80, HedgeSense.None, 0, true));
        Assert.Null(Comparison.Of(28.7m, 33.3m, HedgeSense.None, 0, true));
    }

    // Three quarters of the way that the word names: 2.5 of "trebled", 1.75 of "doubled".
    [Theory]
    [InlineData(2.64, 3, Rounding.Loose)]
    [InlineData(2.9, 3, Rounding.Rounded)]
    [InlineData(2.39, 3, null)]
    [InlineData(1.76, 2, Rounding.Loose)]
    [InlineData(1.6, 2, null)]
    public void Almost_with_a_multiple_allows_what_has_gone_most_of_the_way(double computed, double printed, Rounding? expected) =>
        Assert.Equal(expected, Comparison.Of((decimal)computed, (decimal)printed, HedgeSense.JustBelow, 0, true, isMultiple: true));

    [Theory]
    [InlineData(21.78, 20, Rounding.Loose)]
    [InlineData(44.84, 33.3, null)]
    [InlineData(28.73, 33.3, null)]
    public void A_fraction_stands_for_what_is_within_a_tenth_of_it(double computed, double printed, Rounding? expected) =>
        Assert.Equal(expected, Comparison.Of((decimal)computed, (decimal)printed, HedgeSense.None, 0, true));
}
