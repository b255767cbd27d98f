using System.Text;
using Cyberflag.Ledger;
using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

public sealed class CollectingTests
{
    private const string Reply = "Number of recorded offences\nOffence,2022/23\nSexual communication with a child,40\n";

    [Fact]
    public void After_an_erasure_the_ledger_holds_nothing_that_was_decided_or_entered_on_the_document()
    {
        using var survey = new TrialSurvey();
        var file = survey.Reply("kent/2025-05-01/reply.csv", Reply);
        var hash = EvidenceFile.HashOf(File.ReadAllBytes(file));
        File.WriteAllText(survey.Folder.Of("decisions.csv"), $"document,place,raw,kind,value,who,when,why\n{hash},r.3/c.2,40,reject,,A. Tester,2026-03-01T10:00:00Z,SECRETWHY\n");
        survey.Run();
        File.AppendAllText(survey.Folder.Of("decisions.csv"), $"{hash},r.3/c.2,40,withdraw,,A. Tester,2026-03-02T10:00:00Z,SECRETWHY again\n");
        survey.Run();

        using (var ledger = LedgerStore.Open(survey.Folder.Store, survey.Clock))
        {
            Assert.Equal(2, ledger.Decisions().Length);
            Assert.True(ledger.Erase(hash, "officer", "asked to").IsOverwritten);
            Assert.Empty(ledger.Verify());
        }

        foreach (var stored in Directory.EnumerateFiles(survey.Folder.Store))
        {
            Assert.True(File.ReadAllBytes(stored).AsSpan().IndexOf("SECRETWHY"u8) < 0, stored);
            Assert.True(File.ReadAllBytes(stored).AsSpan().IndexOf(Encoding.UTF8.GetBytes(hash)) < 0, stored);
        }
    }

    [Fact]
    public void A_misspelt_area_moves_no_number()
    {
        using var survey = new TrialSurvey();
        var file = survey.Reply("kent/2025-05-01/reply.csv", Reply);
        var place = Assert.Single(survey.Run().Collected.Documents).Read.Reading.Observations.Single().Source.Locator;
        File.WriteAllText(
            survey.Folder.Of("decisions.csv"),
            $"document,place,raw,kind,value,who,when,why\n{EvidenceFile.HashOf(File.ReadAllBytes(file))},{place},40,area,Kentt,A. Tester,2026-03-01T10:00:00Z,typing error\n");
        Assert.Equal(Count.Exactly(40), survey.Held("kent", "2022/23"));
        Assert.True(survey.Run().NeedsAttention);
    }

    [Fact]
    public void A_number_beyond_all_counts_waits_and_breaks_no_total()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", Reply.Replace("40", "\"9,223,372,036,854,775,807\"", StringComparison.Ordinal));
        survey.Reply("dorset/2025-05-01/reply.csv", Reply.Replace("40", "\"9,223,372,036,854,775,806\"", StringComparison.Ordinal));
        Assert.Null(survey.Held("kent", "2022/23"));
        Assert.NotEmpty(survey.Run().Reconciled.Waiting);
    }
}
