using Cyberflag.Analyse;
using Cyberflag.Reconcile;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Analyse;

public sealed class AgesTests
{
    private static Figure? Find(Statistic statistic, long? whole, params (string Age, Count Count)[] ages)
    {
        var observations = ages.Select(a => Observed.Replied("Durham", "2018/19", a.Count, "2019-05-01") with { Breakdown = Breakdown.Of(("age", a.Age)) });
        var all = whole is { } count ? observations.Append(Observed.Replied("Durham", "2018/19", Count.Exactly(count), "2019-05-01")) : observations;
        return Analysis.Of(Reconciliation.Of([.. all], [], Observed.Survey).Series, Observed.Survey, Observed.Reference)
            .Figures.Find(new SeriesKey("E23000008", "CYB", Period.FinancialYear(2018)), statistic);
    }

    private static (string, Count) Age(string age, long count) => (age, Count.Exactly(count));

    [Fact]
    public void The_age_most_often_recorded_is_told_with_its_count()
    {
        var mode = Find(Statistic.ModalAge, 100, Age("12", 20), Age("13", 50), Age("14", 30))!;
        Assert.Equal(Interval.Point(13), mode.Value);
        Assert.Equal("Durham, 2018/19: 13 is the age most often recorded, with 50", mode.Words);
    }

    [Fact]
    public void Ages_that_are_as_many_share_the_place()
    {
        var mode = Find(Statistic.ModalAge, 110, Age("12", 40), Age("13", 40), Age("14", 30))!;
        Assert.Equal(new Interval(12, 13), mode.Value);
        Assert.Equal("Durham, 2018/19: 12 and 13 are the ages most often recorded, with 40 each", mode.Words);
    }

    // 100 are recorded and 60 have an age: one that is not named could have 40.
    [Fact]
    public void Where_an_age_that_is_not_named_could_have_more_there_is_none() => Assert.Null(Find(Statistic.ModalAge, 100, Age("13", 35), Age("14", 25))!.Value);

    [Fact]
    public void An_age_between_bounds_that_could_have_more_leaves_it_open() =>
        Assert.Null(Find(Statistic.ModalAge, null, ("12", Count.Between(1, 40, BoundCause.Stated)), ("13", Count.Exactly(35)))!.Value);

    // By hand: 2 + 3 + 5 of 100; 100 less 10 of unknown age have one, so 10 of 90.
    [Fact]
    public void Those_of_10_and_under_are_counted_and_shared_among_the_known()
    {
        var (_, ages) = (0, new[] { Age("0", 2), Age("9", 3), Age("10", 5), Age("13", 80), Age("unknown", 10) });
        Assert.Equal(Interval.Point(10), Find(Statistic.AgedUpTo10, 100, ages)!.Value);
        Assert.Equal(Interval.Point(2), Find(Statistic.AgedUnder1, 100, ages)!.Value);
        var share = Find(Statistic.ShareAgedUpTo10, 100, ages)!;
        Assert.Equal(100 * 10 / 90.0, share.Value!.Value.Lower, 1e-12);
        Assert.Equal("Durham, 2018/19: 11.1% of those whose age is known are 10 and under (10 of 90)", share.Words);
    }

    [Fact]
    public void An_age_that_is_not_named_is_nought_only_where_the_others_are_the_whole()
    {
        Assert.Equal(Interval.Point(0), Find(Statistic.AgedUnder1, 90, Age("10", 10), Age("13", 80))!.Value);
        Assert.Null(Find(Statistic.AgedUnder1, 91, Age("10", 10), Age("13", 80))!.Value);
        Assert.Null(Find(Statistic.AgedUpTo10, null, Age("10", 10), Age("13", 80))!.Value);
    }

    [Fact]
    public void A_share_of_fewer_than_30_gives_way_to_both_counts()
    {
        var share = Find(Statistic.ShareAgedUpTo10, 20, Age("10", 5), Age("13", 15))!;
        Assert.Equal(Symbol.Unreliable, share.Symbol);
        Assert.Contains("5 of 20", share.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Bands_of_ages_have_no_single_age() => Assert.Null(Find(Statistic.ModalAge, 100, Age("0-11", 20), Age("12-15", 80)));
}
