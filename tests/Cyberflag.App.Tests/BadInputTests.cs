using System.Text.Json;
using System.Text;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>Broken replies beside good ones: each becomes a finding with its name, the others are read, the exit code is 1.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string, byte[]> Broken => new()
    {
        { "empty.xlsx", [] },
        { "broken.xlsx", [0x50, 0x4B, 3, 4, 1, 2, 3, 4, 5] },
        { "protected.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]] },
        { "scan.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100]] },
        { "unknown.bin", [.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 7919 % 256))] },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_file_that_cannot_be_read_is_a_finding_and_all_others_are_read(string name, byte[] bytes)
    {
        var survey = CyberflagProgram.CopyOfExample();
        var folder = Path.Combine(survey, "replies", "kent", "2025-06-01");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name), bytes);

        var result = CyberflagProgram.Run("run", survey, "--json");
        Assert.Equal(1, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray(), f => f.GetProperty("severity").GetString() == "error");
        Assert.Contains(name, finding.GetProperty("where").GetString(), StringComparison.Ordinal);
        Assert.NotEqual("", finding.GetProperty("advice").GetString());
        Assert.Contains(json.RootElement.GetProperty("figures").EnumerateArray(), f => f.GetProperty("id").GetString() == "E23000022/2024-25/SCC/count");
        Directory.Delete(survey, recursive: true);
    }

    [Fact]
    public void A_wrong_row_of_attested_figures_is_a_finding_with_its_line()
    {
        var survey = CyberflagProgram.CopyOfExample();
        File.AppendAllText(Path.Combine(survey, "attested.csv"), "CYB,Atlantis,2018/19,5,value,2019-06,Nobody,https://example.invalid/,,,\n", Encoding.UTF8);
        var lines = File.ReadAllLines(Path.Combine(survey, "attested.csv")).Length;
        var result = CyberflagProgram.Run("run", survey);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"line {lines}", result.Output, StringComparison.Ordinal);
        Assert.Contains("Atlantis", result.Output, StringComparison.Ordinal);
        Directory.Delete(survey, recursive: true);
    }

    [Theory]
    [InlineData(3, "run", "no-such-survey")]
    [InlineData(3, "run", "docs")]
    [InlineData(2, "run")]
    [InlineData(2, "nonsense")]
    [InlineData(2, "figures", "examples/online-offences", "--as-of", "yesterday")]
    [InlineData(2, "collect", "README.md", "--force", "atlantis")]
    [InlineData(3, "collect", "no-such-file")]
    public void A_call_that_cannot_be_done_says_why_and_ends_with_its_code(int code, params string[] call)
    {
        var result = CyberflagProgram.Run(call);
        Assert.Equal(code, result.ExitCode);
        Assert.NotEqual("", result.Errors.Trim());
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Give a command.")]
    [InlineData("'nonsense' is no command of cyberflag.", "nonsense", "--json")]
    public void A_call_without_a_known_command_says_so_and_shows_the_help(string said, params string[] call)
    {
        var result = CyberflagProgram.Run(call);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(said, result.Errors, StringComparison.Ordinal);
        Assert.Contains("deadline", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""[["2019-02-30","received"]]""")]
    public void Events_that_cannot_be_read_end_the_command_as_unreadable_input(string text)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, text);
        var result = CyberflagProgram.Run("deadline", "--events", file, "--json");
        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains(file, result.Errors, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public void An_event_of_no_known_kind_is_named()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """[["2019-04-18","received"],["2019-04-24","recieved"]]""");
        var result = CyberflagProgram.Run("deadline", "--events", file, "--json");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("'recieved'", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("'received' of", result.Errors, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public void How_many_documents_could_not_be_read_is_told_at_the_top()
    {
        var survey = CyberflagProgram.CopyOfExample();
        var folder = Path.Combine(survey, "replies", "kent", "2025-06-01");
        Directory.CreateDirectory(folder);
        foreach (var row in Broken)
        {
            File.WriteAllBytes(Path.Combine(folder, row.Data.Item1), row.Data.Item2);
        }

        var documents = Directory.EnumerateFiles(Path.Combine(survey, "replies"), "*", SearchOption.AllDirectories).Count();
        var result = CyberflagProgram.Run("run", survey);
        Assert.Contains($"Documents: {documents}, {documents - 5} read and 5 not", result.Output, StringComparison.Ordinal);
        Directory.Delete(survey, recursive: true);
    }

    [Fact]
    public void A_survey_with_a_misspelt_property_names_it()
    {
        var survey = CyberflagProgram.CopyOfExample();
        var file = Path.Combine(survey, "survey.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"cutOff\"", "\"cutof\"", StringComparison.Ordinal));
        var result = CyberflagProgram.Run("run", survey);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("cutof", result.Errors, StringComparison.Ordinal);
        Directory.Delete(survey, recursive: true);
    }
}
