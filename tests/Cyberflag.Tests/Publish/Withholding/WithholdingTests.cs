using Cyberflag.Publish;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Publish.Told;

namespace Cyberflag.Tests.Publish;

/// <summary>What is withheld and what stays, case by case as <c>docs/methods/disclosure.md</c> states the rule.</summary>
public sealed class WithholdingTests
{
    private static PublishableFigures Apply(params Observation[] observations) => Withholding.Apply(Figures(observations), []);

    private static bool IsWithheld(PublishableFigures figures, string area, string period, Statistic statistic = Statistic.Count, string? baseline = null, string part = "") =>
        Figure(figures, area, period, statistic, baseline, part).IsWithheld;

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_count_of_a_reply_is_withheld_from_1_to_4(long count, bool isWithheld)
    {
        var figures = Apply(Replied("Kent", "2018/19", count));
        Assert.Equal(isWithheld, IsWithheld(figures, "Kent", "2018/19"));
        Assert.Equal(isWithheld, figures.Observations.IsEmpty);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(5, false)]
    public void Who_shows_all_figures_knows_whether_some_are_not_for_everybody(long count, bool isNeeded) =>
        Assert.Equal(isNeeded, Withholding.IsNeeded(Figures(Replied("Kent", "2018/19", count)), []));

    [Theory]
    [InlineData(0, 4, true)]
    [InlineData(4, 9, true)]
    [InlineData(1, 9, true)]
    [InlineData(5, 9, false)]
    public void A_stated_interval_is_withheld_where_it_touches_1_to_4(long lower, long upper, bool isWithheld) => Assert.Equal(
        isWithheld, IsWithheld(Apply(Of(ObservationKind.Reply, "Kent", "2018/19", Count.Between(lower, upper, BoundCause.Stated))), "Kent", "2018/19"));

    [Fact]
    public void A_mark_of_suppression_is_withheld_with_bounds_and_without() => Assert.All(
        [(Count?)null, Count.Between(5, 9, BoundCause.Stated)],
        count => Assert.True(IsWithheld(
            Apply(Of(ObservationKind.Reply, "Kent", "2018/19", count) with { Status = Status.Suppressed }), "Kent", "2018/19")));

    [Theory]
    [InlineData("2019-06-25", "2020-06-25")]
    [InlineData("2020-06-25", "2019-06-25")]
    public void A_number_that_another_vintage_suppressed_is_not_published(string numberOn, string markOn)
    {
        var figures = Apply(
            Replied("Kent", "2018/19", 12, knownOn: numberOn),
            Of(ObservationKind.Reply, "Kent", "2018/19", null, markOn) with { Status = Status.Suppressed });
        Assert.DoesNotContain(figures.Figures, f => f.Figure.Value is not null && f.Figure.Statistic == Statistic.Count);
        Assert.Empty(figures.Observations);
    }

    [Fact]
    public void A_published_number_of_which_the_reply_says_that_it_is_suppressed_is_withheld() => Assert.True(IsWithheld(
        Apply(Printed("Kent", "2018/19", 3), Of(ObservationKind.Reply, "Kent", "2018/19", null) with { Status = Status.Suppressed }), "Kent", "2018/19"));

    [Fact]
    public void Beside_a_mark_that_waits_no_part_is_published()
    {
        // 52, boys 50, girls 'S': the 2 would follow.
        var figures = Withholding.Apply(
            Figures(Replied("Kent", "2018/19", 52), Replied("Kent", "2018/19", 50, part: "sex=male")),
            [Unsettled(Of(ObservationKind.Reply, "Kent", "2018/19", null, part: "sex=female") with { Status = Status.NotAvailable, NeedsReview = true })]);
        Assert.False(IsWithheld(figures, "Kent", "2018/19"));
        Assert.True(IsWithheld(figures, "Kent", "2018/19", part: "sex=male"));
    }

    [Fact]
    public void Beside_a_small_number_that_waits_no_total_that_holds_it_is_published()
    {
        // Yorkshire and the Humber 1,212 = 375 + 113 + 721 + 3.
        var figures = Withholding.Apply(
            Figures(Printed("Yorkshire and the Humber", "2018/19", 1212), Replied("South Yorkshire", "2018/19", 375), Replied("North Yorkshire", "2018/19", 113), Replied("West Yorkshire", "2018/19", 721)),
            [Unsettled(Replied("Humberside", "2018/19", 3) with { NeedsReview = true })]);
        Assert.True(IsWithheld(figures, "Yorkshire and the Humber", "2018/19", Statistic.Published));
        Assert.False(IsWithheld(figures, "West Yorkshire", "2018/19"));
    }

