using CsCheck;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class IntervalTests
{
    private static readonly Gen<Interval> Intervals = Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[-1e6, 1e6])
        .Select((one, other) => new Interval(Math.Min(one, other), Math.Max(one, other)));

    [Fact]
    public void A_quotient_encloses_the_quotients_of_all_values() =>
        Gen.Select(Intervals, Intervals, Gen.Double.Unit, Gen.Double.Unit).Sample((dividend, divisor, one, other) =>
        {
            if (Interval.Divide(dividend, divisor) is { } quotient)
            {
                Assert.True(quotient.Encloses(Interval.Point(Within(dividend, one) / Within(divisor, other))));
            }
        });

    [Fact]
    public void There_is_no_quotient_exactly_where_the_divisor_can_be_nought() =>
        Gen.Select(Intervals, Gen.Int[-3, 3], Gen.Int[-3, 3]).Where((_, low, high) => low <= high).Sample((dividend, low, high) =>
            Assert.Equal(low <= 0 && high >= 0, Interval.Divide(dividend, new Interval(low, high)) is null));

    [Fact]
    public void There_is_no_quotient_beyond_what_a_number_can_hold() =>
        Assert.Null(Interval.Divide(Interval.Point(1e300), Interval.Point(1e-300)));

    // 369 ÷ [1,4]: 92.25 to 369; −4 to 2 over 2 to 4: −2 to 1.
    [Fact]
    public void Quotients_of_bounds_are_those_worked_out_by_hand()
    {
        Assert.Equal(new Interval(92.25, 369), Interval.Divide(Interval.Point(369), new Interval(1, 4)));
        Assert.Equal(new Interval(-2, 1), Interval.Divide(new Interval(-4, 2), new Interval(2, 4)));
        Assert.Equal(new Interval(-1, 2), Interval.Divide(new Interval(-4, 2), new Interval(-4, -2)));
    }

    [Fact]
    public void Scaling_keeps_every_value_within_and_turns_the_bounds_for_a_negative_factor() =>
        Gen.Select(Intervals, Gen.Double[-100, 100], Gen.Double[-100, 100], Gen.Double.Unit).Sample((interval, factor, shift, share) =>
            Assert.True(interval.Scale(factor, shift).Encloses(Interval.Point((Within(interval, share) * factor) + shift))));

    [Fact]
    public void The_bounds_of_a_count_are_kept()
    {
        Assert.Equal(new Interval(1, 4), Interval.Of(Count.Between(1, 4, BoundCause.Stated)));
        Assert.True(Interval.Of(Count.Exactly(369)).IsPoint);
        Assert.False(new Interval(1, 4).IsPoint);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.NaN)]
    [InlineData(double.NegativeInfinity, 1)]
    [InlineData(1, double.PositiveInfinity)]
    public void Bounds_the_wrong_way_round_or_not_finite_are_refused(double lower, double upper) =>
        Assert.Throws<ArgumentException>(() => new Interval(lower, upper));

    private static double Within(Interval interval, double share) =>
        Math.Clamp(interval.Lower + ((interval.Upper - interval.Lower) * share), interval.Lower, interval.Upper);
}
