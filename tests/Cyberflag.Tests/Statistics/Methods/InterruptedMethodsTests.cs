using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class InterruptedMethodsTests
{
    private const string Sicily = "\"csv\": \"x\", \"start\": \"2005-01\", \"value\": \"aces\", \"exposure\": \"stdpop\", \"slope\": false";

    // Lopez Bernal et al. (2017): rate ratio 0.894 without a season, 0.885 (0.839 to 0.933) with two waves.
    [Fact]
    public void The_smoking_ban_in_Sicily_has_the_published_effect()
    {
        Assert.Equal(0.894, Call.Of("its", $"{{{Sicily}, \"harmonics\": 0}}", PublishedSeries.Sicily).Number("level_ratio"), 0.0005);
        var seasonal = Call.Of("its", $"{{{Sicily}, \"lag\": 0}}", PublishedSeries.Sicily);
        Assert.Equal(0.885, seasonal.Number("level_ratio"), 0.0005);
        Assert.Equal(0.839, seasonal.Number("level_ratio_lower"), 0.001);
        Assert.Equal(0.933, seasonal.Number("level_ratio_upper"), 0.001);
    }

    // Harvey and Durbin (1986), by structural models of the years from 1969 on: 30% fewer front passengers, 3% more rear ones, whom the law did not touch.
    [Fact]
    public void The_seat_belt_law_changed_the_series_of_those_it_was_for()
    {
        var front = Call.Of("its", """{"csv": "x", "start": "1983-02", "value": "front", "slope": false}""", PublishedSeries.SeatBelts);
        Assert.InRange(0.70, front.Number("level_ratio_lower"), front.Number("level_ratio_upper"));
        Assert.Equal(0.0, front.Number("placebo_as_large"));
        Assert.Equal(30.0, front.Number("placebo_dates"));
        var rear = Call.Of("its", """{"csv": "x", "start": "1983-02", "value": "rear", "slope": false}""", PublishedSeries.SeatBelts);
        Assert.InRange(1.03, rear.Number("level_ratio_lower"), rear.Number("level_ratio_upper"));
        Assert.InRange(1.00, rear.Number("level_ratio_lower"), rear.Number("level_ratio_upper"));
    }

    // Both series have the same columns, so that the difference of the estimates is the estimate of the difference.
    [Fact]
    public void Beside_a_control_the_change_is_the_difference_of_both_changes()
    {
        double Level(string value, string more = "") => Call.Of("its", $"{{\"csv\": \"x\", \"start\": \"1983-02\", \"value\": \"{value}\"{more}}}", PublishedSeries.SeatBelts).Number("level");
        Assert.Equal(Level("front") - Level("rear"), Level("front", ", \"control\": \"rear\""), 1e-9);
        var itself = Call.Of("its", """{"csv": "x", "start": "1983-02", "value": "front", "control": "front"}""", PublishedSeries.SeatBelts);
        Assert.Equal((0.0, 0.0), (itself.Number("level"), itself.Number("level_se")));
    }

    // Made by hand: 10 + 2t, from the point 10 on 5 more at once and 3 more each time.
    [Fact]
    public void A_broken_line_is_found_as_it_was_made()
    {
        var rows = string.Join('\n', Enumerable.Range(0, 20).Select(t => $"{t},{10 + (2 * t) + (t >= 10 ? 5 + (3 * (t - 10)) : 0) + (t % 2 == 0 ? 0.001 : -0.001)}"));
        var result = Call.Of("its", """{"csv": "x", "start": 10, "model": "linear", "value": "y", "placebo": false}""", $"t,y\n{rows}");
        Assert.Equal(2, result.Number("trend_before"), 0.001);
        Assert.Equal(5, result.Number("level"), 0.01);
        Assert.Equal(3, result.Number("slope"), 0.001);
        Assert.Equal(5 + (3 * 9), result.Number("at_end"), 0.01);
    }

    [Fact]
    public void Each_service_has_its_own_answer_and_a_short_series_its_refusal()
    {
        var csv = "service,period,count\n" + string.Join('\n', Enumerable.Range(0, 20).Select(t => $"one,{t},{30 + (t % 3) + (t >= 10 ? 20 : 0)}")) + "\n" + string.Join('\n', Enumerable.Range(0, 12).Select(t => $"two,{t},5"));
        var rows = Call.Rows(Call.Of("its", """{"csv": "x", "start": 10, "by": "service"}""", csv), "rows");
        Assert.InRange(50.0 / 30, rows[0].Number("level_ratio_lower"), rows[0].Number("level_ratio_upper"));
        Assert.Contains("10 points before the date and 2 from it on; 8 and 8 are needed", (string)rows[1]["refused"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_rows_changes_no_bit()
    {
        var lines = PublishedSeries.SeatBelts.Split('\n');
        double[] Of(IEnumerable<string> rows) => [.. Call.Of("its", """{"csv": "x", "start": "1983-02", "value": "front", "control": "rear"}""", $"{lines[0]}\n{string.Join('\n', rows)}").Select(f => f.Value).OfType<double>()];
        Assert.Equal(Of(lines[1..]), Of(lines[1..].Reverse()));
    }

    [Theory]
    [InlineData("period,count\n2017-01,3\n2017-03,4\n", "2017-02 is missing")]
    [InlineData("period,count\n2017-01,3\n2017-01,4\n", "row 3, column 'period': '2017-01' stands twice")]
    [InlineData("period,count\n2017-01,3\n2017-02,-4\n", "row 3, column 'count': '-4' is negative")]
    [InlineData("period,count\n2017-01,3\n2017-02,many\n", "row 3, column 'count': 'many' is no number")]
    [InlineData("period,offences\n2017-01,3\n", "no column 'count'")]
    public void A_series_that_cannot_be_read_is_refused_with_its_place(string csv, string why) =>
        Assert.Contains(why, Call.Refused("its", """{"csv": "x", "start": "2017-02"}""", csv), StringComparison.Ordinal);
}
