using CsCheck;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class CountTests
{
    private static readonly Gen<long> Number = Gen.OneOf(Gen.Long[-20, 20], Gen.Long[-1_000_000_000_000, 1_000_000_000_000]);

    private static readonly Gen<Count> Counts = Gen.OneOf(
        Number.Select(Count.Exactly),
        Gen.Select(Number, Number, Gen.OneOf(Gen.Const(BoundCause.Stated), Gen.Const(BoundCause.Implied)))
            .Select((one, other, cause) => Count.Between(Math.Min(one, other), Math.Max(one, other), cause)));

    /// <summary>A count with one that lies within it.</summary>
    private static readonly Gen<(Count Wide, Count Narrow)> Nested = Gen.Select(Counts, Gen.Double.Unit, Gen.Double.Unit).Select((wide, one, other) =>
    {
        var (low, high) = (Within(wide, Math.Min(one, other)), Within(wide, Math.Max(one, other)));
        return (wide, Count.Between(low, high, BoundCause.Implied));
    });

    [Fact]
    public void Adding_and_subtracting_narrower_counts_never_gives_a_wider_result() =>
        Gen.Select(Nested, Nested).Sample((left, right) =>
        {
            Assert.True((left.Wide + right.Wide).Encloses(left.Narrow + right.Narrow));
            Assert.True((left.Wide - right.Wide).Encloses(left.Narrow - right.Narrow));
        });

    [Fact]
    public void A_sum_and_a_difference_hold_those_of_any_two_possible_numbers_and_their_bounds_are_reached() =>
        Gen.Select(Counts, Counts, Gen.Double.Unit, Gen.Double.Unit).Sample((left, right, one, other) =>
        {
            var (a, b) = (Within(left, one), Within(right, other));
            Assert.True((left + right).Contains(a + b));
            Assert.True((left - right).Contains(a - b));
            Assert.Equal((left.Lower + right.Lower, left.Upper + right.Upper), ((left + right).Lower, (left + right).Upper));
            Assert.Equal((left.Lower - right.Upper, left.Upper - right.Lower), ((left - right).Lower, (left - right).Upper));
        });

    [Fact]
    public void A_sum_does_not_depend_on_the_order() =>
        Gen.Select(Counts.List[0, 8], Gen.Int[0, 1000]).Sample((counts, seed) =>
        {
            var shuffled = counts.OrderBy(c => HashCode.Combine(c.Lower, c.Upper, seed)).ToList();
            Assert.Equal(Count.Sum(counts), Count.Sum(shuffled));
            Assert.Equal(Count.Sum(counts), counts.Aggregate(Count.Zero, (sum, count) => count + sum));
        });

    [Fact]
    public void A_sum_that_fits_is_found_in_every_order_also_where_a_part_of_it_would_not_fit()
    {
        var (greatest, one, minusOne) = (Count.Exactly(long.MaxValue), Count.Exactly(1), Count.Exactly(-1));
        Assert.Equal(greatest, Count.Sum([greatest, minusOne, one]));
        Assert.Equal(greatest, Count.Sum([greatest, one, minusOne]));
    }

    [Fact]
    public void Nothing_sums_to_nought() => Assert.Equal(Count.Exactly(0), Count.Sum([]));

    [Theory]
    [InlineData(BoundCause.Exact, BoundCause.Exact, BoundCause.Exact)]
    [InlineData(BoundCause.Exact, BoundCause.Stated, BoundCause.Stated)]
    [InlineData(BoundCause.Stated, BoundCause.Implied, BoundCause.Implied)]
    [InlineData(BoundCause.Implied, BoundCause.Exact, BoundCause.Implied)]
    public void The_result_rests_on_the_weaker_cause(BoundCause left, BoundCause right, BoundCause expected)
    {
        var (one, other) = (Count.Between(2, 2, left), Count.Between(3, 3, right));
        Assert.Equal(expected, (one + other).Cause);
        Assert.Equal(expected, (one - other).Cause);
        Assert.Equal(expected, Count.Sum([other, one]).Cause);
    }

    [Fact]
    public void An_implied_number_stays_implied_although_it_is_one_number()
    {
        var implied = Count.Between(2, 2, BoundCause.Implied);
        Assert.True(implied.IsExact);
        Assert.NotEqual(Count.Exactly(2), implied);
    }

    [Fact]
    public void What_is_beyond_64_bits_throws_and_never_wraps_around()
    {
        Assert.Throws<OverflowException>(() => Count.Exactly(long.MaxValue) + Count.Exactly(1));
        Assert.Throws<OverflowException>(() => Count.Exactly(long.MinValue) - Count.Exactly(1));
        Assert.Throws<OverflowException>(() => Count.Exactly(0) - Count.Exactly(long.MinValue));
        Assert.Throws<OverflowException>(() => Count.Sum([Count.Exactly(long.MaxValue), Count.Exactly(1)]));
    }

    [Fact]
    public void Bounds_the_wrong_way_round_or_without_their_cause_are_refused_with_the_figures()
    {
        Assert.Contains("from 4 to 1", Assert.Throws<ArgumentException>(() => Count.Between(4, 1, BoundCause.Stated)).Message, StringComparison.Ordinal);
        Assert.Contains("from 1 to 4", Assert.Throws<ArgumentException>(() => Count.Between(1, 4, BoundCause.Exact)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Enclosing_and_overlapping_follow_from_the_numbers_that_are_possible() =>
        Gen.Select(Gen.Long[0, 6], Gen.Long[0, 6], Gen.Long[0, 6], Gen.Long[0, 6]).Where((a, b, c, d) => a <= b && c <= d).Sample((a, b, c, d) =>
        {
            var (left, right) = (Count.Between(a, b, BoundCause.Stated), Count.Between(c, d, BoundCause.Stated));
            var (these, those) = (Enumerable.Range(0, 7).Where(n => left.Contains(n)), Enumerable.Range(0, 7).Where(n => right.Contains(n)));
            Assert.Equal(!those.Except(these).Any(), left.Encloses(right));
            Assert.Equal(these.Intersect(those).Any(), left.Overlaps(right));
        });

    [Fact]
    public void What_is_written_is_read_back() => Counts.Sample(count => Assert.Equal(count, Count.Parse(count.ToString())));

    [Theory]
    [InlineData("369", 369, 369, BoundCause.Exact)]
    [InlineData("-36", -36, -36, BoundCause.Exact)]
    [InlineData("[1,4] stated", 1, 4, BoundCause.Stated)]
    [InlineData("[2,2] implied", 2, 2, BoundCause.Implied)]
    [InlineData("-9223372036854775808", long.MinValue, long.MinValue, BoundCause.Exact)]
    public void Canonical_texts_are_read(string text, long lower, long upper, BoundCause cause)
    {
        Assert.Equal(Count.Between(lower, upper, cause), Count.Parse(text));
        Assert.Equal(text, Count.Parse(text).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("<5")]
    [InlineData("+5")]
    [InlineData("007")]
    [InlineData("-0")]
    [InlineData("5\0")]
    [InlineData(" 5")]
    [InlineData("1,234")]
    [InlineData("1.0")]
    [InlineData("9223372036854775808")]
    [InlineData("[1,4]")]
    [InlineData("[4,1] stated")]
    [InlineData("[1,4] exact")]
    [InlineData("[1,4] Stated")]
    [InlineData("[1, 4] stated")]
    [InlineData("[01,4] stated")]
    [InlineData("[1,4] stated ")]
    [InlineData("[,] stated")]
    [InlineData("],[ stated")]
    public void Anything_else_is_not_read(string? text)
    {
        Assert.False(Count.TryParse(text, out var count));
        Assert.Equal(default, count);
        Assert.Throws<FormatException>(() => Count.Parse(text!));
    }

    private static long Within(Count count, double share) => count.Lower + (long)((count.Upper - count.Lower) * share);
}
