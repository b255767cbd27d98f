using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Cyberflag.Publish;
using Cyberflag.Statistics;
using Cyberflag.Tests.Statistics;
using Xunit;

namespace Cyberflag.Tests.Publish;

public sealed class MethodChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string, string, string> Pictures => new()
    {
        { "xmr", """{"csv": "x"}""", "period,y\n2017-01,10\n2017-02,12\n2017-03,11\n2017-04,30\n" },
        { "its", """{"csv": "x", "start": "1983-02", "value": "front"}""", PublishedSeries.SeatBelts },
        { "national_prediction", """{"csv": "x", "m": 200}""", RecordedGrooming.Without("essex") },
        { "outlying_period", """{"csv": "x"}""", "period,count\n1,22\n2,12\n3,39\n4,50\n5,138\n6,38\n7,59\n" },
        { "like_for_like", """{"csv": "x", "from": 2017, "to": 2018}""", RecordedGrooming.Without("essex") },
        { "overdispersion", """{"csv": "x"}""", "group,numerator,denominator\nA,30,28\nB,90,45\nC,20,22\nD,61,60\nE,15,17\n" },
        { "funnel_proportion", """{"csv": "x"}""", "force,numerator,denominator\nA,30,128\nB,90,145\nC,20,122\n" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_says_what_it_shows_and_has_its_numbers_beside(string name, string parameters, string csv)
    {
        var picture = Drawn(name, parameters, csv);
        var root = XDocument.Parse(Encoding.UTF8.GetString(picture.Svg.Span)).Root!;
        Assert.Equal(Svg + "svg", root.Name);
        Assert.NotEmpty(root.Element(Svg + "title")!.Value);
        Assert.Contains("The table beside has the same numbers.", root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", root.ToString(), StringComparison.Ordinal);
        var table = Table.Read(picture.Table, "picture");
        Assert.True(table.Rows >= 2);
    }

    // Every number of the drawing's box: nothing is drawn outside of it.
    [Theory]
    [MemberData(nameof(Pictures))]
    public void Points_lie_within_the_picture(string name, string parameters, string csv)
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(Drawn(name, parameters, csv).Svg.Span)).Root!;
        var (width, height) = (Number(root, "width"), Number(root, "height"));
        foreach (var circle in root.Descendants(Svg + "circle"))
        {
            Assert.InRange(Number(circle, "cx"), 0, width);
            Assert.InRange(Number(circle, "cy"), 0, height);
        }
    }

    [Fact]
    public void The_quarter_that_does_not_fit_is_the_only_open_point()
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(Drawn("outlying_period", """{"csv": "x"}""", "period,count\n1,22\n2,12\n3,39\n4,50\n5,138\n6,38\n7,59\n8,30\n").Svg.Span)).Root!;
        var points = root.Descendants(Svg + "circle").ToList();
        Assert.Equal(8, points.Count);
        var open = Assert.Single(points, p => (string)p.Attribute("fill")! == "#fff");
        Assert.Equal(points.Min(p => Number(p, "cy")), Number(open, "cy"));
    }

    [Fact]
    public void The_bars_of_a_waterfall_lead_from_one_total_to_the_other()
    {
        var picture = Drawn("like_for_like", """{"csv": "x", "from": 1, "to": 2}""", "force,year,count\nA,1,10\nA,2,30\nB,1,50\nB,2,45\nC,1,7\nC,2,NA\n");
        Assert.Equal("force,from,to,change\nB,50,45,-5\nA,10,30,20\n", picture.Table);
        Assert.Contains("From 60 in 1 to 75 in 2, the changes of 2 forces from B (−5) to A (+20)", Encoding.UTF8.GetString(picture.Svg.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_with_limits_are_drawn_as_forces_in_the_order_of_their_values()
    {
        var method = StatisticalMethods.Find("crude_rate")!;
        var rows = new[] { ("A & B", 5.0), ("C", 9.0) }.Select(r => new MethodResult { ["force"] = r.Item1, ["value"] = r.Item2, ["lower95"] = r.Item2 - 2, ["upper95"] = r.Item2 + 2 }).ToList();
        var picture = MethodChart.Of(method, new MethodResult { ["rows"] = rows })!;
        Assert.Equal("area,estimate,lower,upper\nC,9,7,11\nA & B,5,3,7\n", picture.Table);
        Assert.Contains("A &amp; B", Encoding.UTF8.GetString(picture.Svg.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_without_a_picture_has_none() =>
        Assert.Null(MethodChart.Of(StatisticalMethods.Find("exact_rate_ratio")!, Call.Of("exact_rate_ratio", """{"x1": 9, "t1": 1, "x0": 3, "t0": 1}""")));

    private static MethodPicture Drawn(string name, string parameters, string csv) => MethodChart.Of(StatisticalMethods.Find(name)!, Call.Of(name, parameters, csv))!;

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
