using Cyberflag.Analyse;
using Cyberflag.Reconcile;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Analyse;

public sealed class PublishedCoverageTests
{
    private static FigureSet Figures(params Observation[] observations) =>
        Analysis.Of(Reconciliation.Of(observations, [], Observed.Survey).Series, Observed.Survey, Observed.Reference).Figures;

    private static Figure Of(FigureSet set, string id) => set.Find(id) ?? throw new Xunit.Sdk.XunitException($"There is no {id}.");

    // The policy's two thirds of 44 forces are 29.3.
    [Theory]
    [InlineData("40 of 44", true)]
    [InlineData("30", true)]
    [InlineData("29", false)]
    [InlineData("10 of 44", false)]
    [InlineData(null, false)]
    public void A_published_total_is_headlined_by_its_coverage(string? coverage, bool mayBe) => Assert.Equal(
        mayBe, Of(Figures(Observed.Published("EWNI", "2018/19", 8224, "2019-06", coverage)), "EWNI/2018-19/CYB/published").MayBeHeadlined);

    [Fact]
    public void A_figure_without_a_number_is_not_headlined() => Assert.False(Of(
        Figures(Observed.Of(ObservationKind.Attested, "Dyfed-Powys", "2018/19", null, "2019-06")), "W15000004/2018-19/CYB/count").MayBeHeadlined);

    [Fact]
    public void A_change_between_totals_of_other_forces_says_so_and_is_not_headlined()
    {
        var change = Of(Figures(Observed.Published("EWNI", "2015/16", 4000, "2016-06", "38 of 44"), Observed.Published("EWNI", "2018/19", 8224, "2019-06", "40 of 44")), "EWNI/2018-19/CYB/change/2015-16");
        Assert.False(change.MayBeHeadlined);
        Assert.Contains("Coverage as published: 38 of 44 forces in 2015/16, 40 of 44 forces in 2018/19. A change of forces may be in this change.", change.Notes);
    }

    [Fact]
    public void A_change_between_totals_of_as_many_forces_may_be_headlined() => Assert.True(Of(
        Figures(Observed.Published("EWNI", "2015/16", 4000, "2016-06", "40 of 44"), Observed.Published("EWNI", "2018/19", 8224, "2019-06", "40")), "EWNI/2018-19/CYB/change/2015-16").MayBeHeadlined);

    [Fact]
    public void There_is_no_record_over_years_of_other_coverage()
    {
        Observation[] years = [.. new[] { (2015, 2000, "10"), (2016, 3000, "20"), (2017, 4000, "25"), (2018, 5000, "38"), (2019, 6000, "40") }
            .Select(y => Observed.Published("EWNI", $"{y.Item1}/{y.Item1 - 1999}", y.Item2, $"{y.Item1 + 1}-06", $"{y.Item3} of 44"))];
        var highest = Of(Figures(years), "EWNI/2019-20/CYB/highest");
        Assert.Equal("England, Wales and Northern Ireland: 6,000 in 2019/20, the highest of the five years held", highest.Words);
        Assert.Contains("Not to be called a record: the years do not rest on the same number of forces.", highest.Notes);
        Assert.False(highest.MayBeHeadlined);
    }
}
