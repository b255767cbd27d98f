using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>The main job on the founding survey: expected values are those that were published, or follow from them by hand.</summary>
[Collection(ExampleRunCollection.Name)]
public sealed class RunTests(ExampleRun run)
{
    [Fact]
    public void The_example_runs_without_anything_that_needs_attention()
    {
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Thames_Valley_reads_303_and_369_up_21_8_per_cent_the_higher_of_the_two_years_held()
    {
        Assert.Contains("369", Line("Thames Valley", "303"), StringComparison.Ordinal);
        Assert.Contains("369", Line("Thames Valley", "+21.8%"), StringComparison.Ordinal);
        Assert.Equal(
            "Thames Valley: 369 in 2018/19, the higher of the two years held", run.Figure("E23000029/2018-19/CYB/highest").GetProperty("words").GetString());
    }

    [Fact]
    public void On_a_narrow_terminal_a_wide_table_is_printed_in_parts_and_no_number_is_broken()
    {
        var lines = CyberflagProgram.RunOn(60, "figures", run.Survey).Output.Split('\n');
        Assert.All(lines, l => Assert.InRange(l.TrimEnd().Length, 0, 60));
        Assert.Contains(lines, l => l.Contains("4,808", StringComparison.Ordinal) && l.Contains("+123.6%", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("2018/19", StringComparison.Ordinal) && l.TrimEnd().EndsWith("14.2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_person_reads_names_and_no_codes_of_areas()
    {
        Assert.Contains("North East, 2015/16, CYB", OneLine(run.Output), StringComparison.Ordinal);
        Assert.Contains("England, Wales and Northern Ireland, 2018/19, CYB, age 10 and under", OneLine(CyberflagProgram.RunOn(300, "run", run.Survey).Output), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b[EWN]\d{8}\b|EWNI/", run.Output);
        Assert.DoesNotMatch(@"\b[EWN]\d{8}\b|EWNI/", CyberflagProgram.Run("status", run.Survey).Output);
    }

    [Fact]
    public void Totals_of_different_forces_stand_without_a_percentage_and_the_data_have_it_with_its_note()
    {
        // 419 of three forces in 2017/18 and 4,808 of 21 in 2018/19.
        var page = File.ReadAllText(Path.Combine(run.Out, "index.html"));
        Assert.DoesNotContain("1,047", page, StringComparison.Ordinal);
        Assert.DoesNotContain("144.1%", run.Output, StringComparison.Ordinal);
        var change = run.Figure("EWNI/2018-19/CYB/total-change/2017-18");
        Assert.Equal("+1,047.5%", change.GetProperty("text").GetString());
        Assert.StartsWith("Different forces: 21 in 2018/19, 3 in 2017/18", change.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_is_shown_with_its_section_on_both_pages_the_board_and_in_the_data()
    {
        // Essex Police, 16 June 2023: full refusal with section 12(1) of a request on 71/17 in 2022/23; South Wales names no offence.
        var page = File.ReadAllText(Path.Combine(run.Out, "index.html"));
        Assert.Contains("Refused (s.12(1)): Essex", page, StringComparison.Ordinal);
        Assert.Contains("Refused a request on these years (s.12): South Wales", page, StringComparison.Ordinal);
        Assert.Contains("2022/23</th><td class=\"n none words\" data-label=\"Count\">refused (s.12(1))", File.ReadAllText(Path.Combine(run.Out, "forces", "essex.html")), StringComparison.Ordinal);
        Assert.Contains("2022/23: Refused (s.12(1)): Essex.", run.Output, StringComparison.Ordinal);
        Assert.Contains("2019/20: Refused a request on these years (s.12): South Wales.", run.Output, StringComparison.Ordinal);
        var rows = File.ReadAllLines(Path.Combine(run.Out, "data", "coverage.csv"));
        Assert.Contains("SCC,E23000028,Essex,2022/23,refused,s.12(1),", rows);
        Assert.Contains("SCC,E23000022,Northamptonshire,2024/25,answeredInPart,s.40(2),", rows);
        Assert.Contains("CYB,W15000004,Dyfed-Powys,2018/19,neverAnswered,,", rows);
        Assert.Contains("refused (s.40(2))", OneLine(CyberflagProgram.Run("status", run.Survey).Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_below_two_thirds_gives_no_national_headline()
    {
        Assert.Contains(
            "21 of 44 forces held, 4,808 together (latest vintages); published by the charity: 8,224 from 40 of 44", OneLine(run.Output), StringComparison.Ordinal);
        Assert.False(run.Figure("EWNI/2018-19/CYB/total").GetProperty("headline").GetBoolean());
    }

    [Fact]
    public void Yorkshire_and_the_Humber_equals_its_four_forces() => Assert.Contains(
        "Yorkshire and The Humber, 2018/19: published 1,493 equals its 4 forces", OneLine(run.Output), StringComparison.Ordinal);

    [Theory]
    [InlineData("E23000038/2018-19/CYB/count", 77, "54")] // Wiltshire: ITV Meridian June 2019, Greatest Hits Radio September 2020
    [InlineData("E23000016/2015-16/CYB/count", 114, "85")] // West Mercia: Redditch Advertiser 2016, Shropshire Star 2017
    [InlineData("E23000007/2015-16/CYB/count", 98, "170")] // Northumbria: Chronicle Live 2016, Sunderland Echo 2017
    [InlineData("N23000001/2015-16/CYB/count", 138, "139")] // Northern Ireland: Belfast Telegraph 2018, News Letter 2020
    public void A_revised_figure_has_its_latest_value_and_names_the_earlier_one(string id, int value, string earlier)
    {
        var figure = run.Figure(id);
        Assert.Equal(value, figure.GetProperty("value").GetInt32());
        Assert.Contains(figure.GetProperty("notes").EnumerateArray(), n => n.GetString()!.Contains($"{earlier} (", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("E23000022/2024-25/SCC/count", 52)] // Northamptonshire Police, FOI 10905-25
    [InlineData("W15000004/2021-22/SCC/count", 39)] // Dyfed-Powys Police, FOI 370/2022
    public void A_reply_of_a_force_is_read_into_a_figure(string id, int value)
    {
        Assert.Equal(value, run.Figure(id).GetProperty("value").GetInt32());
        Assert.Equal(1, run.Figure(id).GetProperty("replies").GetInt32());
    }

    [Fact]
    public void A_calendar_year_is_not_in_a_financial_years_total()
    {
        var calendar = run.Figure("N23000001/cal-2019/CYB/count");
        Assert.Equal(243, calendar.GetProperty("value").GetInt32());
        Assert.DoesNotContain(
            run.Json.GetProperty("figures").EnumerateArray(),
            f => f.GetProperty("inputs").EnumerateArray().Any(i => i.GetString() == "N23000001/cal-2019/CYB/count"));
    }

    [Fact]
    public void A_force_known_not_to_have_answered_is_named_and_is_no_zero()
    {
        Assert.Equal("[x]", run.Figure("W15000004/2018-19/CYB/count").GetProperty("text").GetString());
        Assert.Contains("Dyfed-Powys: known not to have answered", OneLine(run.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_two_counts_of_children_of_10_and_under_are_a_conflict_that_waits()
    {
        var figure = run.Figure("EWNI/2018-19/CYB/published/age=10_and_under");
        Assert.Equal("[x]", figure.GetProperty("text").GetString());
        Assert.Contains(run.Json.GetProperty("waiting").EnumerateArray(), w => w.GetProperty("kind").GetString() == "conflict" && w.GetProperty("raw").GetString()!.Contains("185", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_of_workload_are_in_no_observation()
    {
        var collected = CyberflagProgram.Run("collect", Path.Combine(run.Survey, "replies"), "--json").Output;
        Assert.DoesNotContain("\"raw\": \"7069\"", collected, StringComparison.Ordinal);
        Assert.DoesNotContain("\"raw\": \"2700\"", collected, StringComparison.Ordinal);
    }

    private string Line(params string[] parts) =>
        run.Output.Split('\n').First(l => parts.All(p => l.Contains(p, StringComparison.Ordinal)));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
