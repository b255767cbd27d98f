using System.Text.Json;
using Xunit;

namespace Cyberflag.App.Tests;

public sealed class AnalyseCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberflag-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_method_prints_one_JSON_document_with_the_fields_of_the_contract()
    {
        var result = CyberflagProgram.Run("analyse", "exact_rate_ratio", "--input", File("a.json", """{"x1": 369, "t1": 1, "x0": 303, "t0": 1}"""), "--json");
        Assert.Equal(0, result.ExitCode);
        var json = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(100 * (369 - 303) / 303.0, json.GetProperty("pct_change").GetDouble(), 1e-9);
        Assert.Equal(["ratio", "lower", "upper", "p_minlike", "p_central", "pct_change"], json.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Each_row_of_a_table_is_an_input_and_a_row_without_an_answer_says_why()
    {
        var file = File("shares.csv", "force,x,n\nA,3,10\nB,0,0\n");
        var rows = JsonDocument.Parse(CyberflagProgram.Run("analyse", "wilson", "--input", file, "--json").Output).RootElement.GetProperty("rows");
        Assert.Equal(0.1078, rows[0].GetProperty("lower").GetDouble(), 0.0001);
        Assert.Contains("no share", rows[1].GetProperty("refused").GetString(), StringComparison.Ordinal);
        Assert.Contains("refused", CyberflagProgram.Run("analyse", "wilson", "--input", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_exist_is_null_and_never_NaN()
    {
        var json = JsonDocument.Parse(CyberflagProgram.Run("analyse", "rate_ratio", "--input", File("a.json", """{"x1": 3, "t1": 1, "x0": 0, "t0": 1}"""), "--json").Output);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("upper").ValueKind);
    }

    [Theory]
    [InlineData("wilson", "{\"x\": 3}", 3, "'n' is missing")]
    [InlineData("wilson", "[1, 2]", 3, "no JSON object")]
    [InlineData("wilson", "{\"x\": 0, \"n\": 0}", 1, "no share")]
    [InlineData("league_table", "{}", 2, "No method is called")]
    public void A_wrong_call_a_bad_input_and_a_refusal_have_their_exit_codes_and_say_why(string method, string input, int code, string why)
    {
        var result = CyberflagProgram.Run("analyse", method, "--input", File("a.json", input));
        Assert.Equal(code, result.ExitCode);
        Assert.Contains(why, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(" at Cyberflag", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_is_drawn_with_its_numbers_beside_and_a_result_without_a_picture_says_so()
    {
        var (input, chart) = (File("series.csv", "period,y\n2017-01,10\n2017-02,12\n2017-03,11\n"), Path.Combine(folder, "out.svg"));
        Assert.Equal(0, CyberflagProgram.Run("analyse", "xmr", "--input", input, "--chart", chart).ExitCode);
        Assert.StartsWith("<svg", System.IO.File.ReadAllText(chart), StringComparison.Ordinal);
        Assert.StartsWith("period,value,mean,lower,upper,signal\n2017-01,10,11,", System.IO.File.ReadAllText(Path.ChangeExtension(chart, ".csv")), StringComparison.Ordinal);
        var none = CyberflagProgram.Run("analyse", "wilson", "--input", File("a.json", """{"x": 3, "n": 10}"""), "--chart", chart);
        Assert.Equal(1, none.ExitCode);
        Assert.Contains("no picture of what wilson_ci finds", none.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_a_table_is_told_with_its_row()
    {
        var result = CyberflagProgram.Run("analyse", "wilson", "--input", File("shares.csv", "force,x,n\nA,3,10\nB,many,20\n"));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("shares.csv, row 3: The parameter 'x' is the text 'many'", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_names_every_method_and_a_parameter_can_be_set_beside_the_file()
    {
        Assert.Contains("exact_poisson_ci_garwood", CyberflagProgram.Run("analyse", "--list").Output, StringComparison.Ordinal);
        var wide = CyberflagProgram.Run("analyse", "garwood", "--input", File("a.json", """{"x": 1}"""), "--set", "confidence=0.998", "--json").Output;
        Assert.Equal(-Math.Log(0.999), JsonDocument.Parse(wide).RootElement.GetProperty("lower").GetDouble(), 1e-12);
    }

    private string File(string name, string text)
    {
        var file = Path.Combine(folder, name);
        System.IO.File.WriteAllText(file, text);
        return file;
    }
}
