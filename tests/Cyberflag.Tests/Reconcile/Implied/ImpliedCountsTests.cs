using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class ImpliedCountsTests
{
    private static Implied Of(params Observation[] observations) => ImpliedCounts.Of(
        Reconciliation.Of(observations, [], Observed.Survey).Series, Observed.Survey, Observed.Reference.Gazetteer);

    private static Count? Find(Implied implied, string area, string period = "2018/19") => implied.Counts
        .Where(c => c.Key.Area == Observed.Reference.Gazetteer.Recognise(area)!.Code && c.Key.Period == Period.Parse(period)).Select(c => (Count?)c.Count).SingleOrDefault();

    private static Observation Suppressed(string area) => Observed.Replied(area, "2018/19", Count.Between(1, 4, BoundCause.Stated), "2019-05-01") with { Status = Status.Suppressed };

    // By hand: the four forces of the printed table; 600 − 369 − 100 leaves 131 for Kent and the 1 to 4 of Surrey.
    [Fact]
    public void A_total_that_rests_on_all_its_forces_bounds_those_that_are_missing()
    {
        var implied = Of(
            Observed.Published("SE4", "2018/19", 600, "2019-06-25", "4 of 4"), Observed.Replied("Hampshire", "2018/19", Count.Exactly(369), "2019-05-01"),
            Observed.Replied("Sussex", "2018/19", Count.Exactly(100), "2019-05-01"), Suppressed("Surrey"));
        Assert.Equal(Count.Between(127, 130, BoundCause.Implied), Find(implied, "Kent"));
        Assert.Null(Find(implied, "Surrey"));
        Assert.Empty(implied.Contradictions);
        Assert.Contains("which rests on 4 forces", implied.Counts.Single().Because, StringComparison.Ordinal);
    }

    // By hand: 475 − 369 − 100 leaves 6 for Kent and Surrey, of whom Surrey has 1 to 4; with Kent 3, Surrey is 3.
    [Fact]
    public void A_suppressed_count_is_narrowed_by_the_total()
    {
        var implied = Of(
            Observed.Published("SE4", "2018/19", 475, "2019-06-25", "4 of 4"), Observed.Replied("Hampshire", "2018/19", Count.Exactly(369), "2019-05-01"),
            Observed.Replied("Sussex", "2018/19", Count.Exactly(100), "2019-05-01"), Observed.Replied("Kent", "2018/19", Count.Exactly(3), "2019-05-01"), Suppressed("Surrey"));
        Assert.Equal(Count.Between(3, 3, BoundCause.Implied), Find(implied, "Surrey"));
    }

    [Fact]
    public void A_total_that_rests_on_fewer_forces_bounds_none_from_above()
    {
        var implied = Of(
            Observed.Published("SE4", "2018/19", 600, "2019-06-25", "3 of 4"), Observed.Replied("Hampshire", "2018/19", Count.Exactly(369), "2019-05-01"),
            Observed.Replied("Sussex", "2018/19", Count.Exactly(100), "2019-05-01"), Suppressed("Surrey"));
        Assert.Null(Find(implied, "Kent"));
    }

    [Fact]
    public void A_nation_of_which_nobody_says_how_many_forces_are_in_it_bounds_nothing() =>
        Assert.Empty(Of(Observed.Published("EWNI", "2018/19", 8224, "2019-06-25"), Observed.Replied("Kent", "2018/19", Count.Exactly(200), "2019-05-01")).Counts);

    [Fact]
    public void A_region_of_which_nobody_says_so_is_taken_to_hold_all_and_the_words_say_that()
    {
        var implied = Of(Observed.Published("NY+SY+WY", "2018/19", 500, "2019-06-25"), Observed.Published("North Yorkshire", "2018/19", 100, "2019-06-25"), Observed.Published("South Yorkshire", "2018/19", 150, "2019-06-25"));
        Assert.Equal(Count.Between(250, 250, BoundCause.Implied), Find(implied, "West Yorkshire"));
        Assert.Contains("taken to hold its 3 forces, which nobody says", implied.Counts.Single().Because, StringComparison.Ordinal);
    }

    // The total was printed before Kent revised 200 to 240: what it implies for the others rests on 200.
    [Fact]
    public void A_part_that_was_revised_goes_in_as_it_was_known_when_the_total_was_printed()
    {
        var implied = Of(
            Observed.Published("SE4", "2018/19", 600, "2019-06-25", "4 of 4"), Observed.Replied("Hampshire", "2018/19", Count.Exactly(300), "2019-05-01"),
            Observed.Replied("Sussex", "2018/19", Count.Exactly(60), "2019-05-01"), Observed.Replied("Kent", "2018/19", Count.Exactly(200), "2019-05-01"),
            Observed.Replied("Kent", "2018/19", Count.Exactly(240), "2020-02-01"));
        Assert.Equal(Count.Between(40, 40, BoundCause.Implied), Find(implied, "Surrey"));
    }

    [Fact]
    public void Totals_that_no_numbers_fit_are_told_and_bound_nothing()
    {
        var implied = Of(
            Observed.Published("SE4", "2018/19", 400, "2019-06-25", "4 of 4"), Observed.Replied("Hampshire", "2018/19", Count.Exactly(369), "2019-05-01"), Observed.Replied("Sussex", "2018/19", Count.Exactly(100), "2019-05-01"));
        Assert.Empty(implied.Counts);
        Assert.Single(implied.Contradictions);
    }

    [Fact]
    public void Several_years_of_one_force_bound_the_year_that_is_missing()
    {
        var implied = Of(
            Observed.Published("Kent", "2015/16 to 2017/18", 500, "2019-06-25"), Observed.Replied("Kent", "2015/16", Count.Exactly(100), "2019-05-01"), Observed.Replied("Kent", "2016/17", Count.Exactly(150), "2019-05-01"));
        Assert.Equal(Count.Between(250, 250, BoundCause.Implied), Find(implied, "Kent", "2017/18"));
    }
}
