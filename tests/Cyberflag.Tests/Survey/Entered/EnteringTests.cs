using System.Text;
using Cyberflag.Ledger;
using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Entered;

public sealed class EnteringTests : IDisposable
{
    private readonly TrialSurvey survey = new();
    private readonly string outside = Directory.CreateTempSubdirectory("cyberflag-evidence-").FullName;

    private EnteringResult Enter(params (string Column, string Text)[] fields)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["force"] = "kent",
            ["period"] = "2022/23",
            ["measure"] = "SCC",
            ["value"] = "12",
            ["how"] = "telephone",
            ["date"] = "2024-05-01",
            ["note"] = "FOI office",
            ["who"] = "A. Tester",
        };
        foreach (var (column, text) in fields)
        {
            all[column] = text;
        }

        return Entering.Enter(survey.Folder, [new GivenEntry("--", all, outside)], survey.Clock);
    }

    private string Letter(string text = "Twelve offences.")
    {
        File.WriteAllText(Path.Combine(outside, "letter.txt"), text);
        return "letter.txt";
    }

    private string Table(string rows)
    {
        var path = Path.Combine(outside, "calls.csv");
        File.WriteAllText(path, "force,period,measure,value,how,date,note\n" + rows);
        return path;
    }

    [Fact]
    public void An_entered_figure_is_a_reply_of_its_force_and_stays_in_every_new_run()
    {
        Assert.Empty(Enter().Problems);
        Assert.Equal(Count.Exactly(12), survey.Held("kent", "2022/23"));
        Directory.Delete(survey.Folder.Store, recursive: true);
        var observation = Assert.Single(survey.Run().Collected.Entered);
        Assert.Equal((ObservationKind.Reply, "E23000032", KnownOn.Parse("2024-05-01")), (observation.Kind, observation.Area, observation.KnownOn));
        Assert.StartsWith("entered by hand/E-", observation.Source.Locator, StringComparison.Ordinal);
        Assert.Equal(Count.Exactly(12), survey.Held("kent", "2022/23"));
    }

    [Fact]
    public void An_entry_is_a_fact_of_the_ledger_with_who_when_and_why()
    {
        Enter(("why", "the force answers by telephone only"));
        using var ledger = LedgerStore.Open(survey.Folder.Store, survey.Clock);
        var fact = Assert.Single(ledger.Decisions());
        Assert.Equal((DecisionKind.Enter, "12", "A. Tester", survey.Clock.Now, "the force answers by telephone only"), (fact.Kind, fact.Raw, fact.Who, fact.When, fact.Why));
        Assert.Empty(ledger.Verify());
    }

    [Fact]
    public void The_trace_of_a_figure_ends_at_the_evidence_that_the_ledger_holds()
    {
        Enter(("how", "post"), ("evidence", Letter()), ("note", ""));
        var leaf = Assert.Single(Trace.Of(survey.Run().Figures, "E23000032/2022-23/SCC/count")!.Children);
        Assert.Equal("evidence/kent/2024-05-01/letter.txt", leaf.Source!.Document);
        Assert.Contains("entered by A. Tester on 2026-03-01, sent by post on 2024-05-01", leaf.Formula, StringComparison.Ordinal);
        using var ledger = LedgerStore.Open(survey.Folder.Store, survey.Clock);
        Assert.Equal("Twelve offences.", Encoding.UTF8.GetString(ledger.Bytes(leaf.Source.DocumentHash)!));
    }

    [Fact]
    public void Two_figures_of_one_letter_keep_their_places_apart()
    {
        var letter = Letter();
        Enter(("evidence", letter));
        Enter(("evidence", letter), ("period", "2023/24"), ("value", "14"));
        Assert.Equal(2, survey.Run().Collected.Entered.DistinctBy(o => o.Id).Count());
        Assert.Single(Directory.GetFiles(survey.Folder.Of("evidence"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Another_file_of_the_same_name_is_kept_beside_the_first()
    {
        Enter(("evidence", Letter()));
        Enter(("evidence", Letter("Fourteen offences.")), ("period", "2023/24"), ("value", "14"));
        Assert.Equal(["letter-2.txt", "letter.txt"], Directory.GetFiles(survey.Folder.Of("evidence"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_later_entry_for_the_same_thing_and_day_corrects_the_earlier_one_and_both_are_kept()
    {
        var first = Assert.Single(Enter().Added);
        Assert.Contains("say why", Assert.Single(Enter(("value", "21")).Problems), StringComparison.Ordinal);
        var second = Assert.Single(Enter(("value", "21"), ("why", "digits turned round")).Added);
        Assert.Equal(first.Id, second.Corrects);
        Assert.Equal(Count.Exactly(21), survey.Held("kent", "2022/23"));
        Assert.Equal(["12", "21"], Entering.Of(survey.Folder).All.Select(e => e.Value));
        var leaf = Assert.Single(Trace.Of(survey.Run().Figures, "E23000032/2022-23/SCC/count")!.Children);
        Assert.Contains($"corrects {first.Id}, where A. Tester entered '12' on 2026-03-01", leaf.Formula, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_given_on_a_later_day_is_a_revision_by_the_force_and_corrects_nothing()
    {
        Enter();
        Assert.Equal("", Assert.Single(Enter(("value", "21"), ("date", "2024-06-01")).Added).Corrects);
        Assert.Equal(Count.Exactly(21), survey.Held("kent", "2022/23"));
        Assert.Equal(Count.Exactly(12), survey.Held("kent", "2022/23", new DateOnly(2024, 5, 15)));
    }

    [Fact]
    public void The_same_entry_again_changes_nothing()
    {
        Enter();
        var before = File.ReadAllBytes(survey.Folder.Of("entered.csv"));
        Assert.Single(Enter().Known);
        Assert.Equal(before, File.ReadAllBytes(survey.Folder.Of("entered.csv")));
    }

    [Fact]
    public void Many_are_entered_from_a_table_or_none()
    {
        var wrong = Table("kent,2022/23,SCC,12,telephone,2024-05-01,x\nessex,2022/23,SCC,about 9,telephone,2024-05-01,x\nAtlantis,2022,SCC,5,fax,2024-05-01,\n");
        var problems = Entering.Enter(survey.Folder, Entering.FromTable(wrong, "A. Tester"), survey.Clock).Problems;
        Assert.Contains(problems, p => p.StartsWith("calls.csv, line 3, column value: 'about 9' is neither a number nor a mark", StringComparison.Ordinal));
        Assert.Equal(["force", "period", "how", "evidence"], problems.Where(p => p.Contains("line 4", StringComparison.Ordinal)).Select(p => p.Split("column ")[1].Split(':')[0]));
        Assert.False(File.Exists(survey.Folder.Of("entered.csv")));

        var right = Table("kent,2022/23,SCC,12,telephone,2024-05-01,x\nEssex Police,2022/23,SCC,9,telephone,01/05/2024,x\n");
        Assert.Equal(2, Entering.Enter(survey.Folder, Entering.FromTable(right, "A. Tester"), survey.Clock).Added.Length);
        Assert.Equal((Count.Exactly(12), Count.Exactly(9)), (survey.Held("kent", "2022/23"), survey.Held("essex", "2022/23")));
    }

    [Fact]
    public void The_file_of_one_survey_can_be_imported_into_another_with_its_corrections()
    {
        Enter(("evidence", Letter()));
        Enter(("evidence", Letter()), ("value", "21"), ("why", "digits turned round"));
        using var other = new TrialSurvey();
        File.Copy(survey.Folder.Of("entered.csv"), Path.Combine(survey.Folder.Path, "export.csv"));
        var imported = Entering.Enter(other.Folder, Entering.FromTable(survey.Folder.Of("export.csv"), "B. Tester"), other.Clock);
        Assert.Empty(imported.Problems);
        Assert.Equal(Count.Exactly(21), other.Held("kent", "2022/23"));
        Assert.Equal(2, Entering.Enter(survey.Folder, Entering.FromTable(survey.Folder.Of("export.csv"), "B. Tester"), survey.Clock).Known.Length);
    }

    [Fact]
    public void A_table_with_a_column_that_is_not_known_is_refused()
    {
        var path = Path.Combine(outside, "calls.csv");
        File.WriteAllText(path, "force,period,mesure,value,how,date\nkent,2022/23,SCC,12,telephone,2024-05-01\n");
        Assert.Contains("'mesure' is not known", Assert.Throws<SurveyException>(() => Entering.FromTable(path, "A. Tester")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_without_a_meaning_waits_for_one_and_is_never_zero()
    {
        Enter(("value", "*"));
        Assert.Null(survey.Held("kent", "2022/23"));
        var item = Assert.Single(survey.Items());
        Assert.Equal(WorkKind.LegendNeeded, item.Kind);
        survey.Decide(item, new WorkAnswer { Mark = "1 to 4" });
        Assert.Equal(Count.Between(1, 4, BoundCause.Stated), survey.Held("kent", "2022/23"));
    }

    [Fact]
    public void What_may_count_another_measure_waits_for_a_person()
    {
        Enter(("measure", ""), ("offence", "71/17"), ("unit", "offences"), ("method", "flag"));
        Assert.Equal(EntryState.Apart, State());
        Enter(("measure", ""), ("offence", "71/17"), ("unit", "offences"), ("date", "2024-05-02"));
        Assert.Equal(Count.Exactly(12), survey.Held("kent", "2022/23"));
    }

    [Fact]
    public void A_mark_beside_a_number_of_another_source_is_passed_over_and_said_to_be()
    {
        File.AppendAllText(survey.Folder.Of("attested.csv"), "SCC,Kent,2022/23,40,value,2023-06,Annual report,https://example.invalid/,,,\n");
        Enter(("value", "*"));
        Assert.Equal(Count.Exactly(40), survey.Held("kent", "2022/23"));
        Assert.Equal(EntryState.PassedOver, State());
    }

    [Fact]
    public void A_document_of_the_survey_is_evidence_where_it_lies()
    {
        survey.Reply("kent/2024-05-01/letter.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100]]);
        Enter(("how", "post"), ("evidence", "replies/kent/2024-05-01/letter.jpg"));
        Assert.Equal("replies/kent/2024-05-01/letter.jpg", Assert.Single(survey.Run().Collected.Entered).Source.Document);
        Assert.False(Directory.Exists(survey.Folder.Of("evidence")));
    }

    [Fact]
    public void A_reply_of_the_same_day_that_says_otherwise_is_a_conflict()
    {
        survey.Reply("kent/2024-05-01/reply.csv", "Number of recorded offences\nOffence,2022/23\nSexual communication with a child,14\n");
        Enter();
        Assert.Null(survey.Held("kent", "2022/23"));
        Assert.Equal((WorkKind.Conflict, EntryState.Waits), (Assert.Single(survey.Items()).Kind, State()));
    }

    [Fact]
    public void A_figure_of_another_order_of_magnitude_than_its_neighbour_is_told()
    {
        Enter();
        Enter(("period", "2023/24"), ("value", "1400"));
        Assert.Contains(survey.Run().Findings, f => f.Code == "S-021");
    }

    [Fact]
    public void Names_and_notes_are_in_no_publication()
    {
        Enter(("note", "told by the disclosure desk"));
        var release = SurveyRun.Publish(survey.Folder, null, survey.Clock).Out!;
        Assert.All(Directory.EnumerateFiles(release, "*", SearchOption.AllDirectories), f =>
        {
            var text = File.ReadAllText(f);
            Assert.DoesNotContain("A. Tester", text, StringComparison.Ordinal);
            Assert.DoesNotContain("disclosure desk", text, StringComparison.Ordinal);
        });
    }

    private EntryState State()
    {
        var entries = Entering.Of(survey.Folder);
        return EntryStates.Of(entries.All[^1], entries, survey.Run());
    }

    public void Dispose()
    {
        survey.Dispose();
        Directory.Delete(outside, recursive: true);
    }
}
