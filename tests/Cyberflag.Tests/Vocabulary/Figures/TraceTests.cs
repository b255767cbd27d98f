using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class TraceTests
{
    private static readonly Observation Later = Sample.Observation(Sample.Key, 369, "attested.csv", "r.7/c.4");
    private static readonly Observation Before = Sample.Observation(Sample.BaseKey, 303, "before.csv", "r.8/c.4");
    private static readonly Observation First = Sample.Observation(Sample.Key, 300, "first.csv", "r.2/c.4");
    private static readonly ReferenceValue People = new("reference:population-under-18/2018/E23000029", "Residents under 18", 512_000, "its source line");

    private static readonly Figure Count = Sample.Figure(Statistic.Count, FigureUnit.Number, Interval.Point(369), Later.Id);
    private static readonly Figure BaseCount = Sample.Figure(Statistic.Count, FigureUnit.Number, Interval.Point(303), Before.Id) with { Key = Sample.BaseKey };

    private static readonly Figure Change = Sample.Figure(Statistic.Change, FigureUnit.Percent, Interval.Point(21.78), Count.Id, BaseCount.Id) with
    {
        Baseline = Period.FinancialYear(2015),
        Formula = "(369 \u2212 303) \u00F7 303 \u00D7 100",
    };

    private static readonly Figure Rate = Sample.Figure(Statistic.Rate, FigureUnit.Per10000, Interval.Point(7.207), Count.Id, People.Id);

    private static readonly FigureSet Set = Sample.Set(
        [Sample.Value(Sample.Key, Later) with { Reason = "became known last", Earlier = [First] }, Sample.Value(Sample.BaseKey, Before)],
        [Change, Count, BaseCount, Rate], People);

    [Fact]
    public void A_change_is_followed_down_to_the_cells_of_both_years()
    {
        var trace = Trace.Of(Set, Change.Id)!;
        Assert.Equal(("+21.8%", Change.Formula), (trace.Value, trace.Formula));
        Assert.Equal("Change: Thames Valley, 2018/19, CYB on 2015/16", trace.Title);
        Assert.Equal(["369", "303"], trace.Children.Select(c => c.Value));
        Assert.Equal(["r.7/c.4", "r.8/c.4"], trace.Children.Select(c => c.Children.Single().Source?.Locator));
    }

    [Fact]
    public void The_chosen_value_gives_its_reason_and_the_values_that_it_replaced()
    {
        var chosen = Trace.Of(Set, Count.Id)!.Children.Single();
        Assert.Equal(("became known last", "369", Later.Id), (chosen.Formula, chosen.Value, chosen.Id));
        Assert.StartsWith("Published by others", chosen.Title, StringComparison.Ordinal);
        var earlier = chosen.Children.Single();
        Assert.Equal(("300", "r.2/c.4", KnownOn.Parse("2019-06")), (earlier.Value, earlier.Source?.Locator, earlier.KnownOn));
        Assert.StartsWith("Earlier value", earlier.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_value_ends_at_its_source_line()
    {
        var people = Trace.Of(Set, Rate.Id)!.Children[1];
        Assert.Equal(("Residents under 18", "512,000", "its source line"), (people.Title, people.Value, people.Formula));
        Assert.Empty(people.Children);
    }

    [Fact]
    public void A_suppressed_cell_is_traced_with_its_symbol_and_never_as_nought()
    {
        var suppressed = Later with { Status = Status.Suppressed, Count = null };
        var set = Sample.Set([Sample.Value(Sample.Key, suppressed)], [Count]);
        Assert.Equal("[c]", Trace.Of(set, Count.Id)!.Children.Single().Value);
    }

    [Fact]
    public void Every_leaf_of_every_figure_is_an_observation_or_a_reference_value()
    {
        static IEnumerable<TraceStep> Leaves(TraceStep step) => step.Children.IsEmpty ? [step] : step.Children.SelectMany(Leaves);
        Assert.All(Set.Figures, f => Assert.All(
            Leaves(Trace.Of(Set, f.Id)!), leaf => Assert.True(leaf.Source is not null || Set.FindReference(leaf.Id) is not null)));
    }

    [Fact]
    public void There_is_no_trace_of_a_figure_that_is_not_there() => Assert.Null(Trace.Of(Set, "E23000029/2018-19/CYB/nothing"));

    [Fact]
    public void A_part_is_named_in_the_title() => Assert.Equal(
        "Thames Valley, 2019 (calendar year), CYB, age 12-15, sex female",
        Trace.Title(Set, new SeriesKey("E23000029", "CYB", Period.CalendarYear(2019), Breakdown.Parse("age=12-15;sex=female"))));
}
