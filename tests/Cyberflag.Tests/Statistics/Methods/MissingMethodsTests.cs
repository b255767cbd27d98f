using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class MissingMethodsTests
{
    private const string Formula = "\"formula\": \"count~factor(year)+offset(log(pop))+(1|force), rows with NA count excluded\", \"family\": \"poisson\"";

    [Fact]
    public void Missing_forces_are_predicted_as_by_glmmTMB()
    {
        foreach (var vector in SharedVectors.Of("07_imputation.json", "glmm_impute_missing_force"))
        {
            var result = VectorRun.Run(vector);
            VectorRun.Agrees(vector, result, "fixed", "random_sd");
            var (expected, spread) = (vector.GetProperty("expected"), (MethodResult)((MethodResult)result["random_sd"]!)["force"]!);
            VectorRun.Same("est", expected.GetProperty("fixed").GetProperty("cond").GetProperty("est"), ((MethodResult)result["fixed"]!)["est"], (1e-4, 1e-5));
            VectorRun.Same("se", expected.GetProperty("fixed").GetProperty("cond").GetProperty("se"), ((MethodResult)result["fixed"]!)["se"], (1e-4, 1e-5));
            VectorRun.Same("sd", expected.GetProperty("random_sd").GetProperty("ff").GetProperty("sd"), spread["sd"], (1e-4, 1e-5));
        }
    }

    [Fact]
    public void A_change_over_the_same_forces_agrees_with_its_definition() => VectorRun.Agrees("07_imputation.json", "like_for_like_change");

    [Theory]
    [InlineData("random_effects_pooling")]
    public void Pooled_estimates_agree_with_metafor(string method) => VectorRun.Agrees("12_pooling.json", method);

    // With moderate counts a force that never answered has the average level, and the spread between forces in its error.
    [Fact]
    public void A_force_that_never_answered_has_the_average_and_the_whole_spread_between_forces()
    {
        var csv = "force,year,pop,count\nA,1,1000,50\nA,2,1000,60\nB,1,1000,90\nB,2,1000,99\nC,1,1000,30\nC,2,1000,41\nD,1,1000,NA\nD,2,1000,NA\n";
        var result = Call.Of("impute", $"{{\"csv\": \"x\", {Formula}}}", csv);
        var missing = ((IEnumerable<MethodResult>)result["missing"]!).ToList();
        var fixedEffects = ((List<object>)((MethodResult)result["fixed"]!)["est"]!).ConvertAll(e => (double)e);
        var spread = ((MethodResult)((MethodResult)result["random_sd"]!)["force"]!).Number("sd");
        Assert.Equal(fixedEffects[0] + Math.Log(1000), missing[0].Number("eta"), 1e-9);
        Assert.True(missing[0].Number("se_eta") > spread);
    }

    [Fact]
    public void The_order_of_the_rows_changes_nothing_in_the_predictions()
    {
        var rows = "A,1,1000,50\nA,2,1000,60\nB,1,1500,90\nB,2,1500,NA\nC,1,900,30\nC,2,900,41\nD,1,800,NA\nD,2,800,33".Split('\n');
        Assert.Equal(Predicted(rows), Predicted([.. rows.Reverse()]));

        static IEnumerable<double> Predicted(string[] rows) => ((IEnumerable<MethodResult>)Call.Of("impute", $"{{\"csv\": \"x\", {Formula}}}", "force,year,pop,count\n" + string.Join('\n', rows))["missing"]!)
            .SelectMany(r => new[] { r.Number("year"), r.Number("eta"), r.Number("se_eta") });
    }

    [Fact]
    public void What_is_not_missing_and_what_has_no_base_is_refused()
    {
        Assert.Contains("No count is missing", Call.DoesNotApply("impute", $"{{\"csv\": \"x\", {Formula}}}", "force,year,pop,count\nA,1,10,5\nB,1,10,6\n"), StringComparison.Ordinal);
        Assert.Contains("both years", Call.DoesNotApply("like_for_like", """{"csv": "x", "from": 1, "to": 2}""", "force,year,count\nA,1,NA\nA,2,6\n"), StringComparison.Ordinal);
        Assert.Contains("row 3, column 'force': 'A' stands twice", Call.Refused("like_for_like", """{"csv": "x", "from": 1, "to": 1}""", "force,year,count\nA,1,5\nA,1,6\n"), StringComparison.Ordinal);
        Assert.Contains("row 2, column 'vi': '0' is not above 0", Call.Refused("pooling", """{"csv": "x"}""", "yi,vi\n1,0\n2,1\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_base_under_30_both_counts_stand_in_place_of_a_percentage()
    {
        var result = Call.Of("like_for_like", """{"csv": "x", "from": 1, "to": 2}""", "force,year,count\na,1,3\na,2,5\n");
        Assert.Null(result["pct"]);
        Assert.Equal((3.0, 5.0), (result.Number("sum_from"), result.Number("sum_to")));
        Assert.Contains("base is under 30", (string)result["note"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_correction_is_no_base_of_a_percentage() =>
        Assert.Contains("row 2, column 'count': '-3' is negative", Call.Refused("like_for_like", """{"csv": "x", "from": 1, "to": 2}""", "force,year,count\na,1,-3\na,2,5\n"), StringComparison.Ordinal);
}