    [Fact]
    public void A_large_number_that_waits_withholds_nothing() => Assert.Equal(0, Withholding.Apply(
        Figures(Replied("Kent", "2018/19", 52), Replied("Kent", "2018/19", 50, part: "sex=male")),
        [Unsettled(Replied("Kent", "2017/18", 30) with { NeedsReview = true })]).Withheld);

    private static UnsettledReading Unsettled(Observation observation) => new(observation, ["CYB"]);

    [Fact]
    public void A_withheld_figure_keeps_its_id_and_nothing_that_was_computed()
    {
        var figure = Figure(Apply(Replied("Kent", "2018/19", 3)), "Kent", "2018/19", Statistic.Count);
        Assert.Equal("E23000032/2018-19/CYB/count", figure.Id);
        Assert.Equal("[c]", figure.Printed);
        Assert.Null(figure.Figure.Value);
        Assert.Empty(figure.Figure.Inputs);
        Assert.Equal("", figure.Figure.Formula);
        Assert.Equal("Kent, 2018/19: count: withheld", figure.Figure.Words);
        Assert.Equal(Withholding.Note, Assert.Single(figure.Figure.Notes));
    }

    [Fact]
    public void What_rests_on_a_withheld_count_is_withheld()
    {
        var figures = Apply(Replied("Kent", "2015/16", 40), Replied("Kent", "2018/19", 3), Replied("Surrey", "2018/19", 50));
        Assert.All(
            figures.Figures.Where(f => f.Figure.Key.Area == "E23000032" && f.Figure.Key.Period == Period.FinancialYear(2018)), f => Assert.True(f.IsWithheld));
        Assert.True(IsWithheld(figures, "EWNI", "2018/19", Statistic.Total));
        Assert.True(IsWithheld(figures, "EWNI", "2018/19", Statistic.Rate));
        Assert.True(IsWithheld(figures, "EWNI", "2018/19", Statistic.TotalChange, "2015/16"));
        Assert.False(IsWithheld(figures, "Kent", "2015/16"));
        Assert.False(IsWithheld(figures, "Surrey", "2018/19"));
        Assert.False(IsWithheld(figures, "EWNI", "2015/16", Statistic.Total));
    }

    [Fact]
    public void How_many_forces_are_held_stays() =>
        Assert.Equal("2", Figure(Apply(Replied("Kent", "2018/19", 3), Replied("Surrey", "2018/19", 50)), "EWNI", "2018/19", Statistic.ForcesHeld).Printed);

    [Fact]
    public void One_small_part_withholds_all_parts_and_leaves_the_count_of_the_whole()
    {
        var figures = Apply(
            Replied("Kent", "2018/19", 60), Replied("Kent", "2018/19", 3, "age=10"), Replied("Kent", "2018/19", 57, "age=11"),
            Replied("Kent", "2018/19", 30, "sex=female"), Replied("Kent", "2017/18", 12, "age=10"));
        Assert.True(IsWithheld(figures, "Kent", "2018/19", part: "age=10"));
        Assert.True(IsWithheld(figures, "Kent", "2018/19", part: "age=11"));
        Assert.True(IsWithheld(figures, "Kent", "2018/19", part: "sex=female"));
        Assert.False(IsWithheld(figures, "Kent", "2018/19"));
        Assert.False(IsWithheld(figures, "Kent", "2017/18", part: "age=10"));
    }

    [Fact]
    public void A_small_count_of_the_whole_withholds_its_parts()
    {
        var figures = Apply(Replied("Kent", "2018/19", 4), Replied("Kent", "2018/19", 0, "age=10"));
        Assert.True(IsWithheld(figures, "Kent", "2018/19", part: "age=10"));
    }

    [Fact]
    public void Totals_that_others_published_for_an_area_with_the_force_are_withheld_and_those_of_other_areas_stay()
    {
        var figures = Apply(
            Replied("Humberside", "2018/19", 3), Printed("Yorkshire & Humber", "2018/19", 1493), Printed("EWNI", "2018/19", 8224),
            Printed("Wales", "2018/19", 576), Printed("Yorkshire & Humber", "2016/17", 1000));
        Assert.True(IsWithheld(figures, "Yorkshire & Humber", "2018/19", Statistic.Published));
        Assert.True(IsWithheld(figures, "EWNI", "2018/19", Statistic.Published));
        Assert.False(IsWithheld(figures, "Wales", "2018/19", Statistic.Published));
        Assert.False(IsWithheld(figures, "Yorkshire & Humber", "2016/17", Statistic.Published));
    }

