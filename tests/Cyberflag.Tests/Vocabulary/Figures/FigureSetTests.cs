using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class FigureSetTests
{
    private static readonly Observation Chosen = Sample.Observation(Sample.Key, 369, "attested.csv");
    private static readonly Figure Count = Sample.Figure(Statistic.Count, FigureUnit.Number, Interval.Point(369), Chosen.Id);
    private static readonly ReferenceValue People = new("reference:population-under-18/2018/E23000029", "Residents under 18", 512_000, "invented");

    [Fact]
    public void An_input_that_is_nowhere_is_refused_with_the_figure_and_the_input()
    {
        var figure = Sample.Figure(Statistic.Rate, FigureUnit.Per10000, null, "E23000029/2018-19/CYB/count", "nowhere");
        var problem = Assert.Throws<ArgumentException>(() => Sample.Set([Sample.Value(Sample.Key, Chosen)], [Count, figure])).Message;
        Assert.Contains("E23000029/2018-19/CYB/rate", problem, StringComparison.Ordinal);
        Assert.Contains("nowhere", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_stands_once() =>
        Assert.Throws<ArgumentException>(() => Sample.Set([Sample.Value(Sample.Key, Chosen)], [Count, Count with { Words = "again" }]));

    [Fact]
    public void Figures_observations_and_reference_values_are_found_by_their_ids()
    {
        var rate = Sample.Figure(Statistic.Rate, FigureUnit.Per10000, Interval.Point(7.2), Count.Id, People.Id);
        var set = Sample.Set([Sample.Value(Sample.Key, Chosen)], [rate, Count], People);
        Assert.Equal(rate, set.Find(Sample.Key, Statistic.Rate));
        Assert.Null(set.Find(Sample.Key, Statistic.Change, Period.FinancialYear(2015)));
        Assert.Equal(Chosen, set.FindObservation(Chosen.Id)?.Observation);
        Assert.Equal(People, set.FindReference(People.Id));
        Assert.Equal([rate, Count], set.Figures);
    }

    [Fact]
    public void Earlier_agreeing_and_conflicting_observations_are_held_too()
    {
        var (earlier, agreeing, conflicting) = (Sample.Observation(Sample.Key, 54, "b"), Sample.Observation(Sample.Key, 369, "c"), Sample.Observation(Sample.Key, 370, "d"));
        var value = Sample.Value(Sample.Key, Chosen) with { Earlier = [earlier], Agreeing = [agreeing], Conflicting = [conflicting] };
        var set = Sample.Set([value], []);
        Assert.All([Chosen, earlier, agreeing, conflicting], o => Assert.Equal(o, set.FindObservation(o.Id)?.Observation));
    }

    [Fact]
    public void A_key_has_one_value()
    {
        var value = Sample.Value(Sample.Key, Chosen);
        Assert.Throws<ArgumentException>(() => new Series([value, value with { Reason = "another" }]));
        var series = new Series([value, Sample.Value(Sample.BaseKey, Sample.Observation(Sample.BaseKey, 303, "e"))]);
        Assert.Equal([Sample.BaseKey, Sample.Key], series.Values.Select(v => v.Key));
        Assert.Equal(value, series.Find(Sample.Key));
        Assert.Null(series.Find(Sample.Key with { Measure = "SCC" }));
    }

    [Fact]
    public void An_open_conflict_has_no_count()
    {
        var open = new SeriesValue { Key = Sample.Key, Reason = "sources differ", Conflicting = [Chosen] };
        Assert.Equal((null, Status.NotAvailable), (open.Count, open.Status));
    }
}
