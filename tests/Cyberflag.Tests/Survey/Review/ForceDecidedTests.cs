using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

public sealed class ForceDecidedTests
{
    private const string Counted = "Number of recorded offences\nOffence,2021/22,2022/23\nSexual communication with a child,12,14\n";

    private static string[] Codes(TrialSurvey survey) => [.. survey.Run().Findings.Select(f => f.Code).Where(c => c is "S-005" or "C-001").Order(StringComparer.Ordinal)];

    [Fact]
    public void Once_people_have_said_of_which_force_all_numbers_are_nothing_asks_for_it_any_more()
    {
        using var survey = new TrialSurvey();
        survey.Reply("atlantis/2025-05-01/reply.csv", Counted);
        Assert.Equal(["C-001", "S-005"], Codes(survey));

        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Area = "kent" });
        Assert.Empty(Codes(survey));
        Assert.Equal(Cyberflag.Vocabulary.Count.Exactly(12), survey.Held("kent", "2021/22"));
    }

    [Fact]
    public void A_decision_on_some_of_the_numbers_leaves_the_question_open()
    {
        using var survey = new TrialSurvey();
        survey.Reply("atlantis/2025-05-01/reply.csv", Counted);
        var item = Assert.Single(survey.Items());
        survey.Decide(item, new WorkAnswer { Area = "kent", Places = [item.Places[0]] });
        Assert.Equal(["C-001", "S-005"], Codes(survey));
    }

    [Fact]
    public void Another_decision_does_not_say_of_which_force_they_are()
    {
        using var survey = new TrialSurvey();
        survey.Reply("atlantis/2025-05-01/reply.csv", Counted);
        Assert.Throws<SurveyException>(() => survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Accept = true }));
        Assert.Equal(["C-001", "S-005"], Codes(survey));
    }
}
