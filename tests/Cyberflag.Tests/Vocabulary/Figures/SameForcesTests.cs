using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary.Figures;

public sealed class SameForcesTests
{
    private static Figure Change(Period? baseline, params string[] inputs) => new()
    {
        Key = new SeriesKey("EWNI", "CYB", Period.FinancialYear(2018)),
        Statistic = Statistic.TotalChange,
        Baseline = baseline,
        Unit = FigureUnit.Percent,
        Value = Interval.Point(10),
        Formula = "",
        Words = "",
        Inputs = [.. inputs],
    };

    [Fact]
    public void Totals_of_the_same_forces_compare() => Assert.True(SameForces.Compares(Change(
        Period.FinancialYear(2015), "E23000029/2018-19/CYB/count", "W15000002/2018-19/CYB/count", "W15000002/2015-16/CYB/count", "E23000029/2015-16/CYB/count")));

    [Fact]
    public void A_force_in_one_of_the_years_alone_forbids_it() => Assert.False(SameForces.Compares(Change(
        Period.FinancialYear(2015), "E23000029/2018-19/CYB/count", "W15000002/2018-19/CYB/count", "W15000002/2015-16/CYB/count")));

    [Fact]
    public void What_is_no_change_compares_nothing() => Assert.False(SameForces.Compares(Change(null, "E23000029/2018-19/CYB/count")));
}
