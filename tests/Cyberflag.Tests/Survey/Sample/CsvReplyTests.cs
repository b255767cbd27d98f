using System.Globalization;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class CsvReplyTests
{
    private static readonly WrittenSample Sample = WrittenSample.Default;

    [Fact]
    public void Each_number_stands_in_the_place_that_the_truth_names()
    {
        foreach (var reply in Sample.Replies("reply.csv"))
        {
            var lines = Sample.Text(reply.Key).Split('\n').Select(l => l.TrimEnd('\r').Split(',', ';')).ToList();
            foreach (var row in reply)
            {
                var place = row.Locator.Split('/').Select(p => int.Parse(p[2..], CultureInfo.InvariantCulture)).ToList();
                var line = lines[place[0] - 1];
                Assert.Equal(row.Stated, line[place[1] - 1]);
                Assert.Equal(row.Period, line[1].Replace('-', '/'));
                Assert.Contains(row.Measure == "CYB" ? "online flag" : "71/17", line[2], StringComparison.Ordinal);
                Assert.Equal(row.Breakdown, TruthRow.BreakdownOf(line[3], line[4]));
            }
        }
    }

    [Fact]
    public void Both_layouts_occur()
    {
        var texts = Sample.Replies("reply.csv").Select(r => Sample.Text(r.Key)).ToList();
        Assert.Contains(texts, t => t.Contains("force,period,offence,age,sex,count\n", StringComparison.Ordinal));
        Assert.Contains(texts, t => t.StartsWith('\uFEFF') && t.Contains("force;period;offence;age;sex;count\r\n"));
    }

    [Fact]
    public void A_legend_explains_the_marks_where_there_is_one()
    {
        var texts = Sample.Replies("reply.csv").Select(r => Sample.Text(r.Key)).ToList();
        Assert.Contains(texts, t => t.Contains("<5 means a count from 1 to 4", StringComparison.Ordinal));
        Assert.Contains(texts, t => t.Contains("<5 means a count from 0 to 4", StringComparison.Ordinal));
        Assert.Contains(texts, t => t.Contains("* means a count from 1 to 4", StringComparison.Ordinal));
    }
}
