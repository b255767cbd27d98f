using System.Globalization;
using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class FunnelMethodsTests
{
    private const string Vectors = "04_funnel.json";
    private const string Six = """{"rows": [{"group": "b", "numerator": 150, "denominator": 112}, {"group": "a", "numerator": 100, "denominator": 108}, {"group": "c", "numerator": 0, "denominator": 165}, {"group": "d", "numerator": 80, "denominator": 95}]""";

    [Theory]
    [InlineData("funnel_limits_wilson_proportion")]
    [InlineData("funnel_limits_poisson_rate")]
    public void Tables_of_limits_are_those_of_PHEindicatormethods(string method)
    {
        foreach (var vector in SharedVectors.Of(Vectors, method))
        {
            var expected = vector.GetProperty("expected");
            var result = VectorRun.Run(vector);
            VectorRun.Agrees(vector, result, "csv");
            SameTable(expected.GetProperty("csv").GetString()!, result);
        }
    }

    [Fact]
    public void The_table_of_ratio_limits_is_that_of_PHEindicatormethods()
    {
        SharedVectors.Of(Vectors, "funnel_significance_ratio");
        var text = SharedVectors.Text("data/phe_testdata_funnel_ratio_inputs.csv");
        SameTable("data/phe_testdata_funnel_ratio_outputs.csv", Call.Of("funnel_limits_poisson_ratio", """{"csv": "x", "multiplier": 100}""", text));
    }

    [Fact]
    public void Every_ratio_of_the_example_is_called_high_or_low_as_PHEindicatormethods_calls_it()
    {
        foreach (var vector in SharedVectors.Of(Vectors, "funnel_significance_ratio"))
        {
            var result = VectorRun.Run(vector);
            var table = Table.Read(SharedVectors.Text(vector.GetProperty("input").GetProperty("csv").GetString()!), "inputs");
            Assert.Equal(table.Column("significance").Cells, (IEnumerable<string>)result["significance"]!);
            VectorRun.Agrees(vector, result);
        }
    }

    [Theory]
    [InlineData("funnel_overdispersion")]
    [InlineData("funnel_poisson_limits")]
    public void Overdispersion_and_exact_limits_agree_with_FunnelPlotR(string method) => VectorRun.Agrees(Vectors, method);

    [Fact]
    public void The_order_of_the_groups_changes_no_bit()
    {
        const string reversed = """{"rows": [{"group": "d", "numerator": 80, "denominator": 95}, {"group": "c", "numerator": 0, "denominator": 165}, {"group": "a", "numerator": 100, "denominator": 108}, {"group": "b", "numerator": 150, "denominator": 112}]""";
        foreach (var kind in new[] { "\"SR\", \"sr_method\": \"CQC\"", "\"SR\"", "\"RC\"" })
        {
            var (one, other) = (Call.Of("overdispersion", $"{Six}, \"data_type\": {kind}}}"), Call.Of("overdispersion", $"{reversed}, \"data_type\": {kind}}}"));
            Assert.Equal(one.Number("phi"), other.Number("phi"));
            Assert.Equal(one.Number("tau2"), other.Number("tau2"));
            Assert.Equal(Groups(one), Groups(other));
        }

        static string Groups(MethodResult result) => string.Join(' ', ((IEnumerable<MethodResult>)result["rows"]!).SelectMany(r => r.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Value}"))));
    }

    [Fact]
    public void A_group_without_events_leaves_every_sum_finite()
    {
        var result = Call.Of("overdispersion", $"{Six}}}");
        Assert.True(double.IsFinite(result.Number("phi")) && double.IsFinite(result.Number("tau2")));
    }

    [Fact]
    public void A_table_that_cannot_be_compared_is_refused_with_its_row()
    {
        Assert.Contains("row 3, column 'group': 'a' stands twice", Call.Refused("overdispersion", """{"csv": "x"}""", "group,numerator,denominator\na,1,2\na,3,4\n"), StringComparison.Ordinal);
        Assert.Contains("row 3, column 'numerator': '-1' is negative", Call.Refused("overdispersion", """{"csv": "x"}""", "group,numerator,denominator\na,1,2\nb,-1,4\n"), StringComparison.Ordinal);
        Assert.Contains("no column 'denominator'", Call.Refused("funnel_proportion", """{"csv": "x"}""", "group,numerator\na,1\n"), StringComparison.Ordinal);
        Assert.Contains("row 2, column 'numerator': '3' is more", Call.Refused("funnel_proportion", """{"csv": "x"}""", "group,numerator,denominator\na,3,2\n"), StringComparison.Ordinal);
        Assert.Contains("one group", Call.DoesNotApply("overdispersion", """{"csv": "x"}""", "group,numerator,denominator\na,1,2\n"), StringComparison.Ordinal);
        Assert.Contains("Every count is 0", Call.DoesNotApply("overdispersion", """{"csv": "x"}""", "group,numerator,denominator\na,0,2\nb,0,3\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_standardised_rate_of_fewer_than_ten_events_is_not_judged()
    {
        var result = Call.Of("funnel_significance_rate", """{"csv": "x", "multiplier": 1000, "rate_type": "dsr"}""", "ev,rate\n9,5\n400,20\n");
        Assert.Equal("Not applicable for events less than 10 for dsrs", ((IEnumerable<string>)result["significance"]!).First());
    }

    private static void SameTable(string file, MethodResult result)
    {
        var table = Table.Read(SharedVectors.Text(file), file);
        var rows = ((IEnumerable<MethodResult>)result["rows"]!).ToList();
        Assert.Equal(table.Rows, rows.Count);
        foreach (var column in table.Columns)
        {
            for (var row = 0; row < table.Rows; row++)
            {
                var value = rows[row][column.Name];
                if (column.IsFactor)
                {
                    Assert.Equal(column.Cells[row], value);
                    continue;
                }

                var expected = column.Number(row);
                Assert.True(Math.Abs(expected - (double)value!) <= 1e-6 * Math.Abs(expected), $"{file}, row {row + 2}, {column.Name}: {value} is not {expected}.");
            }
        }
    }

    [Fact]
    public void A_target_that_is_not_above_nought_and_endless_events_are_refused()
    {
        Assert.Contains("'target' is not above 0", Call.Refused("funnel_poisson_limits", """{"expected_n": [5], "target": -1}"""), StringComparison.Ordinal);
        Assert.Contains("above 1000000000", Call.Refused("funnel_poisson_limits", """{"expected_n": [1e12]}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_the_City_of_London_is_refused_by_its_place() => Assert.Contains(
        "row 3, column 'force': 'City of London' has too few residents",
        Call.Refused("funnel_rate", """{"csv": "x", "multiplier": 10000, "rate_type": "crude"}""", "force,ev,denominator,rate\nKent,300,340000,8.8\nCity of London,12,1500,80\n"), StringComparison.Ordinal);

    // The exact limits of two million events, by the normal approximation's third digit: n ± 1.96√n and 3.09√n.
    [Fact]
    public void Great_counts_have_their_limits_in_good_time()
    {
        var rows = Call.Rows(Call.Of("funnel_rate", """{"csv": "x", "multiplier": 10000, "rate_type": "crude"}""", "force,ev,denominator,rate\na,200000,20000000,100\nb,50,5000,100\n"), "rows");
        var last = rows[^1];
        var events = last.Number("Events");
        Assert.Equal(events + (1.96 * Math.Sqrt(events)), last.Number("lower_2s_population_1_year") * last.Number("baseline") / 10000, 0.02 * Math.Sqrt(events));
    }
}
