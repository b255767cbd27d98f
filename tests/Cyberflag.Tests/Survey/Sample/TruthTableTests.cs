using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class TruthTableTests
{
    private static readonly WrittenSample Sample = WrittenSample.Default;

    [Fact]
    public void Every_total_is_the_sum_of_its_parts()
    {
        foreach (var table in Sample.Truth.GroupBy(t => (t.File, t.Force, t.Period, t.Measure)))
        {
            // The answer of a mail repeats the total of its table.
            var values = table.DistinctBy(t => t.Breakdown).ToDictionary(t => t.Breakdown, t => t.Value);
            var leaves = values.Where(v => v.Key.Contains(';', StringComparison.Ordinal)).ToList();
            Assert.Equal(15, leaves.Count);
            foreach (var (breakdown, value) in values)
            {
                var named = breakdown.Split(';', StringSplitOptions.RemoveEmptyEntries);
                Assert.Equal(value, leaves.Where(leaf => named.All(leaf.Key.Split(';').Contains)).Sum(leaf => leaf.Value));
            }
        }
    }

    [Fact]
    public void A_stated_number_is_the_value() =>
        Assert.All(Sample.Truth.Where(t => t.Number is not null), t => Assert.Equal(t.Value, t.Number));

    [Fact]
    public void A_mark_stands_for_fewer_than_5_only()
    {
        var marked = Sample.Truth.Where(t => t.Stated.Length > 0 && t.Number is null).ToList();
        Assert.Equal(["*", "<5"], marked.Select(t => t.Stated).Distinct().Order(StringComparer.Ordinal));
        Assert.All(marked, t => Assert.InRange(t.Value, t.Stated == "*" ? 1 : 0, 4));
    }

    [Fact]
    public void Every_force_period_measure_and_part_stands_in_it()
    {
        // 44 forces, 2 measures, 4 years, 5 age bands and their total by 3 sexes and their total.
        Assert.Equal(44 * 2 * 4 * 6 * 4, Sample.Truth.DistinctBy(t => (t.Force, t.Period, t.Measure, t.Breakdown)).Count());
    }

    [Fact]
    public void What_was_not_said_has_no_file()
    {
        var unsaid = Sample.Truth.Where(t => t.Stated.Length == 0).ToList();
        Assert.Equal(
            ["belquay", "galdershire", "larkenshire", "marlovale", "narrowfen", "rowanfirth"],
            unsaid.Select(t => t.Force).Distinct().Order());
        Assert.All(unsaid, t => Assert.Equal(("", ""), (t.File, t.Locator)));
        Assert.Equal(["2021/22", "2022/23"], unsaid.Where(t => t.Force == "larkenshire").Select(t => t.Period).Distinct());
    }

    [Fact]
    public void A_revision_raises_the_last_year_alone()
    {
        var byFile = Sample.Truth.Where(t => t is { Force: "kestrelfold", Breakdown: "" }).DistinctBy(t => (t.File, t.Period, t.Measure))
            .GroupBy(t => (t.Period, t.Measure));
        Assert.All(byFile, g =>
        {
            var values = g.OrderBy(t => t.File, StringComparer.Ordinal).Select(t => t.Value).ToList();
            Assert.Equal(2, values.Count);
            Assert.True(g.Key.Period == "2024/25" ? values[0] < values[1] : values[0] == values[1]);
        });
    }

    [Fact]
    public void No_two_rows_stand_in_one_place()
    {
        var stated = Sample.Truth.Where(t => t.File.Length > 0).ToList();
        Assert.Equal(stated.Count, stated.DistinctBy(t => (t.File, t.Locator)).Count());
    }
}
