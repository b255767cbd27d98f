using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

public sealed class RememberedTests
{
    private const string Last = "Offence,2022/23,2023/24\nSexual communication with a child,12,14\n";
    private const string Next = "Offence,2023/24,2024/25\nSexual communication with a child,14,19\n";

    private static TrialSurvey Decided()
    {
        var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", Last);
        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Unit = "offences" }, "told by telephone");
        return survey;
    }

    [Fact]
    public void Last_years_decision_is_offered_for_the_same_layout_of_the_same_force_and_unmarks_nothing()
    {
        using var survey = Decided();
        survey.Reply("kent/2026-05-01/reply.csv", Next);
        var item = Assert.Single(survey.Items());
        Assert.Contains("unit offences (told by telephone)", item.Suggestion!.Words, StringComparison.Ordinal);
        Assert.Null(survey.Held("kent", "2024/25"));

        survey.Decide(item, null, "");
        Assert.Equal(Count.Exactly(19), survey.Held("kent", "2024/25"));
    }

    [Fact]
    public void A_new_edition_of_a_document_is_offered_what_was_decided_on_the_old_one()
    {
        using var survey = Decided();
        survey.Reply("kent/2025-05-01/reply.csv", Last.Replace("14", "15", StringComparison.Ordinal));
        Assert.NotNull(Assert.Single(survey.Items()).Suggestion);
        Assert.Null(survey.Held("kent", "2022/23"));
    }

    [Fact]
    public void Another_force_is_offered_nothing()
    {
        using var survey = Decided();
        survey.Reply("essex/2026-05-01/reply.csv", Next);
        Assert.Null(Assert.Single(survey.Items()).Suggestion);
    }

    [Fact]
    public void Another_layout_is_offered_nothing()
    {
        using var survey = Decided();
        survey.Reply("kent/2026-05-01/reply.csv", Next + "Sexual grooming,1,2\n");
        Assert.All(survey.Items(), i => Assert.Null(i.Suggestion));
    }

    [Fact]
    public void A_period_is_never_carried_into_another_year()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", Last);
        var item = Assert.Single(survey.Items());
        survey.Decide(item, new WorkAnswer { Unit = "offences", Period = "2019/20", Places = [item.Places[0]] });
        survey.Reply("kent/2026-05-01/reply.csv", Next);
        Assert.DoesNotContain("2019/20", Assert.Single(survey.Items(), i => i.Document.Contains("2026-05-01", StringComparison.Ordinal)).Suggestion?.Words ?? "", StringComparison.Ordinal);
    }
}
