using Cyberflag.Ledger;
using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Cyberflag.Vocabulary;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

public sealed class RecordPlaceTests
{
    [Fact]
    public void A_record_that_is_gone_is_told_and_not_made()
    {
        using var survey = new TrialSurvey();
        Assert.Contains("no record yet", Assert.Throws<SurveyException>(() => RecordPlace.Of(survey.Folder.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("neither", Assert.Throws<SurveyException>(() => RecordPlace.Of(survey.Folder.Of("replies"))).Message, StringComparison.Ordinal);
        Directory.CreateDirectory(survey.Folder.DefaultOut);
        File.WriteAllText(Path.Combine(survey.Folder.DefaultOut, "files.txt"), "files.txt\n");
        Assert.Contains("release lies in out/", Assert.Throws<SurveyException>(() => RecordPlace.Of(survey.Folder.Path)).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(survey.Folder.Store));
        Assert.Contains(survey.Run().Findings, f => f.Code == "S-040");
        Assert.Equal(survey.Folder.Store, RecordPlace.Of(survey.Folder.Path));
    }

    [Fact]
    public void A_run_tells_that_the_record_was_tampered_with()
    {
        using var survey = new TrialSurvey();
        survey.Run();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(survey.Folder.Store, LedgerStore.FileName)};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM entry WHERE sequence = 1";
            command.ExecuteNonQuery();
        }

        Assert.Contains("tampered", Tampered(survey), StringComparison.Ordinal);
    }

    // Whether it goes on with a finding or stops at once, a person is told what to do.
    private static string Tampered(TrialSurvey survey)
    {
        var finding = survey.Run().Findings.First(f => f.Code.StartsWith("L-", StringComparison.Ordinal));
        Assert.Equal(Severity.Error, finding.Severity);
        return finding.Message;
    }
}
