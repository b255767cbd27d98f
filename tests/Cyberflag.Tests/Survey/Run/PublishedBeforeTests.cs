using Cyberflag.Ledger;
using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

/// <summary>Yorkshire and the Humber: a newspaper's total of 2018/19 and three forces go out; then Humberside answers 3.</summary>
public sealed class PublishedBeforeTests
{
    private static string Row(int count) => $"Number of recorded offences\nOffence,2018/19\nSexual communication with a child,{count}\n";

    /// <summary>The survey after its first release, with Humberside's reply.</summary>
    private static TrialSurvey GivenAway()
    {
        var trial = new TrialSurvey();
        File.AppendAllText(trial.Folder.Of("attested.csv"), "SCC,Yorkshire & Humber,2018/19,243,value,2019-05,P,https://example.invalid/,,,\n");
        trial.Reply("south-yorkshire/2019-06-03/reply.csv", Row(75));
        trial.Reply("north-yorkshire/2019-06-03/reply.csv", Row(5));
        trial.Reply("west-yorkshire/2019-06-03/reply.csv", Row(160));
        Assert.NotNull(SurveyRun.Publish(trial.Folder, null, trial.Clock).Out);
        trial.Reply("humberside/2019-09-02/reply.csv", Row(3));
        return trial;
    }

    private static string Printed(RunResult result) => File.ReadAllText(Path.Combine(result.Out!, "data/figures.csv"));

    [Fact]
    public void Nothing_is_written_where_public_numbers_give_a_count_away()
    {
        using var trial = GivenAway();
        var before = File.ReadAllBytes(Path.Combine(trial.Folder.DefaultOut, "data/figures.csv"));
        var result = SurveyRun.Publish(trial.Folder, null, trial.Clock);
        Assert.Null(result.Out);
        Assert.True(result.NeedsAttention);
        Assert.Equal("E23000012/2018-19/SCC", Assert.Single(result.Findings, f => f.Code == "P-002").Where);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(trial.Folder.DefaultOut, "data/figures.csv")));
        Assert.Equal(3, result.Figures.Find("E23000012/2018-19/SCC/count")!.Value!.Value.Lower);
        using var ledger = LedgerStore.Open(trial.Folder.Store, trial.Clock);
        Assert.Single(ledger.Releases());
    }

    [Fact]
    public void A_release_that_was_never_given_out_can_be_withdrawn()
    {
        using var trial = GivenAway();
        using (var ledger = LedgerStore.Open(trial.Folder.Store, trial.Clock))
        {
            ledger.Withdraw(ledger.Releases()[0].Sequence, "A. Tester", "a trial");
            Assert.Throws<LedgerException>(() => ledger.Withdraw(ledger.Releases()[0].Sequence, "A. Tester", "again"));
            Assert.True(Assert.Single(ledger.Releases()).IsWithdrawn);
            Assert.Empty(ledger.Verify());
        }

        // The newspaper stays: North Yorkshire, the smallest, is withheld with Humberside.
        var result = SurveyRun.Publish(trial.Folder, null, trial.Clock);
        Assert.DoesNotContain("E23000009/2018-19/SCC/count,5", Printed(result), StringComparison.Ordinal);
        Assert.Equal("E23000009/2018-19/SCC", Assert.Single(result.Findings, f => f.Code == "P-001").Where);
    }

    [Fact]
    public void What_a_release_printed_is_in_a_copy_of_the_record()
    {
        using var trial = GivenAway();
        var copy = trial.Folder.Of("copy");
        using (var ledger = LedgerStore.Open(trial.Folder.Store, trial.Clock))
        {
            ledger.CopyTo(copy);
        }

        Directory.Delete(trial.Folder.Store, recursive: true);
        Directory.Move(copy, trial.Folder.Store);
        Assert.Null(SurveyRun.Publish(trial.Folder, null, trial.Clock).Out);
    }

    [Fact]
    public void A_total_that_was_printed_and_counts_for_nothing_is_remembered()
    {
        using var trial = new TrialSurvey();
        var (attested, usual) = (trial.Folder.Of("attested.csv"), File.ReadAllText(trial.Folder.Of("attested.csv")));
        File.AppendAllText(attested, "SCC,Yorkshire & Humber,2018/19,243,value,2019-05,P,https://example.invalid/,,,\nSCC,Yorkshire & Humber,2018/19,250,value,2019-05,Q,https://example.invalid/,,,\n");
        trial.Reply("south-yorkshire/2019-06-03/reply.csv", Row(75));
        SurveyRun.Publish(trial.Folder, null, trial.Clock);
        File.WriteAllText(attested, usual);
        trial.Reply("north-yorkshire/2019-09-03/reply.csv", Row(5));
        trial.Reply("west-yorkshire/2019-09-03/reply.csv", Row(160));
        trial.Reply("humberside/2019-09-02/reply.csv", Row(3));
        var result = SurveyRun.Publish(trial.Folder, null, trial.Clock);
        Assert.Equal("E23000009/2018-19/SCC", Assert.Single(result.Findings, f => f.Code == "P-001").Where);
    }

    [Fact]
    public void The_same_release_again_is_not_compared_with_itself()
    {
        using var trial = GivenAway();
        using (var ledger = LedgerStore.Open(trial.Folder.Store, trial.Clock))
        {
            ledger.Withdraw(ledger.Releases()[0].Sequence, "A. Tester", "a trial");
        }

        var first = Printed(SurveyRun.Publish(trial.Folder, null, trial.Clock));
        Assert.Equal(first, Printed(SurveyRun.Publish(trial.Folder, null, trial.Clock)));
        using var record = LedgerStore.Open(trial.Folder.Store, trial.Clock);
        Assert.Equal(2, record.Releases().Length);
    }
}
