using System.Collections.Immutable;
using Cyberflag.Publish;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Publish.Told;

namespace Cyberflag.Tests.Publish;

/// <summary>Humberside answers 3 after a release that printed a total of which it is a part.</summary>
public sealed class EarlierReleasesTests
{
    private const string Region = "E12000003", Humberside = "E23000012", NorthYorkshire = "E23000009", SouthYorkshire = "E23000011", WestYorkshire = "E23000010";

    private static readonly Observation[] Region2018 = [Replied("Humberside", "2018/19", 3), Replied("South Yorkshire", "2018/19", 375), Replied("North Yorkshire", "2018/19", 113), Replied("West Yorkshire", "2018/19", 721)];

    private static PublishedCount Before(string area, string period, long value) => new(area, "CYB", Period.Parse(period), value);

    private static PublishableFigures Apply(IEnumerable<Observation> observations, params ImmutableArray<PublishedCount> earlier) => Withholding.Apply(Figures(observations), [], earlier);

    private static string Printed(PublishableFigures figures, string area, string period = "2018/19") => Figure(figures, area, period, Statistic.Count).Printed;

    [Fact]
    public void A_part_that_no_release_has_printed_is_withheld_with_the_small_one()
    {
        var figures = Apply(Region2018, Before(Region, "2018/19", 1212), Before(SouthYorkshire, "2018/19", 375), Before(WestYorkshire, "2018/19", 721));
        Assert.Equal(("[c]", "[c]", "375", "721"), (Printed(figures, "Humberside"), Printed(figures, "North Yorkshire"), Printed(figures, "South Yorkshire"), Printed(figures, "West Yorkshire")));
        Assert.Equal([NorthYorkshire], figures.ForEarlier.Select(k => k.Area));
        Assert.Empty(figures.GivenAway);
    }

    [Fact]
    public void Without_an_earlier_total_the_other_parts_are_printed() => Assert.Equal("113", Printed(Apply(Region2018), "North Yorkshire"));

    [Fact]
    public void A_part_that_nobody_holds_protects_the_small_one_already()
    {
        var figures = Apply(Region2018[..3], Before(Region, "2018/19", 1212), Before(SouthYorkshire, "2018/19", 375));
        Assert.Equal("113", Printed(figures, "North Yorkshire"));
        Assert.Empty(figures.ForEarlier);
    }

    [Fact]
    public void Where_every_other_part_went_out_before_it_is_told()
    {
        var figures = Apply(Region2018, Before(Region, "2018/19", 1212), Before(SouthYorkshire, "2018/19", 375), Before(WestYorkshire, "2018/19", 721), Before(NorthYorkshire, "2018/19", 113));
        Assert.Equal((Region, 1212), (Assert.Single(figures.GivenAway).Area, figures.GivenAway[0].Value));
    }

    [Fact]
    public void Years_together_that_were_printed_before_are_totals_too()
    {
        Observation[] years = [Replied("Humberside", "2015/16", 41), Replied("Humberside", "2016/17", 40), Replied("Humberside", "2017/18", 42), Replied("Humberside", "2018/19", 3)];
        var figures = Apply(years, Before(Humberside, "2015-04..2019-03", 126));
        Assert.Equal(("41", "[c]", "42", "[c]"), (Printed(figures, "Humberside", "2015/16"), Printed(figures, "Humberside", "2016/17"), Printed(figures, "Humberside", "2017/18"), Printed(figures, "Humberside")));
    }

    [Fact]
    public void What_protects_is_protected_from_other_totals_itself()
    {
        // 2016/17 is withheld for the four years; the two years before would give it away: 81 − 41.
        Observation[] years = [Replied("Humberside", "2015/16", 41), Replied("Humberside", "2016/17", 40), Replied("Humberside", "2017/18", 42), Replied("Humberside", "2018/19", 3)];
        var figures = Apply(years, Before(Humberside, "2015-04..2019-03", 126), Before(Humberside, "2015-04..2017-03", 81));
        Assert.Equal(("[c]", "[c]", "42"), (Printed(figures, "Humberside", "2015/16"), Printed(figures, "Humberside", "2016/17"), Printed(figures, "Humberside", "2017/18")));
    }

    [Fact]
    public void Where_nothing_is_small_nothing_is_withheld()
    {
        var figures = Apply(Region2018[1..], Before(Region, "2018/19", 1212), Before(SouthYorkshire, "2018/19", 375));
        Assert.Equal(0, figures.Withheld);
    }

    [Fact]
    public void The_counts_that_a_release_prints_are_what_the_next_has_to_reckon_with() => Assert.Equal(
        [Before(NorthYorkshire, "2018/19", 113), Before(WestYorkshire, "2018/19", 721), Before(SouthYorkshire, "2018/19", 375)],
        Apply(Region2018).Counts.OrderBy(c => c.Key));
}
