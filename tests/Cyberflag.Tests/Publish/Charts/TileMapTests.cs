using AngleSharp.Dom;
using Xunit;
using static Cyberflag.Tests.Publish.Told;

namespace Cyberflag.Tests.Publish;

public sealed class TileMapTests
{
    private static readonly IDocument Page = Published.Pages(Release([.. Founding, Replied("Kent", "2018/19", 3)])).Single(p => p.Path == "index.html").Page;

    private static readonly IElement Map = Page.QuerySelector(".map svg")!;

    [Fact]
    public void There_is_a_tile_for_each_of_the_44_forces_and_each_is_a_link_to_its_page()
    {
        Assert.Equal(44, Map.QuerySelectorAll("a").Length);
        Assert.Contains(Map.QuerySelectorAll("a"), a => a.GetAttribute("href") == "forces/thames-valley.html");
    }

    [Fact]
    public void No_two_tiles_are_in_one_place() => Assert.Equal(
        44, Map.QuerySelectorAll("a > rect:first-child").Select(r => (r.GetAttribute("x"), r.GetAttribute("y"))).Distinct().Count());

    [Fact]
    public void It_shows_the_year_with_the_most_forces_held() =>
        Assert.Contains("2018/19", Map.QuerySelector("title")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_force_without_a_number_is_hatched_and_named()
    {
        var tile = Map.QuerySelectorAll("a").Single(a => a.GetAttribute("aria-label") == "Essex: no figure");
        Assert.StartsWith("url(#", tile.QuerySelector("rect")!.GetAttribute("fill"), StringComparison.Ordinal);
        Assert.Contains("Essex", Page.QuerySelectorAll("p.small").Single(p => p.TextContent.StartsWith("– no figure held", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_force_is_hatched_with_its_mark()
    {
        var tile = Map.QuerySelectorAll("a").Single(a => a.GetAttribute("aria-label") == "Kent: withheld to protect people");
        Assert.StartsWith("url(#", tile.QuerySelector("rect")!.GetAttribute("fill"), StringComparison.Ordinal);
        Assert.Contains("[c]", tile.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_darker_shade_is_a_higher_rate()
    {
        // 6.7 for Thames Valley, 5.0 for Wiltshire: 369 and 77 over their residents under 18 of mid-2018.
        int Shade(string force) => Map.QuerySelectorAll("a").Single(a => a.GetAttribute("aria-label")!.StartsWith($"{force}: ", StringComparison.Ordinal))
            .QuerySelector("rect")!.ClassName![1] - '0';
        Assert.True(Shade("Thames Valley") > Shade("Wiltshire"));
    }

    [Fact]
    public void The_legend_counts_every_force_with_a_number() => Assert.Equal(
        8, Page.QuerySelectorAll(".key")[0].Children.SkipLast(1).Sum(l => int.Parse(l.TextContent.Split('(', ' ')[^2], System.Globalization.CultureInfo.InvariantCulture)));
}
