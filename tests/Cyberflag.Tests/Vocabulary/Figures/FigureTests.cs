using CsCheck;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class FigureTests
{
    [Fact]
    public void An_id_names_area_period_measure_and_statistic()
    {
        Assert.Equal("E23000029/2018-19/CYB/count", Figure.IdOf(Sample.Key, Statistic.Count));
        Assert.Equal("E23000029/2018-19/CYB/change/2015-16", Figure.IdOf(Sample.Key, Statistic.Change, Period.FinancialYear(2015)));
        Assert.Equal(
            "E23000029/cal-2019/CYB/count/age=12-15;sex=female",
            Figure.IdOf(Sample.Key with { Period = Period.CalendarYear(2019), Breakdown = Breakdown.Parse("age=12-15;sex=female") }, Statistic.Count));
    }

    [Fact]
    public void A_figure_has_the_id_of_its_parts()
    {
        var figure = Sample.Figure(Statistic.Change, FigureUnit.Percent, null) with { Baseline = Period.FinancialYear(2015) };
        Assert.Equal("E23000029/2018-19/CYB/change/2015-16", figure.Id);
    }

    [Fact]
    public void Different_periods_and_statistics_have_different_ids() =>
        Gen.Select(Periods.Any, Gen.Enum<Statistic>(), Periods.Any.Nullable()).Array[60].Sample(parts =>
        {
            var different = parts.Distinct().ToList();
            var ids = different.Select(p => Figure.IdOf(Sample.Key with { Period = p.Item1 }, p.Item2, p.Item3));
            Assert.Equal(different.Count, ids.Distinct(StringComparer.Ordinal).Count());
        });

    [Theory]
    [InlineData("age=under 10", "age=under-10")]
    [InlineData("age=under 10", "age=under_10")]
    [InlineData("age=under~110", "age=under_10")]
    public void Parts_that_are_written_differently_have_different_ids(string one, string other) => Assert.NotEqual(
        Figure.IdOf(Sample.Key with { Breakdown = Breakdown.Parse(one) }, Statistic.Count), Figure.IdOf(Sample.Key with { Breakdown = Breakdown.Parse(other) }, Statistic.Count));

    [Fact]
    public void Different_parts_have_different_ids() => Gen.String[Gen.Char["12a -_~0"], 1, 6].Array[40].Sample(texts =>
    {
        var different = texts.Select(t => $"age=x{t}x").Distinct(StringComparer.Ordinal).ToList();
        Assert.Equal(different.Count, different.Select(t => Figure.IdOf(Sample.Key with { Breakdown = Breakdown.Parse(t) }, Statistic.Count)).Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void Every_statistic_has_a_slug_and_a_title_of_its_own()
    {
        var statistics = Enum.GetValues<Statistic>();
        Assert.Equal(statistics.Length, statistics.Select(StatisticText.Slug).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(statistics.Length, statistics.Select(StatisticText.Title).Distinct(StringComparer.Ordinal).Count());
        Assert.All(statistics, s => Assert.Matches("^[a-z0-9-]+$", StatisticText.Slug(s)));
    }

    [Fact]
    public void Keys_are_ordered_by_measure_area_period_and_part()
    {
        var part = Sample.Key with { Breakdown = Breakdown.Parse("age=13") };
        SeriesKey[] ordered = [Sample.BaseKey, Sample.Key, part, Sample.Key with { Area = "E23000030" }, Sample.BaseKey with { Measure = "SCC" }];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1] && ordered[2] > ordered[1] && ordered[1] <= ordered[2] && ordered[2] >= ordered[1]);
        Assert.Equal("E23000029/2018-19/CYB/age=13", part.ToString());
    }
}
