using Cyberflag.Analyse;
using Cyberflag.Reconcile;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Analyse;

/// <summary>Figures from published values; each expected value is printed somewhere or follows by hand.</summary>
public sealed class AnalysisTests
{
    private static readonly Period First = Period.FinancialYear(2015);
    private static readonly Period Last = Period.FinancialYear(2018);

    private static Analysed Analyse(params Observation[] observations) => Analyse(Observed.Survey, observations);

    private static Analysed Analyse(Survey survey, params Observation[] observations) =>
        Analysis.Of(Reconciliation.Of(observations, [], survey).Series, survey, Observed.Reference);

    private static Figure Figure(Analysed analysed, string area, Period period, Statistic statistic, Period? baseline = null) =>
        analysed.Figures.Find(new SeriesKey(area, "CYB", period), statistic, baseline)
        ?? throw new Xunit.Sdk.XunitException($"There is no {statistic} of {area} in {period}.");

    private static Analysed ThamesValley { get; } = Analyse(
        Observed.Published("Thames Valley", "2015/16", 303, "2019-06"), Observed.Published("Thames Valley", "2018/19", 369, "2019-06"));

    [Fact]
    public void From_303_to_369_is_a_rise_of_21_8_per_cent_and_not_of_322()
    {
        var change = Figure(ThamesValley, "E23000029", Last, Statistic.Change, First);
        Assert.Equal("+21.8%", FigureText.Value(change));
        Assert.Equal("Thames Valley: 369 in 2018/19, 21.8% more than the 303 of 2015/16", change.Words);
        Assert.Equal("1.22", FigureText.Value(Figure(ThamesValley, "E23000029", Last, Statistic.Multiple, First)));
        Assert.Equal("+66", FigureText.Value(Figure(ThamesValley, "E23000029", Last, Statistic.Difference, First)));
    }

    [Fact]
    public void An_average_a_day_is_over_the_days_of_that_very_year()
    {
        Assert.Equal("303 ÷ 366 days", Figure(ThamesValley, "E23000029", First, Statistic.PerDay).Formula);
        Assert.Equal("369 ÷ 365 days", Figure(ThamesValley, "E23000029", Last, Statistic.PerDay).Formula);
        var national = Analyse(Observed.Published("EWNI", "2018/19", 8224, "2019-06", "40 of 44"));
        Assert.Equal(8224 / 365.0, Figure(national, "EWNI", Last, Statistic.PerDay).Value!.Value.Lower, 12); // 22.5, printed as 22
    }

