using AngleSharp.Dom;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Publish.Told;

namespace Cyberflag.Tests.Publish;

public sealed class TrendChartTests
{
    private static IElement Chart(string force, params Observation[] observations) =>
        Published.Pages(Release(observations)).Single(p => p.Path == $"forces/{force}.html").Page.QuerySelector(".chart svg")!;

    private static List<IElement> Columns(IElement chart) => [.. chart.QuerySelectorAll("rect[fill='#0b4f66']")];

    [Fact]
    public void A_year_without_a_figure_is_a_hatched_place_and_no_column()
    {
        var chart = Chart("kent", Replied("Kent", "2015/16", 50), Replied("Kent", "2018/19", 100));
        Assert.Equal(2, Columns(chart).Count);
        Assert.Equal(3, chart.QuerySelectorAll("text").Count(t => t.TextContent == "no figure"));
        Assert.Contains("2016/17: no figure", chart.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zero_that_was_given_is_a_column_without_height_and_its_number()
    {
        var chart = Chart("kent", Replied("Kent", "2015/16", 0), Replied("Kent", "2018/19", 100));
        Assert.Equal("0", Columns(chart)[0].GetAttribute("height"));
        Assert.Contains(chart.QuerySelectorAll("[data-figure]"), t => t.TextContent == "0");
    }

    [Fact]
    public void A_withheld_year_has_its_mark_and_no_column()
    {
        var chart = Chart("kent", Replied("Kent", "2015/16", 3), Replied("Kent", "2018/19", 100));
        Assert.Single(Columns(chart));
        Assert.Contains(chart.QuerySelectorAll("text"), t => t.TextContent == "[c]");
    }

    [Fact]
    public void Twice_the_count_is_twice_the_height_from_zero()
    {
        var heights = Columns(Chart("kent", Replied("Kent", "2015/16", 50), Replied("Kent", "2018/19", 100)))
            .Select(c => double.Parse(c.GetAttribute("height")!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(heights[0] * 2, heights[1], 1);
    }

    [Fact]
    public void A_definition_break_stands_at_its_day_with_its_words_below()
    {
        // 3 April 2017 is two days into the third of five years: 56 + (2 + 2/365) × 88 = 232.5
        var page = Published.Pages(Release(Replied("Kent", "2015/16", 50))).Single(p => p.Path == "forces/kent.html").Page;
        Assert.Contains(page.QuerySelectorAll(".chart path[stroke-dasharray]"), p => p.GetAttribute("d")!.StartsWith("M232.5 ", StringComparison.Ordinal));
        Assert.Contains("3 April 2017: The new offence 71/17", page.QuerySelector(".chart ol")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_are_a_column_to_the_least_and_a_whisker_to_the_most()
    {
        var chart = Chart("kent", Of(ObservationKind.Reply, "Kent", "2018/19", Count.Between(50, 100, BoundCause.Stated)));
        Assert.Contains(chart.QuerySelectorAll("[data-figure]"), t => t.TextContent == "50 to 100");
        Assert.Equal("95", Columns(chart)[0].GetAttribute("height")); // half of the 190 that the scale to 100 is high
    }
}
