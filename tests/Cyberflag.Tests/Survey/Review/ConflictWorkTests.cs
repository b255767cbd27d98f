using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

public sealed class ConflictWorkTests
{
    private static void Attest(TrialSurvey survey, string value, string publication) =>
        File.AppendAllText(survey.Folder.Of("attested.csv"), $"SCC,Kent,2018/19,{value},value,2019-06,{publication},https://example.invalid/,,,\n");

    [Fact]
    public void Of_two_values_the_one_that_a_person_chooses_counts_and_the_choice_survives_new_rows()
    {
        using var survey = new TrialSurvey();
        Attest(survey, "54", "Gazette");
        Attest(survey, "77", "Herald");
        var item = Assert.Single(survey.Items());
        Assert.Equal(WorkKind.Conflict, item.Kind);
        Assert.Equal(["54 (Gazette, June 2019)", "77 (Herald, June 2019)"], item.Alternatives.Order(StringComparer.Ordinal));

        survey.Decide(item, new WorkAnswer { Choose = item.Alternatives.IndexOf("77 (Herald, June 2019)") + 1 });
        Assert.Equal(Count.Exactly(77), survey.Held("kent", "2018/19"));

        File.WriteAllText(survey.Folder.Of("attested.csv"), File.ReadAllText(survey.Folder.Of("attested.csv")).Replace("SCC,Kent,2018/19,54", "SCC,Essex,2018/19,9,value,2019-06,Star,https://example.invalid/,,,\nSCC,Kent,2018/19,54", StringComparison.Ordinal));
        Assert.Equal(Count.Exactly(77), survey.Held("kent", "2018/19"));
        Assert.Empty(survey.Run().Reconciled.Findings);
    }

    [Fact]
    public void A_third_value_opens_the_question_again()
    {
        using var survey = new TrialSurvey();
        Attest(survey, "54", "Gazette");
        Attest(survey, "77", "Herald");
        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Choose = 1 });
        Attest(survey, "60", "Star");
        Assert.Null(survey.Held("kent", "2018/19"));
        Assert.Equal(3, Assert.Single(survey.Items()).Alternatives.Length);
    }

    [Fact]
    public void A_conflict_is_settled_by_a_choice_only()
    {
        using var survey = new TrialSurvey();
        Attest(survey, "54", "Gazette");
        Attest(survey, "77", "Herald");
        Assert.Throws<SurveyException>(() => survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Accept = true }));
    }
}
