using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class ValueChoiceTests
{
    private static SeriesValue Choose(params Observation[] observations) =>
        ValueChoice.Of(new SeriesKey(observations[0].Area!, "CYB", observations[0].Period!.Value), observations, new Policy());

    [Fact]
    public void The_later_vintage_counts_and_the_earlier_is_kept()
    {
        // Wiltshire 2018/19: ITV Meridian on 25 June 2019, Greatest Hits Radio on 3 September 2020.
        var value = Choose(Observed.Published("Wiltshire", "2018/19", 77, "2020-09-03"), Observed.Published("Wiltshire", "2018/19", 54, "2019-06-25"));
        Assert.Equal(Count.Exactly(77), value.Count);
        Assert.Equal(Count.Exactly(54), Assert.Single(value.Earlier).Count);
        Assert.Equal("latest vintage: 54 (25 June 2019), then 77 (3 September 2020)", value.Reason);
    }

    [Fact]
    public void Sources_with_one_value_agree()
    {
        var value = Choose(Observed.Published("Dorset", "2018/19", 82, "2019-06-25"), Observed.Published("Dorset", "2018/19", 82, "2020-09"));
        Assert.Equal("2 sources agree", value.Reason);
        Assert.Empty(value.Earlier);
        Assert.Single(value.Agreeing);
    }

    [Fact]
    public void Different_values_that_may_be_of_one_day_are_left_to_a_person()
    {
        var value = Choose(Observed.Published("EWNI", "2018/19", 164, "2019-06-25"), Observed.Published("EWNI", "2018/19", 185, "2019-06"));
        Assert.Null(value.Chosen);
        Assert.Null(value.Count);
        Assert.Equal(2, value.Conflicting.Length);
    }

    [Fact]
    public void A_later_mark_of_the_force_takes_its_number_back_and_a_person_decides()
    {
        var value = Choose(Observed.Replied("Kent", "2018/19", Count.Exactly(12), "2023-06-01"), Marked("Kent", "2024-06-01"));
        Assert.Null(value.Chosen);
        Assert.Equal("one reply has a number and another none: 12 (1 June 2023) or [c] (1 June 2024)", value.Reason);
    }

    [Fact]
    public void An_earlier_mark_is_an_earlier_vintage()
    {
        var value = Choose(Observed.Replied("Kent", "2018/19", Count.Exactly(12), "2024-06-01"), Marked("Kent", "2023-06-01"));
        Assert.Equal(Count.Exactly(12), value.Count);
        Assert.Equal("latest vintage: [c] (1 June 2023), then 12 (1 June 2024)", value.Reason);
    }

    [Fact]
    public void A_mark_of_the_force_stays_beside_a_number_that_others_published()
    {
        var value = Choose(Observed.Published("Kent", "2018/19", 12, "2019-06-25"), Marked("Kent", "2024-06-01"));
        Assert.Equal(Count.Exactly(12), value.Count);
        Assert.Equal("the only value held; the force's own reply gives no number: [c] (1 June 2024)", value.Reason);
    }

    private static Observation Marked(string area, string known) => Observed.Replied(area, "2018/19", null, known) with { Status = Status.Suppressed };

    [Fact]
    public void An_undated_publication_never_replaces_a_dated_one()
    {
        var undated = Observed.Published("Sussex", "2018/19", 60, "after 2019-03-31");
        Assert.Null(Choose(undated, Observed.Published("Sussex", "2018/19", 58, "2019-06-25")).Chosen);
        Assert.Equal(Count.Exactly(60), Choose(undated).Count);
    }

    [Fact]
    public void A_reply_goes_before_a_later_publication_which_is_shown_beside_it()
    {
        // Dyfed-Powys 2021/22: FOI 370/2022 says 39, a charity's table of 2024 says 36.
        var value = Choose(Observed.Replied("Dyfed-Powys", "2018/19", Count.Exactly(39), "2022-06-01"), Observed.Published("Dyfed-Powys", "2018/19", 36, "2024"));
        Assert.Equal(Count.Exactly(39), value.Count);
        Assert.Equal(Count.Exactly(36), Assert.Single(value.Conflicting).Count);
        Assert.Contains("the force's own reply is taken", value.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_latest_takes_the_later_publication_instead()
    {
        var reply = Observed.Replied("Dyfed-Powys", "2018/19", Count.Exactly(39), "2022-06-01");
        var published = Observed.Published("Dyfed-Powys", "2018/19", 36, "2024");
        var value = ValueChoice.Of(
            new SeriesKey(reply.Area!, "CYB", reply.Period!.Value), [reply, published], new Policy { AttestedUse = AttestedUse.Latest });
        Assert.Equal(Count.Exactly(36), value.Count);
    }

    [Fact]
    public void A_number_goes_before_an_answer_without_one()
    {
        var value = Choose(Observed.Replied("Kent", "2018/19", null, "2020-01-01"), Observed.Published("Kent", "2018/19", 70, "2019-06-25"));
        Assert.Equal(Count.Exactly(70), value.Count);
    }

    [Fact]
    public void The_order_of_the_observations_is_of_no_account()
    {
        Observation[] given =
        [
            Observed.Published("Wiltshire", "2018/19", 54, "2019-06-25"), Observed.Published("Wiltshire", "2018/19", 77, "2020-09-03"),
            Observed.Published("Wiltshire", "2018/19", 77, "2020-09"), Observed.Published("Wiltshire", "2018/19", 60, "2019-12"),
        ];
        var expected = Choose(given);
        foreach (var order in Orders(given.Length))
        {
            var value = Choose([.. order.Select(i => given[i])]);
            Assert.Equal((expected.Chosen!.Id, expected.Reason), (value.Chosen!.Id, value.Reason));
        }
    }

    private static IEnumerable<int[]> Orders(int count) => count == 0
        ? [[]]
        : Orders(count - 1).SelectMany(o => Enumerable.Range(0, count).Select(at => (int[])[.. o[..at], count - 1, .. o[at..]]));

    [Fact]
    public void A_person_decides_which_of_the_values_that_sources_give_counts()
    {
        var (one, other) = (Observed.Published("EWNI", "2018/19", 164, "2019-06"), Observed.Published("EWNI", "2018/19", 185, "2019-06"));
        Assert.Null(Choose(one, other).Chosen);

        var value = Choose(one, other with { PreferredAmong = ["164", "185"] });
        Assert.Equal(Count.Exactly(185), value.Count);
        Assert.Equal(Count.Exactly(164), Assert.Single(value.Conflicting).Count);
    }

    [Fact]
    public void A_value_that_came_after_the_decision_opens_the_question_again()
    {
        var (one, other) = (Observed.Published("EWNI", "2018/19", 164, "2019-06"), Observed.Published("EWNI", "2018/19", 185, "2019-06"));
        Assert.Null(Choose(one, other with { PreferredAmong = ["164", "185"] }, Observed.Published("EWNI", "2018/19", 190, "2019-06")).Chosen);
    }

    [Fact]
    public void A_later_vintage_goes_before_a_value_that_was_decided_on_earlier()
    {
        var (one, other) = (Observed.Published("EWNI", "2018/19", 164, "2019-06"), Observed.Published("EWNI", "2018/19", 185, "2019-06"));
        Assert.Equal(Count.Exactly(190), Choose(one, other with { PreferredAmong = ["164", "185"] }, Observed.Published("EWNI", "2018/19", 190, "2020-01")).Count);
    }
}
