using System.Collections.Immutable;
using Cyberflag.Publish;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Publish.Told;

namespace Cyberflag.Tests.Publish;

/// <summary>Humberside answers 3, and a total of which it is a part is public: an earlier release or a newspaper printed it.</summary>
public sealed class ProtectionTests
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
        Assert.Equal([NorthYorkshire], figures.ForProtection.Select(k => k.Area));
        Assert.Empty(figures.GivenAway);
    }

    [Fact]
    public void Without_an_earlier_total_the_other_parts_are_printed() => Assert.Equal("113", Printed(Apply(Region2018), "North Yorkshire"));

    [Fact]
    public void A_part_that_nobody_holds_protects_the_small_one_already()
    {
        var figures = Apply(Region2018[..3], Before(Region, "2018/19", 1212), Before(SouthYorkshire, "2018/19", 375));
        Assert.Equal("113", Printed(figures, "North Yorkshire"));
        Assert.Empty(figures.ForProtection);
    }

    [Fact]
    public void Where_every_other_part_went_out_before_it_is_told()
    {
        var figures = Apply(Region2018, Before(Region, "2018/19", 1212), Before(SouthYorkshire, "2018/19", 375), Before(WestYorkshire, "2018/19", 721), Before(NorthYorkshire, "2018/19", 113));
        var given = Assert.Single(figures.GivenAway);
        Assert.Equal(Humberside, given.Count.Area);
        Assert.Equal([Region, NorthYorkshire, WestYorkshire, SouthYorkshire], given.By.Select(k => k.Area));
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
        // One of the first three years is withheld for the four: were it 2016/17 (40), the two years before would give it away, 81 − 41; so it is 2017/18.
        Observation[] years = [Replied("Humberside", "2015/16", 41), Replied("Humberside", "2016/17", 40), Replied("Humberside", "2017/18", 42), Replied("Humberside", "2018/19", 3)];
        var figures = Apply(years, Before(Humberside, "2015-04..2019-03", 126), Before(Humberside, "2015-04..2017-03", 81));
        Assert.Equal(("41", "40", "[c]"), (Printed(figures, "Humberside", "2015/16"), Printed(figures, "Humberside", "2016/17"), Printed(figures, "Humberside", "2017/18")));
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

    [Fact]
    public void A_total_that_a_newspaper_printed_is_reckoned_with_in_the_first_release()
    {
        var figures = Apply([.. Region2018, Told.Printed("Yorkshire & Humber", "2018/19", 1212)]);
        Assert.Equal(("[c]", "[c]", "375", "721"), (Printed(figures, "Humberside"), Printed(figures, "North Yorkshire"), Printed(figures, "South Yorkshire"), Printed(figures, "West Yorkshire")));
        Assert.Empty(figures.GivenAway);
    }

    [Fact]
    public void What_a_newspaper_printed_protects_nothing()
    {
        // The smallest part, North Yorkshire, is in the paper too: South Yorkshire is withheld.
        var figures = Apply([Region2018[0], Region2018[1], Region2018[3], Told.Printed("North Yorkshire", "2018/19", 113), Told.Printed("Yorkshire & Humber", "2018/19", 1212)]);
        Assert.Equal(("[c]", "113", "[c]", "721"), (Printed(figures, "Humberside"), Printed(figures, "North Yorkshire"), Printed(figures, "South Yorkshire"), Printed(figures, "West Yorkshire")));
    }

    [Fact]
    public void Each_of_two_totals_that_newspapers_do_not_agree_on_is_public()
    {
        var figures = Apply([.. Region2018, Told.Printed("Yorkshire & Humber", "2018/19", 1212), Told.Printed("Yorkshire & Humber", "2018/19", 1250)]);
        Assert.Equal("[c]", Printed(figures, "North Yorkshire"));
        Assert.Contains(Before(Region, "2018/19", 1250), Apply([.. Region2018[1..], Told.Printed("Yorkshire & Humber", "2018/19", 1212), Told.Printed("Yorkshire & Humber", "2018/19", 1250)]).Counts);
    }

    [Fact]
    public void A_nought_is_withheld_where_nothing_else_is_left()
    {
        var figures = Apply(
            [.. Region2018[..2], Replied("North Yorkshire", "2018/19", 0), Region2018[3]], Before(Region, "2018/19", 1099), Before(SouthYorkshire, "2018/19", 375), Before(WestYorkshire, "2018/19", 721));
        Assert.Equal("[c]", Printed(figures, "North Yorkshire"));
        Assert.Empty(figures.GivenAway);
    }

    [Fact]
    public void Two_totals_that_overlap_are_looked_at_together()
    {
        // 126 − 82 is 2015/16 and 2018/19 together, although nobody prints 2017/18.
        Observation[] years = [Replied("Humberside", "2015/16", 41), Replied("Humberside", "2016/17", 40), Replied("Humberside", "2018/19", 3)];
        var figures = Apply([.. years, Told.Printed("Humberside", "2015/16 to 2018/19", 126), Told.Printed("Humberside", "2016/17 to 2017/18", 82)]);
        Assert.Equal(("[c]", "40"), (Printed(figures, "Humberside", "2015/16"), Printed(figures, "Humberside", "2016/17")));
    }

    [Fact]
    public void A_force_that_is_known_not_to_have_answered_is_in_no_total()
    {
        var silent = Told.Of(ObservationKind.Attested, "North Yorkshire", "2018/19", null);
        var figures = Apply([Region2018[0], Region2018[1], Region2018[3], silent, Told.Printed("Yorkshire & Humber", "2018/19", 1099)]);
        Assert.Equal(("[c]", "[c]", "721"), (Printed(figures, "Humberside"), Printed(figures, "South Yorkshire"), Printed(figures, "West Yorkshire")));
    }

    [Fact]
    public void Ages_that_a_newspaper_printed_are_reckoned_with()
    {
        Observation[] ages = [Replied("Humberside", "2018/19", 20), Replied("Humberside", "2018/19", 3, "age=10"), Told.Printed("Humberside", "2018/19", 17, part: "age=11")];
        Assert.Equal("[c]", Printed(Apply(ages), "Humberside"));
    }
}