    [Fact]
    public void Two_years_held_make_a_higher_one_and_no_record()
    {
        var highest = Figure(ThamesValley, "E23000029", Last, Statistic.Highest);
        Assert.Equal("Thames Valley: 369 in 2018/19, the higher of the two years held", highest.Words);
        Assert.Contains(highest.Notes, n => n.StartsWith("Not to be called a record", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_needs_every_year_since_the_series_began()
    {
        var whole = Analyse([.. Enumerable.Range(2015, 4).Select(y => Observed.Published("Kent", Period.FinancialYear(y).ToString(), y - 1900, "2019-06"))]);
        Assert.Contains("a record: the highest since the series began in 2015/16, all four years to 2018/19 held", Figure(whole, "E23000032", Last, Statistic.Highest).Words, StringComparison.Ordinal);
        var gap = Analyse([.. new[] { 2015, 2016, 2018 }.Select(y => Observed.Published("Kent", Period.FinancialYear(y).ToString(), y - 1900, "2019-06"))]);
        Assert.Contains("the highest of the three years held", Figure(gap, "E23000032", Last, Statistic.Highest).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_base_under_30_both_counts_stand_in_place_of_a_percentage()
    {
        // Hertfordshire: 6 in 2017/18, 43 in 2018/19 (Welwyn Hatfield Times). A newspaper could print 617%.
        var analysed = Analyse(Observed.Published("Hertfordshire", "2017/18", 6, "2019-06-25"), Observed.Published("Hertfordshire", "2018/19", 43, "2019-06-25"));
        var change = Figure(analysed, "E23000027", Last, Statistic.Change, Period.FinancialYear(2017));
        Assert.Equal("[u]", FigureText.Value(change));
        Assert.Equal("Hertfordshire: 43 in 2018/19, after 6 in 2017/18", change.Words);
    }

    [Fact]
    public void A_rate_has_the_mid_year_inside_the_year_as_its_denominator_and_an_interval()
    {
        var rate = Figure(ThamesValley, "E23000029", Last, Statistic.Rate);
        var population = Observed.Reference.Under18(Observed.Reference.Gazetteer.FindForce("thames-valley")!, Last)!;
        Assert.StartsWith("reference:population-under-18/2018/", population.Id, StringComparison.Ordinal);
        Assert.Equal(369.0 / population.Value * 10_000, rate.Value!.Value.Lower, 12);
        Assert.True(rate.Confidence!.Value.Lower < rate.Value.Value.Lower && rate.Value.Value.Upper < rate.Confidence.Value.Upper);
    }

    [Fact]
    public void A_rate_for_the_City_of_London_is_refused()
    {
        var rate = Figure(Analyse(Observed.Published("City of London", "2018/19", 12, "2019-06")), "E23000034", Last, Statistic.Rate);
        Assert.Null(rate.Value);
        Assert.Equal(Symbol.NotApplicable, rate.Symbol);
    }

    [Fact]
    public void Where_the_population_is_not_held_there_is_no_rate_and_the_reason_is_given()
    {
        var rate = Figure(Analyse(Observed.Published("Gwent", "2015/16", 59, "2016-06-21")), "W15000002", First, Statistic.Rate);
        Assert.Equal("[x]", FigureText.Value(rate));
        Assert.Contains("is not held", Assert.Single(rate.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Flagged_offences_for_each_100_recorded_are_a_ratio_that_says_why_it_is_no_share()
    {
        var ratio = Figure(ThamesValley, "E23000029", Last, Statistic.Per100Recorded);
        Assert.Equal(369 / 2163.0 * 100, ratio.Value!.Value.Lower, 12); // 2,163: Home Office, Thames Valley, 2018/19
        Assert.StartsWith("A ratio, not a share", Assert.Single(ratio.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_region_equals_its_four_forces()
    {
        var analysed = Analyse(
            Observed.Published("Humberside", "2018/19", 284, "2019-06"), Observed.Published("South Yorkshire", "2018/19", 375, "2019-06"),
            Observed.Published("North Yorkshire", "2018/19", 113, "2019-06"), Observed.Published("West Yorkshire", "2018/19", 721, "2019-06"),
            Observed.Published("Yorkshire & Humber", "2018/19", 1493, "2019-06"));
        var check = Figure(analysed, "E12000003", Last, Statistic.CrossCheck);
        Assert.Equal(1493, check.Value!.Value.Lower);
        Assert.Contains("published 1,493 equals", check.Words, StringComparison.Ordinal);
        Assert.Empty(analysed.Findings);
    }

    [Fact]
    public void A_published_region_that_does_not_equal_its_forces_is_a_finding()
    {
        var analysed = Analyse(
            Observed.Published("Humberside", "2018/19", 284, "2019-06"), Observed.Published("South Yorkshire", "2018/19", 375, "2019-06"),
            Observed.Published("North Yorkshire", "2018/19", 131, "2019-06"), Observed.Published("West Yorkshire", "2018/19", 721, "2019-06"),
            Observed.Published("Yorkshire & Humber", "2018/19", 1493, "2019-06"));
        Assert.Equal("A-001", Assert.Single(analysed.Findings).Code);
    }

    [Fact]
    public void Where_a_force_is_missing_nothing_is_said_of_the_difference()
    {
        var analysed = Analyse(
            Observed.Published("Humberside", "2018/19", 284, "2019-06"), Observed.Published("Yorkshire & Humber", "2018/19", 1493, "2019-06"));
        Assert.Null(analysed.Figures.Find(new SeriesKey("E12000003", "CYB", Last), Statistic.CrossCheck));
    }

    [Fact]
    public void A_sum_of_years_equals_its_years()
    {
        // Lincolnshire, Boston Standard of 1 June 2017: 112, 58, together 170.
        var analysed = Analyse(
            Observed.Published("Lincolnshire", "2015/16", 112, "2017-06-01"), Observed.Published("Lincolnshire", "2016/17", 58, "2017-06-01"),
            Observed.Published("Lincolnshire", "2015/16 to 2016/17", 170, "2017-06-01"));
        Assert.Contains("published 170 equals its 2 years 112 + 58", analysed.Figures.Figures.Single(f => f.Statistic == Statistic.CrossCheck).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_matched_change_compares_only_forces_held_in_both_years()
    {
        var analysed = Analyse(
            Observed.Published("Thames Valley", "2015/16", 303, "2019-06"), Observed.Published("Thames Valley", "2018/19", 369, "2019-06"),
            Observed.Published("West Yorkshire", "2018/19", 721, "2019-06"));
        Assert.Equal("+21.8%", FigureText.Value(Figure(analysed, "EWNI", Last, Statistic.MatchedChange, First)));
        var raw = Figure(analysed, "EWNI", Last, Statistic.TotalChange, First);
        Assert.Equal("+259.7%", FigureText.Value(raw)); // (369 + 721 − 303) ÷ 303
        Assert.StartsWith("Different forces: 2 in 2018/19, 1 in 2015/16, 1 in both", raw.Notes[0], StringComparison.Ordinal);
        Assert.False(raw.MayBeHeadlined);
    }

    [Fact]
    public void A_total_of_two_thirds_of_the_forces_may_be_headlined_and_one_force_fewer_may_not()
    {
        var forces = Observed.Survey.Panel.Select(f => Observed.Published(f.Code, "2018/19", 100, "2019-06")).ToArray();
        Assert.True(Figure(Analyse(forces[..30]), "EWNI", Last, Statistic.Total).MayBeHeadlined); // 30 of 44 is 68%
        Assert.False(Figure(Analyse(forces[..29]), "EWNI", Last, Statistic.Total).MayBeHeadlined); // 29 of 44 is 66%
    }

    [Fact]
    public void A_suppressed_count_gives_bounds_and_no_guess()
    {
        var analysed = Analyse(
            Observed.Replied("Kent", "2015/16", Count.Exactly(40), "2019-06-25"),
            Observed.Replied("Kent", "2018/19", Count.Between(1, 4, BoundCause.Stated), "2019-06-25") with { Status = Status.Suppressed });
        var change = Figure(analysed, "E23000032", Last, Statistic.Change, First);
        Assert.Equal((-97.5, -90.0), (Math.Round(change.Value!.Value.Lower, 9), Math.Round(change.Value.Value.Upper, 9)));
    }

    [Fact]
    public void A_change_across_a_definition_break_carries_it()
    {
        var change = Figure(ThamesValley, "E23000029", Last, Statistic.Change, First);
        Assert.Contains(change.Notes, n => n.StartsWith("Definition break, 3 April 2017", StringComparison.Ordinal));
    }
}
