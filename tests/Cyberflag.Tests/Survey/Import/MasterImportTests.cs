using Cyberflag.Ledger;
using Cyberflag.Surveys;
using Cyberflag.Surveys.Sample;
using Cyberflag.Tests.Surveys.Review;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Import;

public sealed class MasterImportTests : IDisposable
{
    private readonly TrialSurvey survey = new();
    private readonly string outside = Directory.CreateTempSubdirectory("cyberflag-import-").FullName;

    /// <summary>A master workbook: forces down, years across; one blank, one bound, one mark without a meaning, a total of all.</summary>
    private string Workbook(string name = "master.xlsx", long essex = 14)
    {
        var parts = new WorkbookParts();
        parts.AddSheet("SCC");
        parts.AddRow("Number of recorded offences of sexual communication with a child (71/17)");
        parts.AddRow("Force", "2017/18", "2018/19");
        parts.AddRow("Kent", 12L, 13L);
        parts.AddRow("Essex", essex, null);
        parts.AddRow("Sussex", "<5", "n/a");
        parts.AddRow("Total", 26L, 13L);
        var path = Path.Combine(outside, name);
        File.WriteAllBytes(path, parts.ToBytes());
        return path;
    }

    private ImportResult Import(string path, string published = "2019-06", bool isDry = false) =>
        MasterImport.Of(survey.Folder, path, "Annual report", "https://example.invalid/report", published, isDry, survey.Clock);

    [Fact]
    public void Certain_figures_become_attested_rows_whose_trace_ends_at_their_cell()
    {
        var result = Import(Workbook());
        Assert.Equal(["SCC!B3", "SCC!C3", "SCC!B4", "SCC!B5"], result.Imported.Select(r => r.Fields["place"]));
        Assert.Equal(Count.Exactly(13), survey.Held("kent", "2018/19"));
        var leaf = Assert.Single(Trace.Of(survey.Run().Figures, "E23000032/2018-19/SCC/count")!.Children);
        Assert.Equal(("imported/master.xlsx", "SCC!C3", "Annual report"), (leaf.Source!.Document, leaf.Source.Locator, leaf.Source.Citation!.Publication));
        using var ledger = LedgerStore.Open(survey.Folder.Store, survey.Clock);
        Assert.NotNull(ledger.Bytes(leaf.Source.DocumentHash));
        Assert.All(survey.Run().Collected.Attested, o => Assert.Equal((ObservationKind.Attested, "2019-06"), (o.Kind, o.KnownOn.ToString())));
    }

    [Fact]
    public void A_bound_that_the_workbook_states_is_imported_as_a_bound_and_a_blank_is_no_zero()
    {
        Assert.Equal(1, Import(Workbook()).Blank);
        Assert.Equal(Count.Between(0, 4, BoundCause.Stated), survey.Held("sussex", "2017/18"));
        Assert.Null(survey.Held("essex", "2018/19"));
    }

