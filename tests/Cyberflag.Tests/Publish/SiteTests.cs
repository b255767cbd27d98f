using System.Collections.Immutable;
using Cyberflag.Publish;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Publish.Told;

namespace Cyberflag.Tests.Publish;

/// <summary>The release as a whole: its bytes, its links, what is on every page and what is on none.</summary>
public sealed class SiteTests
{
    private static readonly ImmutableArray<OutputFile> Files = Release([.. Founding, Replied("Kent", "2018/19", 3), Replied("Surrey", "2018/19", 60), Replied("Surrey", "2018/19", 25, "age=10"), Replied("Surrey", "2018/19", 35, "age=under 10")]);

    [Fact]
    public void The_same_figures_give_the_same_bytes()
    {
        var again = Site.Build(Figures(Founding), Context);
        var once = Site.Build(Figures(Founding), Context);
        Assert.Equal(once.Select(f => f.Path), again.Select(f => f.Path));
        Assert.All(once.Zip(again), p => Assert.True(p.First.Bytes.Span.SequenceEqual(p.Second.Bytes.Span), p.First.Path));
    }

    [Fact]
    public void There_is_a_page_for_each_force_and_a_file_for_each_format()
    {
        Assert.Equal(44, Files.Count(f => f.Path.StartsWith("forces/", StringComparison.Ordinal)));
        Assert.Superset(
            new HashSet<string> { "index.html", "methods.html", "sources.html", "site.css", "figures.xlsx", "data/figures.csv", "data/figures.json", "data/observations.csv", "data/coverage.csv", "data/metadata.json" },
            Files.Select(f => f.Path).ToHashSet());
    }

    [Fact]
    public void Every_link_within_the_site_leads_to_a_file_and_a_place_in_it()
    {
        var pages = Published.Pages(Files).ToDictionary(p => p.Path, p => p.Page, StringComparer.Ordinal);
        var ids = pages.ToDictionary(p => p.Key, p => p.Value.All.Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (path, page) in pages)
        {
            foreach (var link in page.QuerySelectorAll("a[href]:not([rel~=external]), link[rel=stylesheet]").Select(a => a.GetAttribute("href")!))
            {
                var target = new Uri(new Uri($"file:///site/{path}"), link);
                var file = target.LocalPath["/site/".Length..];
                Assert.True(Files.Any(f => f.Path == file), $"{path}: {link}");
                Assert.True(target.Fragment.Length == 0 || ids[file].Contains(target.Fragment[1..]), $"{path}: {link}");
            }
        }
    }

