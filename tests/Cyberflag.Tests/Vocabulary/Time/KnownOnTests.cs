using CsCheck;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class KnownOnTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, new DateOnly(9998, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<KnownOn> Any = Gen.OneOf(
        Days.Select(KnownOn.Day),
        Days.Select(KnownOn.After),
        Days.Select(d => KnownOn.Parse(d.ToString("yyyy-MM", null))),
        Days.Select(d => KnownOn.Parse(d.ToString("yyyy", null))));

    [Fact]
    public void What_is_written_is_read_back() => Any.Sample(known => Assert.Equal(known, KnownOn.Parse(known.ToString())));

    [Theory]
    [InlineData("2019-06-25", "2019-06-25", "2019-06-25", "25 June 2019")]
    [InlineData("2019-06", "2019-06-01", "2019-06-30", "June 2019")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", "February 2016")]
    [InlineData("2021", "2021-01-01", "2021-12-31", "2021")]
    [InlineData("after 2024-03-31", "2024-04-01", "9999-12-31", "undated")]
    public void A_date_is_as_exact_as_it_is_written(string text, string earliest, string latest, string label)
    {
        var known = KnownOn.Parse(text);
        Assert.Equal((DateOnly.Parse(earliest, null), DateOnly.Parse(latest, null)), (known.Earliest, known.Latest));
        Assert.Equal(label, known.Label);
        Assert.Equal(text.StartsWith("after", StringComparison.Ordinal), known.IsUndated);
    }

    [Fact]
    public void The_order_is_that_of_certain_knowledge()
    {
        KnownOn[] ordered =
        [
            .. new[] { "2019-05-31", "2019-06", "2019-06-30", "2019-07-01", "2019", "2020-01-01", "after 2018-03-31", "after 2024-03-31" }.Select(KnownOn.Parse),
        ];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1] && ordered[^1] > ordered[^2] && ordered[2] <= ordered[3] && ordered[3] >= ordered[2]);
    }

    [Fact]
    public void The_order_is_total() =>
        Gen.Select(Any, Any, Any).Sample((a, b, c) =>
        {
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.False(a <= b && b <= c && a > c);
        });

    [Fact]
    public void Two_may_coincide_where_they_share_a_possible_day() =>
        Gen.Select(Any, Any).Sample((a, b) =>
        {
            Assert.Equal(a.MayCoincide(b), b.MayCoincide(a));
            Assert.True(a.MayCoincide(a));
            Assert.Equal(a.Latest < b.Earliest || b.Latest < a.Earliest, !a.MayCoincide(b));
        });

    [Theory]
    [InlineData("2019-06", "2019-06-25", true)]
    [InlineData("2019", "2019-06", true)]
    [InlineData("2019-06", "2019-07-01", false)]
    [InlineData("after 2019-03-31", "2019-03-31", false)]
    [InlineData("after 2019-03-31", "2026-01-01", true)]
    public void A_month_and_a_day_of_it_may_coincide(string one, string other, bool may) =>
        Assert.Equal(may, KnownOn.Parse(one).MayCoincide(KnownOn.Parse(other)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("19")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("2019-13")]
    [InlineData("2019-02-30")]
    [InlineData("25/06/2019")]
    [InlineData("2019-6")]
    [InlineData("after")]
    [InlineData("after 2019")]
    [InlineData("after 9999-01-01")]
    [InlineData("After 2019-03-31")]
    [InlineData("2019-06-25 ")]
    public void Anything_else_is_not_read(string? text)
    {
        Assert.False(KnownOn.TryParse(text, out var known));
        Assert.Equal(default, known);
        Assert.Throws<FormatException>(() => KnownOn.Parse(text!));
    }

    [Fact]
    public void The_last_year_of_the_calendar_is_refused_because_undated_uses_it()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => KnownOn.Day(DateOnly.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => KnownOn.After(new DateOnly(9999, 1, 1)));
    }
}
