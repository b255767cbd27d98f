using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class AuditMethodsTests
{
    private const string Vectors = "10_audit_misclassification.json";

    [Theory]
    [InlineData("rogan_gladen")]
    [InlineData("audit_2x2")]
    [InlineData("audit_sample_size")]
    public void Corrected_shares_quality_and_sizes_agree_with_epiR_and_Cochran(string method) => VectorRun.Agrees(Vectors, method);

    // The truth of the invented population is no result.
    [Fact]
    public void The_stratified_estimate_agrees_with_survey()
    {
        foreach (var vector in SharedVectors.Of(Vectors, "stratified_estimate_of_true_count"))
        {
            var result = VectorRun.Run(vector);
            VectorRun.Agrees(vector, result, "true_population_total", "implied_under_recording", "ci_prop");
            foreach (var interval in vector.GetProperty("expected").GetProperty("ci_prop").EnumerateObject())
            {
                VectorRun.Same(interval.Name, interval.Value, ((MethodResult)result["ci_prop"]!)[interval.Name], (1e-6, 0));
            }
        }
    }

    // Cochran (1977), section 5.5: proportional to size times standard deviation. By hand: 400 × 0.5, 600 × 0.3 of 380.
    [Fact]
    public void Neymans_allocation_is_in_proportion_to_size_and_spread()
    {
        var result = Call.Of("neyman_allocation", """{"N": [400, 600], "p": [0.5, 0.1], "n": 100}""");
        VectorNear([100 * 200 / 380.0, 100 * 180 / 380.0], ((IEnumerable<object>)result["neyman"]!).Cast<double>());
        Assert.Equal([53L, 47L], ((IEnumerable<object>)result["whole"]!).Cast<long>());
    }

    [Fact]
    public void A_stratum_has_at_least_its_minimum_and_at_most_all_of_its_records()
    {
        var result = Call.Of("allocation", """{"N": {"flag": 20, "kw": 500, "none": 5000}, "p": {"flag": 0.5, "kw": 0.3, "none": 0.0}, "n": 300, "min": 50}""");
        var whole = ((MethodResult)result["whole"]!).ToDictionary(f => f.Key, f => (long)f.Value!);
        Assert.Equal((20L, 230L, 50L), (whole["flag"], whole["kw"], whole["none"]));
    }

    // J. L. Fleiss, B. Levin and M. C. Paik, "Statistical Methods for Rates and Proportions" (2003), table 18.3: kappa 0.68, standard errors 0.076 and 0.087.
    [Fact]
    public void Fleiss_own_example_of_agreement_is_met()
    {
        var result = Call.Of("cohen_kappa", """{"table": [[75, 1, 4], [5, 4, 1], [0, 0, 10]]}""");
        Assert.Equal(0.68, result.Number("kappa"), 0.005);
        Assert.Equal(0.076, result.Number("se"), 0.0005);
        Assert.InRange(result.Number("se_large_sample"), 0.087, 0.088);
    }

    [Fact]
    public void Where_no_case_was_found_the_upper_limit_is_the_exact_one_of_all_that_were_reviewed()
    {
        var result = Call.Of("stratified_audit", """{"csv": "x", "strata_N": {"a": 100, "b": 100}}""", "str,true\na,0\na,0\na,0\nb,0\nb,0\n");
        var limits = (double[])((MethodResult)result["ci_prop"]!)["beta"]!;
        Assert.Equal(1 - Math.Pow(0.025, 1 / 5.0), limits[2], 1e-12);
        Assert.DoesNotContain((MethodResult)result["ci_prop"]!, f => f.Key == "logit");
    }

    // Zou, Huang and Zhang (2009), by hand: 0 of 50 has the exact upper limit 1 - 0.025^(1/50) = 0.0711; of 5,000 records as large as
    // the other stratum, in which all were reviewed, that is 0.0711 × √0.99 / 2 above.
    [Fact]
    public void A_stratum_without_a_case_still_widens_the_interval_by_strata()
    {
        var rows = string.Concat(Enumerable.Repeat("rare,0\n", 50)) + string.Concat(Enumerable.Repeat("all,1\n", 5000));
        var limits = (double[])((MethodResult)Call.Of("stratified_audit", """{"csv": "x", "strata_N": {"rare": 5000, "all": 5000}}""", $"str,true\n{rows}")["ci_prop"]!)["strata"]!;
        Assert.Equal(0.5, limits[1], 1e-12);
        Assert.Equal(0.5 + ((1 - Math.Pow(0.025, 1 / 50.0)) * Math.Sqrt(0.99) / 2), limits[2], 1e-9);
    }

    [Fact]
    public void Estimated_accuracy_makes_the_interval_wider_and_large_samples_of_it_do_not()
    {
        const string known = "\"pos\": 160, \"tested\": 1000, \"se\": 0.85, \"sp\": 0.97";
        var few = (double[])Call.Of("rogan_gladen", $"{{{known}, \"n_se\": 50, \"n_sp\": 100}}")["tp_lang_reiczigel"]!;
        var many = (double[])Call.Of("rogan_gladen", $"{{{known}, \"n_se\": 5e7, \"n_sp\": 5e7}}")["tp_lang_reiczigel"]!;
        var wilson = (double[])Call.Of("rogan_gladen", $"{{{known}}}")["tp_wilson"]!;
        Assert.True(few[1] - few[0] > 1.2 * (many[1] - many[0]));
        Assert.Equal(wilson[1] - wilson[0], many[1] - many[0], 0.001);
    }

    [Fact]
    public void What_was_not_reviewed_or_not_coded_is_refused()
    {
        Assert.Contains("row 3, column 'true': '2'", Call.Refused("stratified_audit", """{"csv": "x", "strata_N": {"a": 9}}""", "str,true\na,1\na,2\n"), StringComparison.Ordinal);
        Assert.Contains("'b' is no stratum", Call.Refused("stratified_audit", """{"csv": "x", "strata_N": {"a": 9}}""", "str,true\na,1\nb,1\n"), StringComparison.Ordinal);
        Assert.Contains("'b' has 9 records, of which 0", Call.DoesNotApply("stratified_audit", """{"csv": "x", "strata_N": {"a": 9, "b": 9}}""", "str,true\na,1\na,0\n"), StringComparison.Ordinal);
        Assert.Contains("says nothing", Call.DoesNotApply("rogan_gladen", """{"pos": 1, "tested": 9, "se": 0.4, "sp": 0.5}"""), StringComparison.Ordinal);
        Assert.Contains("not square", Call.Refused("kappa", """{"table": [[1, 2]]}"""), StringComparison.Ordinal);
        Assert.Contains("one category", Call.DoesNotApply("kappa", """{"table": [[5, 0], [0, 0]]}"""), StringComparison.Ordinal);
    }

    private static void VectorNear(double[] expected, IEnumerable<double> actual) =>
        Assert.All(expected.Zip(actual), p => Assert.Equal(p.First, p.Second, 1e-9));

    // R 4.2, epiR 2.0.57, epi.prev: uncut, and its Wilson limit of a single event.
    [Theory]
    [InlineData(2, 100, 0.9, 0.95, -0.035294, -0.052351)]
    [InlineData(0, 100, 0.9, 0.95, -0.058824, -0.058824)]
    public void A_corrected_share_beyond_nought_is_printed_as_it_is_and_cut_beside_it(int positive, int tested, double se, double sp, double share, double lower)
    {
        var result = Call.Of("rogan_gladen", FormattableString.Invariant($"{{\"pos\": {positive}, \"tested\": {tested}, \"se\": {se}, \"sp\": {sp}}}"));
        Assert.Equal(share, result.Number("tp"), 1e-6);
        Assert.Equal(lower, ((double[])result["tp_wilson"]!)[0], 1e-6);
        Assert.Equal(0.0, ((MethodResult)result["within_0_1"]!)["tp"]);
        Assert.Contains("no certainty", (string)result["note"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Wilsons_limit_of_one_event_is_that_of_epiR() =>
        Assert.Equal(0.00512932943875506, ((double[])Call.Of("rogan_gladen", """{"pos": 1, "tested": 10, "se": 0.8, "sp": 0.99}""")["ap_wilson"]!)[0], 1e-15);

    [Fact]
    public void The_angle_of_a_share_stays_within_a_quarter_turn()
    {
        var limits = (double[])((MethodResult)Call.Of("stratified_audit", """{"csv": "x", "strata_N": {"a": 11}}""", "str,true\na,1\na,0\na,0\n")["ci_prop"]!)["asin"]!;
        Assert.Equal(0, limits[1]);
    }

    [Fact]
    public void A_review_of_every_record_has_no_error_of_sampling()
    {
        var limits = (double[])((MethodResult)Call.Of("stratified_audit", """{"csv": "x", "strata_N": {"a": 3}}""", "str,true\na,1\na,0\na,0\n")["ci_prop"]!)["beta"]!;
        Assert.Equal([1 / 3.0, 1 / 3.0, 1 / 3.0], limits);
    }

    [Fact]
    public void Broken_numbers_of_records_and_certain_shares_are_refused()
    {
        Assert.Contains("whole number of records", Call.Refused("stratified_audit", """{"csv": "x", "strata_N": {"a": 10.5}}""", "str,true\na,1\na,0\n"), StringComparison.Ordinal);
        Assert.Contains("needs no sample", Call.Refused("sample_size", """{"margin": 0.05, "p": 0}"""), StringComparison.Ordinal);
        Assert.Contains("so small", Call.Refused("sample_size", """{"margin": 1e-300}"""), StringComparison.Ordinal);
        Assert.Contains("given alone", Call.Refused("rogan_gladen", """{"pos": 1, "tested": 9, "se": 0.8, "sp": 0.9, "n_se": 50}"""), StringComparison.Ordinal);
    }

    // By hand: the certain stratum of 1,000 takes its minimum of 1, the other all its 20; 29 of 50 are left.
    [Fact]
    public void Records_that_no_stratum_can_take_are_told()
    {
        var result = Call.Of("neyman_allocation", """{"N": [1000, 20], "p": [0, 0.5], "n": 50, "min": 1}""");
        Assert.Equal(29, result.Number("unplaced"));
    }
}
