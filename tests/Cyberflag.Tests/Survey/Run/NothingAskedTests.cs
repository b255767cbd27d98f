using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

/// <summary>A trial survey asks for recorded offences of 71/17.</summary>
public sealed class NothingAskedTests
{
    private const string Victims = "Sexual communication with a child (71/17), number of victims by financial year:\n2020/21: 41\n2021/22: 52\n";

    [Fact]
    public void A_reply_of_which_nothing_is_asked_is_a_finding_and_waits()
    {
        using var trial = new TrialSurvey();
        trial.Reply("kent/2025-05-01/reply.txt", Victims);
        var result = SurveyRun.Figures(trial.Folder, trial.Clock);
        Assert.Contains("victims of 71/17", Assert.Single(result.Findings, f => f.Code == NothingAsked.Code).Message, StringComparison.Ordinal);
        Assert.Contains(WorkList.Of(result), i => i.Kind == WorkKind.Unreadable && i.Raw.Contains(NothingAsked.Code) && i.Document.EndsWith("reply.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sexual communication with a child (71/17), number of offences recorded by financial year:\n2020/21: 41\n2021/22: 52\n")]
    [InlineData(Victims + "\nIn 2021/22 we recorded 44 offences of sexual communication with a child.")]
    public void One_with_any_number_that_is_asked_for_is_not(string reply)
    {
        using var trial = new TrialSurvey();
        trial.Reply("kent/2025-05-01/reply.txt", reply);
        Assert.DoesNotContain(SurveyRun.Figures(trial.Folder, trial.Clock).Findings, f => f.Code == NothingAsked.Code);
    }
}