    [Fact]
    public void Marked_readings_are_not_imported_and_are_written_to_the_work_list_with_why()
    {
        var result = Import(Workbook());
        Assert.Equal(["SCC!C5", "SCC!B6", "SCC!C6"], result.Waiting.Select(r => r.Fields["place"]));
        var rows = ImportReview.Read(survey.Folder);
        Assert.Equal(["n/a", "26", "13"], rows.Select(r => r.Field("says")));
        Assert.Contains("a total over several areas", rows[1].Field("why"), StringComparison.Ordinal);
        Assert.Contains(survey.Run().Findings, f => f.Code == "S-035" && f.Message.StartsWith("3 numbers", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_import_of_the_same_workbook_changes_nothing()
    {
        Import(Workbook());
        string[] files = [survey.Folder.Of("attested.csv"), survey.Folder.Of("import-review.csv")];
        var before = files.Select(File.ReadAllText).ToList();
        var again = Import(Workbook());
        Assert.Equal((0, 4, 0, 3), (again.Imported.Length, again.Held, again.Waiting.Length, again.Listed));
        Assert.Equal(before, files.Select(File.ReadAllText));
    }

    [Fact]
    public void A_new_edition_adds_what_is_new_and_shows_what_differs()
    {
        Import(Workbook());
        var next = Import(Workbook(essex: 15), published: "2020-06");
        Assert.Equal("15", Assert.Single(next.Imported).Fields["value"]);
        var conflict = Assert.Single(next.Conflicts);
        Assert.Equal((Count.Exactly(15), Count.Exactly(14)), (conflict.Row.Observation.Count, conflict.Held.Count));
        Assert.Equal(Count.Exactly(15), survey.Held("essex", "2017/18"));
        Assert.Equal(2, Directory.GetFiles(survey.Folder.Of("imported")).Length);
    }

    [Fact]
    public void Two_values_of_one_date_wait_for_a_person()
    {
        Import(Workbook());
        Import(Workbook(essex: 15));
        Assert.Null(survey.Held("essex", "2017/18"));
        Assert.Contains(survey.Items(), i => i.Kind == WorkKind.Conflict);
    }

    [Fact]
    public void A_small_count_waits_until_a_person_says_that_it_was_published()
    {
        var result = Import(Workbook(essex: 3));
        Assert.DoesNotContain(result.Imported, r => r.Fields["value"] == "3");
        Assert.Contains("only if it was published", Assert.Single(result.Waiting, r => r.Fields["value"] == "3").Why, StringComparison.Ordinal);
        Assert.Null(survey.Held("essex", "2017/18"));
    }

    [Fact]
    public void A_dry_import_writes_nothing()
    {
        Assert.Equal(4, Import(Workbook(), isDry: true).Imported.Length);
        Assert.Null(survey.Held("kent", "2018/19"));
        Assert.False(Directory.Exists(survey.Folder.Of("imported")));
    }

    [Fact]
    public void Rows_decided_in_the_work_list_are_taken_over_and_the_others_wait_on()
    {
        Import(Workbook());
        Decide("n/a", "yes", ("value", "7"), ("status", "value"));
        Decide("26", "no");
        var taken = ImportReview.Take(survey.Folder, "A. Tester", "compared with the report", survey.Clock);
        Assert.Equal((1, 1, 1), (taken.Added, taken.Rejected, taken.Open));
        Assert.Equal(Count.Exactly(7), survey.Held("sussex", "2018/19"));
        var leaf = Assert.Single(Trace.Of(survey.Run().Figures, "E23000033/2018-19/SCC/count")!.Children);
        Assert.Contains("decided by A. Tester on 2026-03-01: accepted as read (compared with the report)", leaf.Formula, StringComparison.Ordinal);
        Assert.DoesNotContain(survey.Run().Findings, f => f.Code is "R-001" or "S-010");
        Assert.Equal(1, ImportReview.Take(survey.Folder, "A. Tester", "compared with the report", survey.Clock).Held);
    }

    [Theory]
    [InlineData("n/a", "yes", "status", "perhaps", "line 2")]
    [InlineData("26", "yes", "note", "", "no area is called")]
    [InlineData("26", "maybe", "note", "", "neither yes nor no")]
    public void A_decided_row_that_cannot_be_used_is_told_and_nothing_is_added(string says, string decided, string column, string text, string named)
    {
        Import(Workbook());
        Decide(says, decided, (column, text));
        var before = File.ReadAllText(survey.Folder.Of("attested.csv"));
        Assert.Contains(named, Assert.Single(ImportReview.Take(survey.Folder, "A. Tester", "compared with the report", survey.Clock).Problems), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(survey.Folder.Of("attested.csv")));
    }

    [Fact]
    public void A_workbook_that_changed_after_its_import_is_told()
    {
        Import(Workbook());
        File.AppendAllText(survey.Folder.Of("imported/master.xlsx"), "x");
        Assert.Contains(survey.Run().Findings, f => f.Code == "S-034");
    }

    [Fact]
    public void A_date_that_is_none_is_refused() => Assert.Throws<SurveyException>(() => Import(Workbook(), published: "last June"));

    private void Decide(string says, string decided, params (string Column, string Text)[] fields)
    {
        var path = survey.Folder.Of("import-review.csv");
        var rows = ImportReview.Read(survey.Folder);
        var lines = new CsvLines();
        lines.Add(rows[0].Columns);
        foreach (var row in rows)
        {
            lines.Add(row.Columns.Select(c => row.Field("says") != says ? row.Field(c)
                : c == "decided" ? decided : fields.FirstOrDefault(f => f.Column == c).Text ?? row.Field(c)));
        }

        File.WriteAllBytes(path, lines.ToBytes());
    }

    public void Dispose()
    {
        survey.Dispose();
        Directory.Delete(outside, recursive: true);
    }
}
