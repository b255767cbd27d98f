using System.Text;
using Cyberflag.Ledger;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

public sealed class ReviewingTests
{
    private const string WithoutUnit = "Offence,2022/23,2023/24\nSexual communication with a child,12,14\n";

    private static TrialSurvey Decided(out string path)
    {
        var survey = new TrialSurvey();
        path = survey.Reply("kent/2025-05-01/reply.csv", WithoutUnit);
        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Unit = "offences" }, "told by telephone");
        return survey;
    }

    [Fact]
    public void A_decision_is_a_fact_of_the_ledger_and_a_row_of_the_file()
    {
        using var survey = Decided(out _);
        using var ledger = LedgerStore.Open(survey.Folder.Store, survey.Clock);
        var rows = DecisionsFile.Read(File.ReadAllBytes(survey.Folder.Of("decisions.csv")), survey.Folder.Reference).Decisions;
        Assert.Equal(rows, ledger.Decisions());
        Assert.All(rows, d => Assert.Equal(("A. Tester", survey.Clock.Now, "told by telephone"), (d.Who, d.When, d.Why)));
    }

    [Fact]
    public void A_program_that_stops_between_the_file_and_the_ledger_is_made_good_by_the_next_run()
    {
        using var survey = Decided(out _);
        Directory.Delete(survey.Folder.Store, recursive: true);
        Assert.Equal(Count.Exactly(12), survey.Held("kent", "2022/23"));
        using var ledger = LedgerStore.Open(survey.Folder.Store, survey.Clock);
        Assert.NotEmpty(ledger.Decisions());
        Assert.Empty(ledger.Verify());
    }

    [Fact]
    public void A_decision_that_was_taken_out_of_the_file_counts_for_nothing_and_is_told()
    {
        using var survey = Decided(out _);
        File.Delete(survey.Folder.Of("decisions.csv"));
        Assert.Null(survey.Held("kent", "2022/23"));
        Assert.Contains(survey.Run().Findings, f => f.Code == "S-010");
    }

    [Fact]
    public void Rows_written_by_hand_stay_as_they_are()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", WithoutUnit);
        var byHand = Encoding.UTF8.GetBytes($"\uFEFFwho,document,place,raw,kind,value,when,why,note\r\n# mine,{new string('b', 64)},l.1,x,reject,,2026-01-01T00:00:00Z,old,");
        File.WriteAllBytes(survey.Folder.Of("decisions.csv"), byHand);
        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Unit = "offences" });
        Assert.Equal(byHand, File.ReadAllBytes(survey.Folder.Of("decisions.csv"))[..byHand.Length]);
        Assert.Equal(Count.Exactly(12), survey.Held("kent", "2022/23"));
    }

    [Fact]
    public void A_changed_document_is_asked_about_anew()
    {
        using var survey = Decided(out var path);
        File.WriteAllText(path, WithoutUnit.Replace("12", "13", StringComparison.Ordinal));
        Assert.Null(survey.Held("kent", "2022/23"));
        Assert.Contains(survey.Run().Findings, f => f.Code == "R-001");
    }

    [Fact]
    public void As_of_a_day_before_the_decision_the_reading_waits()
    {
        using var survey = Decided(out _);
        Assert.Null(survey.Held("kent", "2022/23", new DateOnly(2026, 2, 28)));
        Assert.Equal(Count.Exactly(12), survey.Held("kent", "2022/23", new DateOnly(2026, 3, 1)));
        Assert.DoesNotContain(survey.Run(new DateOnly(2024, 1, 1)).Findings, f => f.Code == "R-001");
    }

    [Fact]
    public void The_trace_says_who_decided_what_and_the_site_does_not()
    {
        using var survey = Decided(out _);
        var run = survey.Run();
        Assert.Contains("decided by A. Tester on 2026-03-01: accepted as read, unit offences (told by telephone)", Assert.Single(Trace.Of(run.Figures, "E23000032/2022-23/SCC/count")!.Children).Formula, StringComparison.Ordinal);
        var release = SurveyRun.Publish(survey.Folder, null, survey.Clock).Out!;
        Assert.All(Directory.EnumerateFiles(release, "*", SearchOption.AllDirectories), f => Assert.DoesNotContain("A. Tester", File.ReadAllText(f), StringComparison.Ordinal));
    }
}
