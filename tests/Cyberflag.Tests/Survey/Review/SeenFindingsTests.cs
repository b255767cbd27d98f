using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

public sealed class SeenFindingsTests
{
    [Fact]
    public void What_was_said_of_a_finding_that_is_there_no_more_is_itself_a_finding()
    {
        using var survey = new TrialSurvey();
        var path = survey.Reply("kent/2025-05-01/scan.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100]]);
        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Nothing = true });
        File.Delete(path);
        Assert.Equal("S-009", Assert.Single(survey.Run().Findings, f => f.Code.StartsWith("S-", StringComparison.Ordinal)).Code);
    }
}
