using System.Text.Json;
using Xunit;

namespace Cyberflag.App.Tests;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly string survey = CyberflagProgram.CopyOfExample();

    private List<JsonElement> Items() => [.. JsonDocument.Parse(CyberflagProgram.Run("review", "list", survey, "--json").Output).RootElement.GetProperty("items").EnumerateArray()];

    private JsonElement Item(string kind) => Items().First(i => i.GetProperty("kind").GetString() == kind);

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    [Fact]
    public void An_item_says_what_waits_where_why_and_which_call_settles_it()
    {
        var listed = CyberflagProgram.Run("review", "list", survey);
        Assert.Equal(0, listed.ExitCode);
        var conflict = Item("conflict");
        Assert.Contains($"cyberflag review decide {survey} {Id(conflict)} --choose 1", listed.Output, StringComparison.Ordinal);
        Assert.Contains("185 (Slough Observer, June 2019)", listed.Output, StringComparison.Ordinal);
        Assert.StartsWith($"cyberflag review decide {survey} {Id(conflict)}", conflict.GetProperty("command").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_calls_name_the_program_as_it_was_started()
    {
        var started = new Dictionary<string, string> { ["CYBERFLAG_CALL"] = "./cyberflag" };
        var listed = CyberflagProgram.RunIn(started, "review", "list", survey);
        Assert.Contains($"./cyberflag review decide {survey} {Id(Item("conflict"))} --choose 1", listed.Output, StringComparison.Ordinal);
        Assert.Contains("'./cyberflag review list SURVEY'", CyberflagProgram.RunIn(started, "review", "list", survey, "X-00000000").Errors, StringComparison.Ordinal);
        Assert.Contains("Example: ./cyberflag check article.txt", CyberflagProgram.RunIn(started, "check", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chosen_value_is_in_the_figures_with_who_chose_it()
    {
        var conflict = Item("conflict");
        var number = conflict.GetProperty("alternatives").EnumerateArray().ToList().FindIndex(a => a.GetString()!.StartsWith("185", StringComparison.Ordinal)) + 1;
        var decided = CyberflagProgram.Run("review", "decide", survey, Id(conflict), "--choose", $"{number}", "--who", "A. Tester");
        Assert.True(decided.ExitCode == 0, decided.Errors);
        var traced = CyberflagProgram.Run("figures", survey, "--trace", "EWNI/2018-19/CYB/published/age=10_and_under").Output;
        Assert.Contains("185", traced, StringComparison.Ordinal);
        Assert.Contains("decided by A. Tester", traced, StringComparison.Ordinal);
        Assert.DoesNotContain(Items(), i => Id(i) == Id(conflict));
        Assert.Equal(0, CyberflagProgram.Run("ledger", "verify", survey).ExitCode);
    }

    [Fact]
    public void An_item_of_many_readings_shows_the_first_and_how_many_more_and_all_when_asked_for_itself()
    {
        var folder = Path.Combine(survey, "replies", "kent", "2026-01-05");
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "reply.csv"),
            "Offence,2017/18,2018/19,2019/20,2020/21,2021/22,2022/23,2023/24,2024/25\nSexual communication with a child,31,32,33,34,35,36,37,38\n");
        var item = Items().Single(i => i.GetProperty("document").GetString()!.StartsWith("replies/kent/2026-01-05", StringComparison.Ordinal));
        Assert.Equal(8, item.GetProperty("readings").GetArrayLength());

        var listed = CyberflagProgram.RunOn(400, "review", "list", survey).Output;
        Assert.Contains($"{Id(item)}  uncertain reading, 8 readings", listed, StringComparison.Ordinal);
        Assert.Contains("At r.2/c.7: '36', read as Kent, 2022/23, 71/17 Sexual communication with a child, offences, by offence code: 36", listed, StringComparison.Ordinal);
        Assert.Contains("and 2 more", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("At r.2/c.9", listed, StringComparison.Ordinal);
        var whole = CyberflagProgram.RunOn(400, "review", "list", survey, Id(item)).Output;
        Assert.Contains("At r.2/c.9: '38'", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("conflict", whole, StringComparison.Ordinal);

        Assert.Contains("There is no option '--acept'", CyberflagProgram.Run("review", "decide", survey, Id(item), "--acept").Errors, StringComparison.Ordinal);
        var refused = CyberflagProgram.Run("review", "decide", survey, Id(item), "--unit", "offences", "--period", "2018/19", "--why", "test");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("8 readings with 8 different values of period", refused.Errors, StringComparison.Ordinal);
        var decided = CyberflagProgram.RunOn(400, "review", "decide", survey, Id(item), "--unit", "offences", "--why", "test");
        Assert.True(decided.ExitCode == 0, decided.Errors);
        Assert.Contains($"{Id(item)}: unit offences, on all 8 readings: r.2/c.2 ('31')", decided.Output, StringComparison.Ordinal);
        Assert.Equal(2, CyberflagProgram.Run("review", "list", survey, Id(item)).ExitCode);
    }

    [Fact]
    public void Many_items_are_settled_at_once()
    {
        var offences = Items().Where(i => i.GetProperty("kind").GetString() == "unknownOffence").Select(Id).ToArray();
        Assert.True(offences.Length > 1);
        var decided = CyberflagProgram.Run(["review", "decide", survey, .. offences, "--reject", "--why", "counts something else", "--json"]);
        Assert.Equal(0, decided.ExitCode);
        Assert.Equal(offences.Length, JsonDocument.Parse(decided.Output).RootElement.GetProperty("decisions").GetArrayLength());
        Assert.DoesNotContain(Items(), i => i.GetProperty("kind").GetString() == "unknownOffence");
    }

    [Theory]
    [InlineData("X-00000000", "--choose", "1")]
    [InlineData("CONFLICT", "--choose", "9")]
    [InlineData("CONFLICT", "--accept")]
    [InlineData("OFFENCE", "--reject")]
    [InlineData("OFFENCE", "--accept")]
    public void A_call_that_settles_nothing_says_why_and_changes_nothing(string item, params string[] options)
    {
        var id = item switch { "CONFLICT" => Id(Item("conflict")), "OFFENCE" => Id(Item("unknownOffence")), _ => item };
        var decided = CyberflagProgram.Run(["review", "decide", survey, id, .. options]);
        Assert.Equal(2, decided.ExitCode);
        Assert.NotEqual("", decided.Errors.Trim());
        Assert.False(File.Exists(Path.Combine(survey, "decisions.csv")));
    }

    [Fact]
    public void Without_a_terminal_nobody_is_asked()
    {
        var decided = CyberflagProgram.Run("review", "decide", survey);
        Assert.Equal(2, decided.ExitCode);
        Assert.Contains("review list", decided.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_board_shows_what_waits_for_each_force()
    {
        var board = JsonDocument.Parse(CyberflagProgram.Run("status", survey, "--json").Output).RootElement.GetProperty("forces");
        var expected = Items().Count(i => i.GetProperty("area").GetString() == "E23000036");
        Assert.True(expected > 0);
        Assert.Equal(expected, board.EnumerateArray().First(f => f.GetProperty("area").GetString() == "E23000036").GetProperty("waiting").GetInt32());
    }

    [Fact]
    public void A_decision_killed_at_any_moment_leaves_a_state_that_the_next_run_completes()
    {
        var id = Id(Item("conflict"));
        var random = new Random(20260301);
        for (var attempt = 0; attempt < 4; attempt++)
        {
            using var process = CyberflagProgram.Start("review", "decide", survey, id, "--choose", "1");
            process.WaitForExit(TimeSpan.FromMilliseconds(random.Next(200, 1800)));
            process.Kill();
            process.WaitForExit();
            Assert.Equal(0, CyberflagProgram.Run("figures", survey).ExitCode);
            Assert.Equal(0, CyberflagProgram.Run("ledger", "verify", survey).ExitCode);
        }

        _ = CyberflagProgram.Run("review", "decide", survey, id, "--choose", "1");
        Assert.DoesNotContain(Items(), i => Id(i) == id);
        Assert.DoesNotContain("S-010", CyberflagProgram.Run("figures", survey, "--json").Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(survey, recursive: true);
}
