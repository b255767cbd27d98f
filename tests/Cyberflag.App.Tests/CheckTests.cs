using System.Text;
using System.Text.Json;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary><c>check</c> as it is called: its JSON, its page, its exit code, and what it makes of bad input.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberflag-check-").FullName;

    [Fact]
    public void The_json_is_that_of_the_contract()
    {
        var result = CyberflagProgram.Run("check", Write("a.txt", "Kent recorded 130 in 2018/19, up 20 per cent from 100 in 2017/18."), "--json");
        Assert.Equal(1, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        var claims = json.RootElement.GetProperty("texts")[0].GetProperty("claims").EnumerateArray().ToList();
        var change = Assert.Single(claims, c => c.GetProperty("type").GetString() == "change");
        Assert.Equal("up 20 per cent", change.GetProperty("text").GetString());
        Assert.Equal("wrongArithmetic", change.GetProperty("verdict").GetString());
        Assert.Equal(20, change.GetProperty("stated").GetProperty("value").GetDouble());
        Assert.Equal(30, change.GetProperty("computed").GetProperty("lower").GetDouble());
        Assert.Equal("2018/19", change.GetProperty("period").GetString());
        Assert.Equal("2017/18", change.GetProperty("baseline").GetString());
        Assert.Equal("30 per cent", change.GetProperty("suggestion").GetString());
        foreach (var name in new[] { "start", "end", "hedge", "area", "measure", "subset", "slots", "rounding", "vintage", "reasons", "warnings", "diagnosis", "trace" })
        {
            Assert.True(change.TryGetProperty(name, out _), name);
        }
    }

    [Fact]
    public void A_text_in_which_all_is_right_ends_with_0() =>
        Assert.Equal(0, CyberflagProgram.Run("check", Write("a.txt", "Kent recorded 130 in 2018/19, up 30 per cent from 100 in 2017/18.")).ExitCode);

    [Fact]
    public void Figures_that_are_not_there_are_a_wrong_call_that_says_what_was_looked_for()
    {
        var result = CyberflagProgram.Run("check", Write("a.txt", "Kent recorded 130 in 2018/19."), "--figures", "nosuch");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("neither a CSV file nor the folder of a survey is at", result.Errors, StringComparison.Ordinal);
        Assert.Contains("nosuch", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_shows_the_text_with_its_marks_and_nothing_of_it_becomes_markup()
    {
        var page = Path.Combine(folder, "checked.html");
        CyberflagProgram.Run("check", Write("a.txt", "<script>alert(1)</script> Kent recorded 130 in 2018/19, up 20 per cent from 100 in 2017/18."), "--html", page);
        var html = File.ReadAllText(page);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"WrongArithmetic\"", html, StringComparison.Ordinal);
        Assert.Contains("Perhaps:</strong> 30 per cent", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_beside_the_text_is_remembered()
    {
        var text = Write("a.txt", "The force recorded 369 with an online element.");
        Write("a.txt.slots.csv", "claim,slot,value\n369,area,Thames Valley\n369,period,2018/19\n999,period,2018/19\n");
        var figures = Write("figures.csv", "area,measure,period,value\nThames Valley,CYB,2018/19,369\n");
        using var json = JsonDocument.Parse(CyberflagProgram.Run("check", text, "--figures", figures, "--json").Output);
        var claim = json.RootElement.GetProperty("texts")[0].GetProperty("claims")[0];
        Assert.Equal("confirmed", claim.GetProperty("verdict").GetString());
        Assert.Equal("stated", claim.GetProperty("slots").GetProperty("period").GetString());
        Assert.Contains(json.RootElement.GetProperty("findings").EnumerateArray(), f => f.GetProperty("code").GetString() == "K-012");
    }

    [Fact]
    public void The_terminal_shows_the_text_with_its_marks_and_the_likely_slip()
    {
        var result = CyberflagProgram.Run("check", Write("a.txt", "date: 2019-06-25\n\nKent rose from 303 in 2015/16 to 369 in 2018/19,\u001b[31m an increase of 322 per cent."));
        Assert.Contains("[an increase of 322 per cent !3]", string.Join(' ', result.Output.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("too many", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public void A_text_taken_out_of_a_page_is_given_with_its_claims()
    {
        using var json = JsonDocument.Parse(CyberflagProgram.Run("check", Write("a.html", "<p>Kent recorded <b>130</b> in 2018/19.</p>"), "--json").Output);
        var text = json.RootElement.GetProperty("texts")[0];
        var claim = text.GetProperty("claims")[0];
        Assert.Equal("130", text.GetProperty("text").GetString()![claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void A_figure_is_traced_to_its_source_and_the_page_tells_of_it()
    {
        var page = Path.Combine(folder, "checked.html");
        var figures = Write("figures.csv", "area,measure,period,value,vintage,source\nKent,CYB,2018/19,130,2019-06,The annual report\n");
        using var json = JsonDocument.Parse(CyberflagProgram.Run("check", Write("a.txt", "Kent Police recorded 130 online child sex offences in 2018/19."), "--figures", figures, "--html", page, "--json").Output);
        Assert.Contains("The annual report", json.RootElement.GetProperty("texts")[0].GetProperty("claims")[0].GetProperty("trace")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("The annual report", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains("the latest of June 2019", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_names_the_measures_whose_words_are_known() =>
        Assert.Contains("CYB", CyberflagProgram.Run("check", "--help").Output, StringComparison.Ordinal);

    [Fact]
    public void The_example_tells_of_two_releases_that_contradict_each_other()
    {
        var texts = Path.Combine(CyberflagProgram.Root, "examples", "online-offences", "texts");
        var result = CyberflagProgram.Run("check", Path.Combine(texts, "founding-article.txt"), Path.Combine(texts, "another-local-release.txt"), "--figures", Path.Combine(CyberflagProgram.Root, "examples", "online-offences"), "--json");
        using var json = JsonDocument.Parse(result.Output);
        var claims = json.RootElement.GetProperty("texts").EnumerateArray().SelectMany(t => t.GetProperty("claims").EnumerateArray()).ToList();
        Assert.Contains("164", Warning("185"), StringComparison.Ordinal);
        Assert.Contains("185", Warning("164"), StringComparison.Ordinal);

        string Warning(string text) => Assert.Single(claims, c => c.GetProperty("text").GetString() == text).GetProperty("warnings")[0].GetString()!;
    }

    // What it is called, its bytes, the finding that tells of it and the exit code.
    public static TheoryData<string, byte[], string?, int> Odd => new()
    {
        { "binary.bin", [.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 7919 % 256))], "F-007", 1 },
        { "empty.txt", [], "F-001", 1 },
        { "marks.txt", Encoding.UTF8.GetBytes("\u202eKent recorded \u0661\u0662\u0663 and \uff11\uff12\uff13 offences, \u201che said \u2018\u201c12\u201d\u2019\u201d."), "K-023", 0 },
        { "table.txt", Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 20000).Select(i => $"{i}\t{i * 7}\t{i * 13}"))), "K-022", 0 },
        { "large.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("In 2018/19 there were 369 offences, up 22 per cent. ", 100_000))), "K-021", 1 },
        { "line.txt", Encoding.UTF8.GetBytes(new string('9', 300_000)), "K-023", 0 },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_input_ends_soon_and_with_words(string name, byte[] bytes, string? finding, int exit)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        var result = CyberflagProgram.Run("check", path, "--json");
        Assert.Equal(exit, result.ExitCode);
        Assert.DoesNotContain("Unhandled", result.Errors, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(result.Output);
        Assert.True(json.RootElement.TryGetProperty("texts", out _));
        Assert.Contains(json.RootElement.GetProperty("findings").EnumerateArray(), f => f.GetProperty("code").GetString() == finding);
    }

    [Theory]
    [InlineData("area,period,value\nKent,2018/19,1\n", "K-001")]
    [InlineData("area,measure,period,value\nKent,CYB,last year,1\n", "K-002")]
    [InlineData("area,measure,period,value\nKent,CYB,2018/19,1\nKent,CYB,2018/19,2\n", "K-003")]
    [InlineData("area,measure,period,value\n", "K-004")]
    public void Figures_that_cannot_be_used_are_told(string csv, string code)
    {
        var result = CyberflagProgram.Run("check", Write("a.txt", "There were 12 offences."), "--figures", Write("figures.csv", csv), "--json");
        using var json = JsonDocument.Parse(result.Output);
        Assert.Contains(json.RootElement.GetProperty("findings").EnumerateArray(), f => f.GetProperty("code").GetString() == code);
    }

    [Fact]
    public void A_folder_is_called_one()
    {
        var result = CyberflagProgram.Run("check", folder);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("is a folder", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_ends_with_3() => Assert.Equal(3, CyberflagProgram.Run("check", Path.Combine(folder, "none.txt")).ExitCode);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
