using System.Globalization;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class ArtefactMethodsTests
{
    // Recorded grooming offences (88A) of Thames Valley by quarter: Home Office police recorded crime open data.
    private const string ThamesValley = "period,count\n2017/18 Q1,22\n2017/18 Q2,12\n2017/18 Q3,39\n2017/18 Q4,50\n2018/19 Q1,138\n2018/19 Q2,38\n2018/19 Q3,59\n2018/19 Q4,30\n";

    // By hand: the other seven have mean 250/7 and squared residuals 1545.43, so phi is 1545.43 / (250/7) / 6 = 7.212; the error is √(phi × 250/7 × 8/7).
    [Fact]
    public void The_138_offences_of_one_quarter_are_found_and_no_other_quarter_is()
    {
        var result = Call.Of("outlying_quarter", """{"csv": "x"}""", ThamesValley);
        Assert.Equal(["2018/19 Q1"], (List<object?>)result["outlying"]!);
        var row = Call.Rows(result, "periods")[4];
        Assert.Equal(250 / 7.0, row.Number("expected"), 1e-6);
        var squares = new double[] { 22, 12, 39, 50, 38, 59, 30 }.Sum(x => Math.Pow(x - (250 / 7.0), 2));
        Assert.Equal((138 - (250 / 7.0)) / Math.Sqrt(squares / 6 * 8 / 7), row.Number("t"), 1e-5);
    }

    // A count that grows by a hundredth each month and by two fifths on each 1 April.
    [Fact]
    public void Steps_on_1_April_are_found_with_their_size_and_smooth_growth_has_none()
    {
        string Series(double step) => "period,count\n" + string.Join('\n', Enumerable.Range(0, 36).Select(i => string.Create(CultureInfo.InvariantCulture, $"{2015 + ((i + 3) / 12)}-{((i + 3) % 12) + 1:00},{Math.Round(200 * Math.Pow(1.01, i) * Math.Pow(step, i / 12))}")));
        var stepped = Call.Of("april_step", """{"csv": "x"}""", Series(1.4));
        Assert.All(Call.Rows(stepped, "steps"), s => Assert.Equal(1.4, s.Number("ratio"), 0.01));
        Assert.Equal(["2016-04-01", "2017-04-01"], Call.Rows(stepped, "steps").Select(s => s["from"]));
        Assert.True(stepped.Number("p") < 1e-6);
        Assert.Equal(1.01, stepped.Number("within_year_ratio"), 0.001);
        Assert.True(Call.Of("april_step", """{"csv": "x"}""", Series(1)).Number("p") > 0.5);
    }

    // By hand: 2019 has 12 first days among 365; 24 offences on each of them and 1 on every other day are 288 of 641.
    [Fact]
    public void A_heap_on_the_first_of_the_month_is_found_alone()
    {
        var csv = "date,count\n" + string.Join('\n', Enumerable.Range(0, 365).Select(i => new DateOnly(2019, 1, 1).AddDays(i)).Select(d => $"{d:yyyy-MM-dd},{(d.Day == 1 ? 24 : 1)}"));
        var rows = Call.Rows(Call.Of("month_end_heaping", """{"csv": "x"}""", csv), "rows").ToDictionary(r => (string)r["place"]!);
        var first = rows["first day of a month"];
        Assert.Equal(288.0, first.Number("count"));
        Assert.Equal(641 * 12 / 365.0, first.Number("expected"), 1e-9);
        Assert.True(first.Number("p_adjusted") < 1e-50);
        Assert.Equal(12.0, rows["last day of a month"].Number("count"));
        Assert.True(rows["last day of a month"].Number("times_upper") < 1.1);
    }

    [Fact]
    public void What_is_too_short_or_cannot_be_read_is_refused()
    {
        Assert.Contains("takes 6", Call.DoesNotApply("outlying_period", """{"csv": "x"}""", "period,count\n2017/18 Q1,2\n2017/18 Q2,3\n"), StringComparison.Ordinal);
        Assert.Contains("months or quarters only", Call.DoesNotApply("april_step", """{"csv": "x"}""", "period,count\n2017/18,2\n2018/19,3\n"), StringComparison.Ordinal);
        Assert.Contains("two years or more", Call.DoesNotApply("april_step", """{"csv": "x"}""", "period,count\n2017/18 Q1,2\n2017/18 Q2,3\n"), StringComparison.Ordinal);
        Assert.Contains("from about 100 on", Call.DoesNotApply("date_heaping", """{"csv": "x"}""", "date\n2019-01-01\n"), StringComparison.Ordinal);
        Assert.Contains("row 2, column 'date': '1 May' is no date", Call.Refused("date_heaping", """{"csv": "x"}""", "date,count\n1 May,200\n"), StringComparison.Ordinal);
        Assert.Contains("'2.5' is not whole", Call.Refused("outlying_period", """{"csv": "x"}""", "period,count\n1,2.5\n2,3\n"), StringComparison.Ordinal);
    }
}
