using Cyberflag.Analyse;
using Cyberflag.Reconcile;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Analyse;

public sealed class RanksTests
{
    private static Dictionary<string, Figure> Of(params (string Force, long Count)[] counts) => Analysis.Of(
        Reconciliation.Of(counts.Select(c => Observed.Replied(c.Force, "2018/19", Count.Exactly(c.Count), "2019-05-01")), [], Observed.Survey).Series, Observed.Survey, Observed.Reference)
        .Figures.Figures.Where(f => f.Statistic == Statistic.Rank).ToDictionary(f => Observed.Reference.Gazetteer.NameOf(f.Key.Area));

    // Kent has more than three times Durham's children: 600 there and 500 in Durham leave no doubt; 30 and 9 do.
    [Fact]
    public void Rates_that_are_far_apart_have_places_of_their_own()
    {
        var ranks = Of(("Kent", 600), ("Durham", 500));
        Assert.Equal((Interval.Point(1), Interval.Point(1)), (ranks["Durham"].Value!.Value, ranks["Durham"].Confidence!.Value));
        Assert.Equal((Interval.Point(2), Interval.Point(2)), (ranks["Kent"].Value!.Value, ranks["Kent"].Confidence!.Value));
    }

    [Fact]
    public void Rates_that_chance_may_have_ordered_may_have_each_others_place()
    {
        var ranks = Of(("Kent", 30), ("Durham", 9));
        Assert.All(ranks.Values, r => Assert.Equal(new Interval(1, 2), r.Confidence));
        Assert.All(ranks.Values, r => Assert.False(r.MayBeHeadlined));
    }

    [Fact]
    public void One_force_and_the_City_of_London_have_no_place()
    {
        Assert.Empty(Of(("Kent", 30)));
        Assert.DoesNotContain("City of London", Of(("Kent", 30), ("Durham", 9), ("City of London", 5)).Keys);
    }
}
