using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Publish;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Publish.Told;

namespace Cyberflag.Tests.Publish;

/// <summary>Page, table, chart, map, CSV, JSON and workbook say the same of every figure; the id is the key.</summary>
public sealed class SameFigureEverywhereTests
{
    private static readonly FigureSet Set = Figures(
    [
        .. Founding, Replied("Kent", "2018/19", 3), Replied("Surrey", "2018/19", 60), Replied("Surrey", "2018/19", 25, "age=10"), Replied("Surrey", "2018/19", 35, "age=11"),
        Of(ObservationKind.Reply, "Essex", "2017/18", Count.Between(40, 49, BoundCause.Stated)), Replied("Essex", "2018/19", 1234),
    ]);

    private static readonly ImmutableArray<OutputFile> Files = Site.Build(Set, Context);

    private static readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> Csv =
        Published.Rows(Files, "data/figures.csv").ToImmutableDictionary(r => r["id"], StringComparer.Ordinal);

    [Fact]
    public void Every_figure_is_in_the_csv_as_it_was_computed_or_withheld()
    {
        Assert.Equal(Set.Figures.Select(f => f.Id).Order(StringComparer.Ordinal), Csv.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(Csv.Values, r => r["printed"] == "[c]");
        Assert.All(Set.Figures.Where(f => Csv[f.Id]["printed"] != "[c]" && f.Key.Area != "EWNI"), f => Assert.Equal(f.Words, Csv[f.Id]["words"]));
        Assert.All(Set.Figures.Where(f => Csv[f.Id]["printed"] != "[c]"), f =>
        {
            Assert.Equal(FigureText.Value(f), Csv[f.Id]["printed"]);
            Assert.Equal(f.Value?.Lower, Number(Csv[f.Id]["lower"]));
            Assert.Equal(f.Value?.Upper, Number(Csv[f.Id]["upper"]));
            Assert.Equal(f.Confidence?.Lower, Number(Csv[f.Id]["confidence_lower"]));
        });
    }

    [Fact]
    public void The_json_says_what_the_csv_says()
    {
        var json = Published.Json(Files);
        Assert.Equal(Csv.Count, json.Count);
        Assert.All(Csv, row =>
        {
            var figure = json[row.Key];
            Assert.Equal(row.Value["printed"], figure.GetProperty("printed").GetString());
            Assert.Equal(Number(row.Value["lower"]), figure.TryGetProperty("lower", out var lower) ? lower.GetDouble() : null);
            Assert.Equal(Number(row.Value["upper"]), figure.TryGetProperty("upper", out var upper) ? upper.GetDouble() : null);
        });
    }

    [Fact]
    public void The_workbook_says_what_the_csv_says()
    {
        var rows = Published.Sheet(Files, "Figures");
        Assert.Equal(("Value", "Least", "Most", "Id"), (rows[0][6], rows[0][7], rows[0][8], rows[0][^2]));
        Assert.Equal(Csv.Count, rows.Count - 1);
        Assert.All(rows.Skip(1), row =>
        {
            var csv = Csv[(string)row[^2]!];
            if (csv["value"].Length > 0)
            {
                Assert.Equal(Number(csv["value"]), Assert.IsType<double>(row[6]));
            }
            else
            {
                Assert.Equal(csv["printed"], row[6]);
                Assert.Equal((Number(csv["lower"]), Number(csv["upper"])), ((double?)row[7], (double?)row[8]));
            }
        });
    }

    [Fact]
    public void Every_number_on_a_page_chart_or_map_is_the_one_in_the_csv()
    {
        var shown = Published.Pages(Files).SelectMany(p => p.Page.QuerySelectorAll("[data-figure]").Select(e => (p.Path, Element: e))).ToList();
        Assert.All(shown, s => Assert.Equal(Csv[s.Element.GetAttribute("data-figure")!]["printed"], s.Element.TextContent));
        Assert.Contains(shown, s => s.Element.LocalName == "text" && s.Path == "index.html");
        Assert.Contains(shown, s => s.Element.LocalName == "text" && s.Path == "forces/thames-valley.html");
        Assert.Contains(shown, s => s.Element.LocalName == "a" && s.Path == "forces/thames-valley.html");
    }

    [Fact]
    public void Every_figure_has_its_trace_but_for_withheld_parts()
    {
        var traced = Published.Pages(Files).Where(p => p.Path.StartsWith("trace/", StringComparison.Ordinal))
            .SelectMany(p => p.Page.QuerySelectorAll("[data-figure]").Select(e => e.GetAttribute("data-figure"))).ToHashSet();
        Assert.All(Csv.Values.Where(r => r["printed"] != "[c]" || r["breakdown"].Length == 0), r => Assert.Contains(r["id"], traced));
    }

    [Fact]
    public void Thames_Valley_reads_303_369_and_21_8_per_cent_more()
    {
        var page = Published.Pages(Files).Single(p => p.Path == "forces/thames-valley.html").Page;
        Assert.Equal("+21.8%", page.QuerySelector("[data-figure='E23000029/2018-19/CYB/change/2015-16']")!.TextContent);
        Assert.Contains("369 in 2018/19, 21.8% more than the 303 of 2015/16", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_ends_at_document_date_place_and_value()
    {
        var trace = Published.Pages(Files).Single(p => p.Path == "trace/E23000029.CYB.html").Page.GetElementById("2018-19.count")!.TextContent;
        Assert.Contains("369", trace, StringComparison.Ordinal);
        Assert.Contains("June 2019", trace, StringComparison.Ordinal);
        Assert.Contains("Slough Observer", trace, StringComparison.Ordinal);
        Assert.Contains("attested.csv, l.E23000029:2018/19:", trace, StringComparison.Ordinal);
    }

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
