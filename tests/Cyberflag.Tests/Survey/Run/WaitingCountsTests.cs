using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

public sealed class WaitingCountsTests
{
    [Fact]
    public void What_waits_are_documents_that_were_not_understood_too()
    {
        using var trial = new TrialSurvey();
        trial.Reply("kent/2025-05-01/reply.txt", "Sexual communication with a child (71/17), number of victims by financial year:\n2020/21: 41\n2021/22: 52\n");
        trial.Reply("kent/2025-05-02/reply.txt", "");
        var waiting = WaitingCounts.Of(SurveyRun.Figures(trial.Folder, trial.Clock));
        Assert.Equal(2, waiting.Single(w => w.What == "documents not understood in whole").Count);
    }

    [Fact]
    public void Where_all_is_read_nothing_waits()
    {
        using var trial = new TrialSurvey();
        trial.Reply("kent/2025-05-01/reply.txt", "Number of offences recorded under Home Office code 71/17 in 2021/22 - 52");
        Assert.Empty(WaitingCounts.Of(SurveyRun.Figures(trial.Folder, trial.Clock)));
    }
}
