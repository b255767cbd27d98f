using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class NationalMethodsTests
{
    private const string Head = "force,year,pop,count\n";
    private static readonly string[] Rows =
    [
        "A,1,1000,50", "A,2,1000,60", "B,1,1500,90", "B,2,1500,NA", "C,1,900,30", "C,2,900,41", "D,1,800,1 to 4", "D,2,800,33",
        "E,1,700,25", "E,2,700,9", "F,1,990,70", "F,2,990,88", "G,1,1200,41", "G,2,1200,22", "H,1,600,10", "H,2,600,31",
    ];

    // The four forces of the 38 whose 88A figures of 2018/19 are hidden here recorded 91, 181, 5 and 135: with them the total is 5,463.
    [Fact]
    public void The_true_total_of_recorded_grooming_lies_in_the_interval_where_four_forces_are_hidden()
    {
        var rows = Call.Rows(Call.Of("national_prediction", """{"csv": "x", "family": "nbinom2"}""", RecordedGrooming.Without("cambridgeshire", "essex", "north-yorkshire", "west-mercia")), "totals");
        Assert.Equal((38.0, 34.0, 5051.0), (rows[1].Number("forces"), rows[1].Number("forces_known"), rows[1].Number("known")));
        Assert.InRange(5463, rows[1].Number("lower"), rows[1].Number("upper"));
        Assert.InRange(5463, rows[1].Number("rubin_lower"), rows[1].Number("rubin_upper"));
        Assert.True(rows[1].Number("upper") - rows[1].Number("lower") < 500);
    }

    [Fact]
    public void What_is_assumed_otherwise_stands_beside_the_model()
    {
        var rows = Call.Rows(Call.Of("national_prediction", """{"csv": "x", "delta": [0, 2]}""", Head + string.Join('\n', Rows)), "sensitivity").FindAll(r => r.Number("year") == 2);
        double Total(string start) => rows.Find(r => ((string)r["assumption"]!).StartsWith(start, StringComparison.Ordinal))!.Number("total");
        Assert.Equal(284, Total("complete case"));
        Assert.Equal(284 + 90, Total("last value"));
        Assert.Equal(284, Total("missing counts 0 times"), 1e-9);
        Assert.Equal(284 + (2 * (Total("model") - 284)), Total("missing counts 2 times"), 1e-9);
    }

    [Fact]
    public void A_withheld_count_stays_within_its_bounds_and_widens_the_total_by_them_alone()
    {
        var result = Call.Of("national_prediction", """{"csv": "x"}""", Head + string.Join('\n', Rows));
        var first = Call.Rows(result, "totals")[0];
        Assert.Equal((8.0, 1.0, 0.0, 316.0), (first.Number("forces_known"), first.Number("within_bounds"), first.Number("missing"), first.Number("known")));
        Assert.InRange(first.Number("lower"), 317, 320);
        Assert.InRange(first.Number("upper"), 317, 320);
        Assert.InRange(Call.Rows(result, "missing").Find(r => (string)r["force"]! == "D")!.Number("predicted"), 1, 4);
    }

    [Fact]
    public void The_order_of_the_rows_changes_no_bit()
    {
        Assert.Equal(Printed(Rows), Printed([.. Rows.Reverse()]));

        static List<double> Printed(string[] rows) => Call.Rows(Call.Of("national_prediction", """{"csv": "x", "m": 200}""", Head + string.Join('\n', rows)), "totals")
            .ConvertAll(r => r.Number("total") + r.Number("lower") + r.Number("upper") + r.Number("se"));
    }

    [Theory]
    [InlineData("A,1,1000,-3", "x, row 18, column 'count': '-3' is negative")]
    [InlineData("I,1,1000,3.5", "x, row 18, column 'count': '3.5' is not whole")]
    [InlineData("I,1,1000,few", "x, row 18, column 'count': 'few' is no number")]
    [InlineData("I,1,none,3", "row 18, column 'pop': 'none' is no number")]
    [InlineData("I,1,1000,<5", "set suppressed_from to 0 or to 1")]
    [InlineData("A,1,1000,51", "row 18, column 'count': '51' is a second count of year 1, force A; the first is in row 2")]
    public void A_cell_that_does_not_fit_is_refused_with_its_place(string row, string why) =>
        Assert.Contains(why, Call.Refused("national_prediction", """{"csv": "x"}""", $"{Head}{string.Join('\n', Rows)}\n{row}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("A,1,9,5\nB,1,9,6\n", "Every count in 'count' is known")]
    [InlineData("A,1,9,NA\nB,1,9,NA\n", "Every count is missing")]
    [InlineData("A,1,9,5\nA,2,9,6\nA,3,9,NA\n", "one group")]
    [InlineData("A,1,9,0\nA,2,9,0\nB,1,9,0\nB,2,9,NA\n", "Every response is 0")]
    public void A_table_that_gives_no_prediction_is_refused_with_the_reason(string rows, string why) =>
        Assert.Contains(why, Call.DoesNotApply("national_prediction", """{"csv": "x"}""", Head + rows), StringComparison.Ordinal);

    [Fact]
    public void A_missing_column_and_too_few_draws_are_refused()
    {
        Assert.Contains("no column 'count'", Call.Refused("national_prediction", """{"csv": "x"}""", "force,year,pop,offences\nA,1,9,5\n"), StringComparison.Ordinal);
        Assert.Contains("'m' is below 100", Call.Refused("national_prediction", """{"csv": "x", "m": 5}""", Head + string.Join('\n', Rows)), StringComparison.Ordinal);
    }
}