    [Fact]
    public void A_part_that_others_published_for_an_area_with_the_force_is_withheld()
    {
        var figures = Apply(
            Replied("Kent", "2018/19", 60), Replied("Kent", "2018/19", 3, "age=10"), Printed("EWNI", "2018/19", 185, part: "age=10 and under"), Printed("EWNI", "2018/19", 8224));
        Assert.True(IsWithheld(figures, "EWNI", "2018/19", Statistic.Published, part: "age=10 and under"));
        Assert.False(IsWithheld(figures, "EWNI", "2018/19", Statistic.Published));
    }

    [Theory]
    [InlineData("2018/19")]
    [InlineData("2018 (calendar)")]
    [InlineData("2015/16 to 2018/19")]
    public void Other_periods_of_the_force_that_share_a_day_are_withheld(string period)
    {
        var figures = Apply(Replied("Kent", "2018/19 Q1", 2), Replied("Kent", period, 90), Replied("Kent", "2018/19 Q2", 30));
        Assert.True(IsWithheld(figures, "Kent", period));
        Assert.False(IsWithheld(figures, "Kent", "2018/19 Q2"));
    }

    [Fact]
    public void An_earlier_vintage_that_was_small_is_withheld_with_all_that_was_said_of_it()
    {
        var figures = Apply(Replied("Kent", "2018/19", 3, knownOn: "2019-06-25"), Replied("Kent", "2018/19", 40, knownOn: "2020-06-25"));
        Assert.True(IsWithheld(figures, "Kent", "2018/19"));
        Assert.Empty(figures.Observations);
    }

    [Fact]
    public void A_small_figure_that_others_published_about_their_own_area_stays() =>
        Assert.Equal("3", Figure(Apply(Printed("Kent", "2018/19", 3)), "Kent", "2018/19", Statistic.Count).Printed);

    [Fact]
    public void A_small_figure_that_others_published_goes_with_the_reply_that_is_withheld() =>
        Assert.Empty(Apply(Printed("Kent", "2018/19", 3), Replied("Kent", "2018/19", 3)).Observations);

    [Fact]
    public void Bounds_that_are_only_implied_go_out_nowhere() => Assert.True(IsWithheld(
        Apply(Of(ObservationKind.Reply, "Kent", "2018/19", Count.Between(20, 25, BoundCause.Implied)), Replied("Surrey", "2018/19", 50)), "Kent", "2018/19"));

    [Fact]
    public void Words_that_quote_a_withheld_total_give_way_to_plain_ones()
    {
        // Kent's mark has no bounds, so the total of the other forces does not rest on it; but its words quote the published total.
        var figures = Apply(
            Of(ObservationKind.Reply, "Kent", "2018/19", null) with { Status = Status.Suppressed }, Replied("Surrey", "2018/19", 50), Printed("EWNI", "2018/19", 8224),
            Printed("EW", "2018/19", 8199));
        var total = Figure(figures, "EWNI", "2018/19", Statistic.Total).Figure;
        Assert.Equal("England, Wales and Northern Ireland, 2018/19: total of the forces held: 50", total.Words);
        Assert.Empty(total.Notes);
        Assert.DoesNotContain(figures.Figures, f => f.Figure.Words.Contains("8,224", StringComparison.Ordinal) || f.Figure.Notes.Any(n => n.Contains("8,199", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_reply_says_in_place_of_a_number_is_not_quoted()
    {
        var figures = Apply(Of(ObservationKind.Reply, "Kent", "2018/19", null) with { Why = RawMark }, Replied("Surrey", "2018/19", 50));
        Assert.DoesNotContain(
            figures.Figures,
            f => f.Figure.Words.Contains(RawMark, StringComparison.Ordinal) || f.Figure.Formula.Contains(RawMark, StringComparison.Ordinal)
                || f.Figure.Notes.Any(n => n.Contains(RawMark, StringComparison.Ordinal)));
        Assert.Contains("Missing: ", Figure(figures, "EWNI", "2018/19", Statistic.ForcesHeld).Figure.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_founding_survey_as_newspapers_printed_it_is_withheld() =>
        Assert.Equal(0, Withholding.Apply(Figures(Founding), []).Withheld);

    [Fact]
    public void Only_withholding_makes_publishable_figures() => Assert.Empty(typeof(PublishableFigures).GetConstructors());
}
