using CsCheck;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class PeriodTests
{
    private static readonly int LastDay = new DateOnly(9998, 12, 31).DayNumber;

    [Fact]
    public void A_calendar_year_is_not_added_to_a_financial_year()
    {
        Assert.False(Period.CalendarYear(2017).TryJoin(Period.FinancialYear(2018), out var joined));
        Assert.Equal(default, joined);
        Assert.False(Period.Quarter(2017, 4).TryJoin(Period.FinancialYear(2018), out _));
    }

    [Fact]
    public void Only_neighbours_of_one_kind_are_joined()
    {
        Assert.True(Period.FinancialYear(2015).TryJoin(Period.FinancialYear(2016), out var years));
        Assert.Equal(Period.Between(Day(2015, 4, 1), Day(2017, 3, 31)), years);
        Assert.False(Period.FinancialYear(2015).TryJoin(Period.FinancialYear(2017), out _));
        Assert.False(Period.FinancialYear(2016).TryJoin(Period.FinancialYear(2015), out _));
        Assert.False(Period.FinancialYear(2015).TryJoin(Period.FinancialYear(2015), out _));
        Assert.False(Period.Month(2018, 4).TryJoin(Period.Quarter(2018, 2), out _));
    }

    [Fact]
    public void A_joined_period_has_exactly_the_days_of_both() =>
        Gen.Select(Periods.Any, Periods.Any).Where((one, other) => one.End.DayNumber + other.Days < LastDay).Sample((one, other) =>
        {
            var next = Period.Between(one.End.AddDays(1), one.End.AddDays(other.Days));
            Assert.Equal(one.Kind == next.Kind, one.TryJoin(next, out var joined));
            if (one.Kind == next.Kind)
            {
                Assert.Equal((one.Days + next.Days, one.Start, next.End), (joined.Days, joined.Start, joined.End));
            }
        });

    [Fact]
    public void The_four_quarters_of_a_financial_year_make_it()
    {
        Assert.True(Period.Quarter(2018, 1).TryJoin(Period.Quarter(2018, 2), out var half));
        Assert.True(Period.Quarter(2018, 3).TryJoin(Period.Quarter(2018, 4), out var second));
        Assert.True(half.TryJoin(second, out var year));
        Assert.Equal(Period.FinancialYear(2018), year);
    }

    // 29 February 2016 lies in 2015/16; 29 February 2012 in the calendar year 2012.
    [Theory]
    [InlineData("2015/16", 366)]
    [InlineData("2016/17", 365)]
    [InlineData("2018/19", 365)]
    [InlineData("2012 (calendar)", 366)]
    [InlineData("2018/19 Q1", 91)]
    [InlineData("2018/19 Q4", 90)]
    [InlineData("2019-02", 28)]
    [InlineData("2017-04-03..2017-04-03", 1)]
    public void Days_are_counted_with_first_and_last(string period, int days) => Assert.Equal(days, Period.Parse(period).Days);

    [Theory]
    [InlineData(1, 4, 1, 6, 30)]
    [InlineData(2, 7, 1, 9, 30)]
    [InlineData(3, 10, 1, 12, 31)]
    public void Quarters_run_from_April(int quarter, int fromMonth, int fromDay, int toMonth, int toDay)
    {
        Assert.Equal(Period.Between(Day(2018, fromMonth, fromDay), Day(2018, toMonth, toDay)), Period.Quarter(2018, quarter));
        Assert.Equal(Period.Between(Day(2019, 1, 1), Day(2019, 3, 31)), Period.Quarter(2018, 4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void There_are_four_quarters(int quarter) => Assert.Throws<ArgumentOutOfRangeException>(() => Period.Quarter(2018, quarter));

    [Theory]
    [InlineData("2018-04-01", "2019-03-31", PeriodKind.FinancialYear)]
    [InlineData("2018-01-01", "2018-12-31", PeriodKind.CalendarYear)]
    [InlineData("2018-10-01", "2018-12-31", PeriodKind.Quarter)]
    [InlineData("2016-02-01", "2016-02-29", PeriodKind.Month)]
    [InlineData("2016-02-01", "2016-02-28", PeriodKind.Range)]
    [InlineData("2018-05-01", "2018-07-31", PeriodKind.Range)]
    [InlineData("2018-04-01", "2020-03-31", PeriodKind.Range)]
    [InlineData("2018-04-02", "2019-04-01", PeriodKind.Range)]
    public void The_kind_follows_from_the_days(string start, string end, PeriodKind kind) =>
        Assert.Equal(kind, Period.Between(DateOnly.Parse(start, null), DateOnly.Parse(end, null)).Kind);

    [Fact]
    public void The_one_before_is_of_the_same_kind_and_ends_the_day_before() =>
        Periods.Any.Where(p => p.Start.Year > 1).Sample(period =>
        {
            var previous = period.Previous();
            Assert.Equal(period.Kind == PeriodKind.Range, previous is null);
            if (previous is { } before)
            {
                Assert.Equal((period.Kind, period.Start), (before.Kind, before.End.AddDays(1)));
            }
        });

    [Fact]
    public void Containing_and_overlapping_follow_from_the_days() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9]).Where((a, b, c, d) => a <= b && c <= d).Sample((a, b, c, d) =>
        {
            var first = Day(2018, 3, 28);
            var (one, other) = (Period.Between(first.AddDays(a), first.AddDays(b)), Period.Between(first.AddDays(c), first.AddDays(d)));
            var (these, those) = (Enumerable.Range(a, b - a + 1), Enumerable.Range(c, d - c + 1));
            Assert.Equal(!those.Except(these).Any(), one.Contains(other));
            Assert.Equal(these.Intersect(those).Any(), one.Overlaps(other));
        });

    [Fact]
    public void Earlier_comes_first_and_of_two_with_one_start_the_shorter()
    {
        var (quarter, year, next) = (Period.Quarter(2018, 1), Period.FinancialYear(2018), Period.FinancialYear(2019));
        Assert.True(quarter < year && year < next && next > quarter && year >= quarter && quarter <= year);
        Assert.Equal(0, year.CompareTo(Period.Between(Day(2018, 4, 1), Day(2019, 3, 31))));
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused_with_its_days() =>
        Assert.Contains(
            "from 2019-03-31 to 2018-04-01",
            Assert.Throws<ArgumentException>(() => Period.Between(Day(2019, 3, 31), Day(2018, 4, 1))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_last_year_of_the_calendar_is_refused_because_its_end_has_no_day_after()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Between(Day(9999, 1, 1), Day(9999, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.FinancialYear(9998));
        Assert.Equal(PeriodKind.CalendarYear, Period.CalendarYear(9998).Kind);
    }

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
