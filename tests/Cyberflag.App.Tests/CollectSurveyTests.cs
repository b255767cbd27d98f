using System.Text.Json;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary><c>collect FILE --survey SURVEY</c>.</summary>
public sealed class CollectSurveyTests : IDisposable
{
    private readonly string survey = CyberflagProgram.CopyOfExample();
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("cyberflag-test-").FullName, "reply.csv");

    public CollectSurveyTests() => File.WriteAllText(file, "Number of recorded offences\nOffence,2022/23\nSexual communication with a child,340\n");

    [Fact]
    public void The_reading_says_which_measure_a_number_counts_and_where_the_file_is_now()
    {
        var collected = CyberflagProgram.Run("collect", file, "--survey", survey, "--force", "kent", "--received", "2023-06-16", "--json");
        Assert.Equal(0, collected.ExitCode);
        var document = JsonDocument.Parse(collected.Output).RootElement.GetProperty("documents")[0];
        var observation = Assert.Single(document.GetProperty("observations").EnumerateArray());
        Assert.Equal(("bound", "SCC", 340), (observation.GetProperty("standing").GetString(), observation.GetProperty("measure").GetString(), observation.GetProperty("value").GetInt32()));
        Assert.Equal("replies/kent/2023-06-16/reply.csv", document.GetProperty("storedAs").GetString());
        Assert.Contains("340", CyberflagProgram.Run("figures", survey, "--trace", "E23000032/2022-23/SCC/count").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_reading_and_one_without_a_survey_store_nothing()
    {
        var dry = CyberflagProgram.Run("collect", file, "--survey", survey, "--force", "kent", "--received", "2023-06-16", "--dry");
        Assert.Contains("Nothing was stored; without --dry it becomes replies/kent/2023-06-16/reply.csv.", dry.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(survey, "replies", "kent")));
    }

    [Fact]
    public void A_file_that_does_not_tell_whose_it_is_needs_attention_and_says_what_to_give()
    {
        var collected = CyberflagProgram.Run("collect", file, "--survey", survey);
        Assert.Equal(1, collected.ExitCode);
        Assert.Contains("give --force FORCE and --received DATE", collected.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--dry")]
    [InlineData("--received", "2023-06-16")]
    [InlineData("--survey", "SURVEY", "--received", "June")]
    public void Options_that_make_no_sense_are_a_wrong_call(params string[] options) =>
        Assert.Equal(2, CyberflagProgram.Run(["collect", file, .. options.Select(o => o == "SURVEY" ? survey : o)]).ExitCode);

    public void Dispose()
    {
        Directory.Delete(survey, recursive: true);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
