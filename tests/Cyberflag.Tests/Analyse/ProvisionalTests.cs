using Cyberflag.Analyse;
using Cyberflag.Reconcile;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Analyse;

public sealed class ProvisionalTests
{
    private static FigureSet Figures(params Observation[] observations) =>
        Analysis.Of(Reconciliation.Of(observations, [], Observed.Survey).Series, Observed.Survey, Observed.Reference).Figures;

    private static readonly FigureSet Set = Figures(
        Observed.Replied("Kent", "2015/16", Count.Exactly(100), "2019-07-14"), Observed.Replied("Kent", "2018/19", Count.Exactly(231), "2019-07-14"),
        Observed.Replied("Kent", "2018/19", Count.Exactly(239), "2019-09-02") with { NeedsReview = true },
        Observed.Replied("Essex", "2015/16", Count.Exactly(90), "2019-07-14"), Observed.Replied("Essex", "2018/19", Count.Exactly(120), "2019-07-14"));

    private static bool MayChange(Figure figure) => figure.Notes.Any(n => n.StartsWith("May change", StringComparison.Ordinal));

    private static Figure Of(string area, int year, Statistic statistic, int? baseline = null) =>
        Set.Find(new SeriesKey(area, "CYB", Period.FinancialYear(year)), statistic, baseline is { } b ? Period.FinancialYear(b) : null)!;

    [Theory]
    [InlineData(Statistic.Count, null)]
    [InlineData(Statistic.Change, 2015)]
    [InlineData(Statistic.PerDay, null)]
    public void What_a_waiting_reading_may_replace_says_so_and_all_that_rests_on_it(Statistic statistic, int? baseline) =>
        Assert.True(MayChange(Of("E23000032", 2018, statistic, baseline)));

    [Fact]
    public void So_does_the_total_of_its_year() => Assert.True(MayChange(Of("EWNI", 2018, Statistic.Total)));

    [Fact]
    public void Nothing_else_does()
    {
        Assert.False(MayChange(Of("E23000032", 2015, Statistic.Count)));
        Assert.False(MayChange(Of("E23000028", 2018, Statistic.Change, 2015)));
        Assert.False(MayChange(Of("EWNI", 2015, Statistic.Total)));
        Assert.False(MayChange(Of("EWNI", 2018, Statistic.ForcesHeld)));
    }

    [Fact]
    public void What_waits_is_not_told() => Assert.DoesNotContain(Set.Figures, f => f.Notes.Any(n => n.Contains("239", StringComparison.Ordinal)) || f.Words.Contains("239", StringComparison.Ordinal));
}
