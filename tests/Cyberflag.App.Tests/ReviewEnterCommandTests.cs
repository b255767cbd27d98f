using System.Text.Json;
using Xunit;

namespace Cyberflag.App.Tests;

public sealed class ReviewEnterCommandTests : IDisposable
{
    private readonly string survey = CyberflagProgram.CopyOfExample();

    private CyberflagProgram.Result Enter(params string[] options) => CyberflagProgram.Run(["review", "enter", survey, .. options]);

    private CyberflagProgram.Result Kent(string value, params string[] more) =>
        Enter(["--force", "kent", "--measure", "CYB", "--period", "2019/20", "--value", value, "--how", "telephone", "--date", "2020-06-03", "--note", "told by the FOI office", "--who", "A. Tester", .. more]);

    [Fact]
    public void A_figure_told_by_telephone_is_in_the_figures_and_its_trace_ends_at_the_note()
    {
        var entered = JsonDocument.Parse(Kent("212", "--json").Output).RootElement.GetProperty("entries")[0];
        Assert.Equal(("chosen", 212), (entered.GetProperty("state").GetString(), entered.GetProperty("value").GetInt32()));
        var traced = string.Join(' ', CyberflagProgram.Run("figures", survey, "--trace", "E23000032/2019-20/CYB/count").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Reply, entered by hand", traced, StringComparison.Ordinal);
        Assert.Contains("note: told by the FOI office", traced, StringComparison.Ordinal);
        Assert.Contains($"entered.csv entered by hand/{entered.GetProperty("entry").GetString()}", traced, StringComparison.Ordinal);
        Assert.Equal(0, CyberflagProgram.Run("ledger", "verify", survey).ExitCode);
        var board = JsonDocument.Parse(CyberflagProgram.Run("status", survey, "--json").Output).RootElement.GetProperty("forces");
        Assert.Equal(1, board.EnumerateArray().First(f => f.GetProperty("area").GetString() == "E23000032").GetProperty("entered").GetInt32());
    }

    [Fact]
    public void Wrong_options_are_all_named_and_nothing_is_entered()
    {
        var entered = Enter("--force", "Atlantis", "--period", "2019", "--value", "about 12");
        Assert.Equal(2, entered.ExitCode);
        Assert.All(["--force:", "--period:", "--measure:", "--value:", "--how:", "--date:", "--evidence:", "Nothing was entered."], o => Assert.Contains(o, entered.Errors, StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(survey, "entered.csv")));
    }

    [Fact]
    public void Without_a_figure_or_a_table_or_with_both_the_call_is_wrong()
    {
        Assert.Equal(2, Enter().ExitCode);
        Assert.Equal(2, Enter("--from", "calls.csv", "--force", "kent").ExitCode);
        Assert.Equal(2, Enter("--from", "no-such.csv").ExitCode);
    }

    [Fact]
    public void A_correction_is_listed_with_what_it_corrects()
    {
        Kent("212");
        Assert.Equal(2, Kent("221").ExitCode);
        Assert.Equal(0, Kent("221", "--why", "digits turned round").ExitCode);
        var listed = JsonDocument.Parse(CyberflagProgram.Run("review", "entered", survey, "--json").Output).RootElement.GetProperty("entries");
        Assert.Equal(["corrected", "chosen"], listed.EnumerateArray().Select(e => e.GetProperty("state").GetString()));
        Assert.Equal(listed[1].GetProperty("entry").GetString(), listed[0].GetProperty("correctedBy").GetString());
        Assert.Contains("corrected by E-", CyberflagProgram.Run("review", "entered", survey).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_a_wrong_row_is_told_with_line_and_column()
    {
        var table = Path.Combine(survey, "calls.csv");
        File.WriteAllText(table, "force,period,measure,value,how,date,note\nkent,2019/20,CYB,212,telephone,2020-06-03,x\nessex,2019/20,CYB,,telephone,2020-06-03,x\n");
        var entered = Enter("--from", table);
        Assert.Equal(2, entered.ExitCode);
        Assert.Contains("calls.csv, line 3, column value: it is empty, and a blank is not zero", entered.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(survey, recursive: true);
}
