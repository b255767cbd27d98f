using Cyberflag.Analyse;
using Cyberflag.Reconcile;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Analyse;

public sealed class AveragesTests
{
    private static Figure? Find(Statistic statistic, string period, Count count) => Analysis.Of(
        Reconciliation.Of([Observed.Replied("Durham", period, count, "2021")], [], Observed.Survey).Series, Observed.Survey, Observed.Reference)
        .Figures.Find(new SeriesKey("E23000008", "CYB", Period.Parse(period)), statistic);

    // By hand, 8,224 in 365 days: ÷ 365 = 22.53; × 7 = 157.7; ÷ 12 = 685.3; 365 × 1,440 ÷ 8,224 = 63.9 minutes.
    [Fact]
    public void A_year_of_8224_is_so_many_a_day_a_week_a_month_and_one_every_64_minutes()
    {
        var count = Count.Exactly(8224);
        Assert.Equal(8224 / 365.0, Find(Statistic.PerDay, "2018/19", count)!.Value!.Value.Lower, 1e-9);
        Assert.Equal(8224 * 7 / 365.0, Find(Statistic.PerWeek, "2018/19", count)!.Value!.Value.Lower, 1e-9);
        Assert.Equal(8224 / 12.0, Find(Statistic.PerMonth, "2018/19", count)!.Value!.Value.Lower, 1e-9);
        Assert.Equal("Durham: one every 64 minutes on average in 2018/19", Find(Statistic.Every, "2018/19", count)!.Words);
    }

    // 366 days × 24 ÷ 369 = 23.8 hours, and 366 ÷ 40 = 9.2 days.
    [Theory]
    [InlineData(369, "Durham: one every 23.8 hours on average in 2015/16")]
    [InlineData(40, "Durham: one every 9.2 days on average in 2015/16")]
    public void Longer_times_are_told_in_hours_and_days(long count, string words) => Assert.Equal(words, Find(Statistic.Every, "2015/16", Count.Exactly(count))!.Words);

    [Fact]
    public void Nought_has_no_time_between_two()
    {
        Assert.Null(Find(Statistic.Every, "2018/19", Count.Zero));
        Assert.Null(Find(Statistic.Every, "2018/19", Count.Between(0, 4, BoundCause.Stated)));
    }
}
