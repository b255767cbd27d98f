using System.Text.Json;
using Cyberflag.Ledger;
using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

public sealed class SurveyRunTests
{
    private const string OfKent =
        """
        {"title":"T","asked":"A","area":"E23000032","panel":["kent"],"measures":[{"code":"SCC","title":"S","unit":"offences","method":"offenceCode","offences":["71/17"],"from":"2017/18","to":"2018/19"}]}
        """;

    private static SurveyFolder Survey(TrialSurvey trial)
    {
        File.WriteAllText(trial.Folder.Of("survey.json"), OfKent);
        File.AppendAllText(
            trial.Folder.Of("attested.csv"),
            "SCC,Kent,2017/18,100,value,2019-06,P,https://example.invalid/,,,\nSCC,Kent,2018/19,120,value,2019-06,P,https://example.invalid/,,,\n");
        return SurveyFolder.Open(trial.Folder.Path);
    }

    [Fact]
    public void A_survey_of_one_force_has_its_figures_and_a_total_of_one()
    {
        using var trial = new TrialSurvey();
        var result = SurveyRun.Publish(Survey(trial), null, trial.Clock);
        Assert.False(result.NeedsAttention);
        var key = new SeriesKey("E23000032", "SCC", Period.Parse("2018/19"));
        Assert.Equal(Interval.Point(20), result.Figures.Find(key, Statistic.Change, Period.Parse("2017/18"))!.Value);
        Assert.Equal(Interval.Point(120), result.Figures.Find(key, Statistic.Total)!.Value);
        Assert.NotNull(result.Figures.Find(key, Statistic.Rate));
    }

    [Fact]
    public async Task Two_runs_at_once_give_the_release_of_one()
    {
        using var trial = new TrialSurvey();
        var folder = Survey(trial);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SurveyRun.Publish(folder, null, trial.Clock), TestContext.Current.CancellationToken)));
        using var ledger = LedgerStore.Open(folder.Store, trial.Clock);
        Assert.Empty(ledger.Verify());
        Assert.Single(ledger.Entries(), e => e.Kind == EntryKind.Released);
        Assert.Empty(Directory.EnumerateFiles(folder.DefaultOut, "*.new", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_release_pins_tables_decisions_and_reference_and_changes_with_them()
    {
        using var trial = new TrialSurvey();
        var folder = Survey(trial);
        trial.Reply("kent/2025-05-01/reply.csv", "Number of recorded offences\nOffence,2018/19\nSexual communication with a child,118\n");
        SurveyRun.Publish(folder, null, trial.Clock);
        File.WriteAllText(folder.Of("decisions.csv"), $"document,place,raw,kind,value,who,when,why\n{new string('b', 64)},l.1,5,reject,,A. Tester,2026-03-01T10:00:00Z,test\n");
        SurveyRun.Publish(folder, null, trial.Clock);

        using var ledger = LedgerStore.Open(folder.Store, trial.Clock);
        var entries = ledger.Entries();
        var bodies = entries.Where(e => e.Kind == EntryKind.Released).Select(e => JsonDocument.Parse(e.Body).RootElement).ToList();
        Assert.Equal(2, bodies.Count);
        IEnumerable<long> Of(int release, string property) => bodies[release].GetProperty(property).EnumerateArray().Select(e => e.GetInt64());
        Assert.Equal(ledger.Documents().Where(d => d.Name is "survey.json" or "attested.csv").Select(d => d.Sequence).Order(), Of(1, "tables"));
        Assert.Equal(ledger.Documents().Where(d => d.Name.StartsWith("replies/", StringComparison.Ordinal)).Select(d => d.Sequence), Of(1, "documents"));
        Assert.Empty(Of(0, "decisions"));
        Assert.Equal(entries.Where(e => e.Kind == EntryKind.Decided).Select(e => e.Sequence), Of(1, "decisions"));
        Assert.Equal(folder.Reference.Fingerprint, bodies[1].GetProperty("reference").GetString());
    }
}