    [Fact]
    public void Ids_are_unique_on_each_page() => Assert.All(
        Published.Pages(Files), p => Assert.Empty(p.Page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key)));

    [Fact]
    public void No_page_loads_anything_but_the_style_sheet() => Assert.All(Published.Pages(Files), p =>
    {
        Assert.Empty(p.Page.QuerySelectorAll("script, img, iframe, object, embed, video, audio, source, base, form, [style]"));
        Assert.All(p.Page.QuerySelectorAll("link"), l => Assert.True(l.GetAttribute("href") is "data:," or "site.css" or "../site.css"));
    });

    [Fact]
    public void The_style_sheet_loads_nothing()
    {
        var css = Published.Text(Files, "site.css");
        Assert.DoesNotContain("url(", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", css, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_can_be_used_by_keyboard_and_ear() => Assert.All(Published.Pages(Files), p =>
    {
        Assert.Equal("en-GB", p.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("#main", p.Page.Body!.Children[0].GetAttribute("href"));
        Assert.Single(p.Page.QuerySelectorAll("h1"));
        Assert.Single(p.Page.QuerySelectorAll("main"));
        Assert.All(p.Page.QuerySelectorAll("table"), t => Assert.NotNull(t.QuerySelector("caption")));
        Assert.All(p.Page.QuerySelectorAll("th"), t => Assert.True(t.GetAttribute("scope") is "col" or "row"));
        Assert.All(p.Page.QuerySelectorAll("svg"), s => Assert.True(s.QuerySelector("title") is not null && s.QuerySelector("desc") is not null));
        Assert.All(p.Page.QuerySelectorAll(".scroll"), s => Assert.Equal("0", s.GetAttribute("tabindex")));
    });

    [Fact]
    public void Headings_do_not_skip_a_level() => Assert.All(Published.Pages(Files), p =>
    {
        var levels = p.Page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), l => Assert.True(l.Second <= l.First + 1, $"{p.Path}: h{l.First} then h{l.Second}"));
    });

    [Fact]
    public void No_raw_text_of_a_document_and_no_message_of_a_finding_goes_out() =>
        Assert.All(Files, f => Assert.DoesNotContain(RawMark, Published.Readable(f), StringComparison.Ordinal));

    [Fact]
    public void A_synthetic_or_embargoed_survey_says_so_on_every_page_and_in_every_file()
    {
        var survey = Told.Survey with { IsSynthetic = true, Embargo = new DateTimeOffset(2026, 6, 25, 0, 1, 0, TimeSpan.FromHours(1)) };
        var files = Site.Build(Figures(survey, Founding), Context);
        Assert.All(files.Where(f => f.Path != "site.css"), f =>
        {
            Assert.Contains("SYNTHETIC", Published.Readable(f), StringComparison.Ordinal);
            Assert.Contains("EMBARGO", Published.Readable(f), StringComparison.Ordinal);
        });
        Assert.Contains("not to be published before 00:01 on 25 June 2026 (UTC+01:00)", Published.Text(files, "index.html"), StringComparison.Ordinal);
        Assert.All(Files, f => Assert.DoesNotContain("EMBARGO:", Published.Readable(f), StringComparison.Ordinal));
    }

    [Fact]
    public void Text_from_outside_becomes_neither_markup_nor_a_script_link()
    {
        var hostile = Printed("Thames Valley", "2018/19", 369) with { Coverage = "<script>alert(1)</script>", Breakdown = Breakdown.Of(("age", "\"><img src=x onerror=alert(1)>")) };
        hostile = hostile with { Source = hostile.Source with { Locator = "</td><script>", Citation = new Citation("<b>Paper</b>", "javascript:alert(1)") } };
        var survey = Told.Survey with { Title = "</title><script>", Asked = "<script>", Publisher = "<svg onload=alert(1)>" };
        var files = Site.Build(Figures(survey, [hostile, Printed("Thames Valley", "2018/19", 369)]), Context);
        Assert.All(Published.Pages(files), p =>
        {
            Assert.Empty(p.Page.QuerySelectorAll("script, img, b:not(dd b), [onload], [onerror]"));
            Assert.All(p.Page.QuerySelectorAll("a[href]"), a => Assert.DoesNotContain("javascript:", a.GetAttribute("href")!, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public void A_national_total_of_too_few_forces_is_no_headline()
    {
        var page = Published.Pages(Files).Single(p => p.Path == "index.html").Page;
        Assert.Empty(page.QuerySelectorAll(".headline"));
        Assert.Contains("No national figure is headlined", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_national_total_of_enough_forces_is_a_headline()
    {
        var files = Release(Told.Survey.Panel.Select(f => Printed(f.Code, "2019/20", 100)));
        Assert.Equal("4,400", Published.Pages(files).Single(p => p.Path == "index.html").Page.QuerySelector(".headline .big")!.TextContent);
    }

    [Fact]
    public void The_first_page_begins_with_what_was_asked_and_who_answered()
    {
        var page = Published.Pages(Files).Single(p => p.Path == "index.html").Page;
        Assert.Equal(["What was asked", "Who answered, and what is missing"], page.QuerySelectorAll("h2").Take(2).Select(h => h.TextContent));
        Assert.Contains("Did not answer: Dyfed-Powys", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_survey_without_any_answer_can_be_published()
    {
        var files = Release();
        Assert.Contains("No national figure is headlined", Published.Text(files, "index.html"), StringComparison.Ordinal);
    }
}
