using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

public sealed class LegendWorkTests
{
    private const string Marked = "Number of recorded offences\nOffence,2021/22,2022/23,2023/24\nSexual communication with a child,12,*,*\n";

    [Fact]
    public void All_marks_of_a_document_are_one_item_until_their_meaning_is_known()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", Marked);
        var item = Assert.Single(survey.Items());
        Assert.Equal((WorkKind.LegendNeeded, 2), (item.Kind, item.Places.Length));
        Assert.Null(survey.Held("kent", "2022/23"));

        survey.Decide(item, new WorkAnswer { Mark = "* means 1 to 4" });
        Assert.Empty(survey.Items());
        Assert.Equal(Count.Between(1, 4, BoundCause.Stated), survey.Held("kent", "2022/23"));
        Assert.Equal(Count.Between(1, 4, BoundCause.Stated), survey.Held("kent", "2023/24"));
    }

    [Fact]
    public void The_meaning_of_one_place_leaves_the_others()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", Marked);
        var item = Assert.Single(survey.Items());
        survey.Decide(item, new WorkAnswer { Mark = "0", Places = [item.Places[0]] });
        Assert.Equal(Count.Zero, survey.Held("kent", "2022/23"));
        Assert.Null(survey.Held("kent", "2023/24"));
    }

    [Fact]
    public void The_printed_call_suggests_no_meaning_and_settles_nothing_as_it_stands()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", Marked);
        var item = Assert.Single(survey.Items());
        Assert.Equal("--mark \"* means MEANING\" --why \"…\"", item.Settles);
        var problem = Assert.Throws<SurveyException>(() => survey.Decide(item, new WorkAnswer { Mark = "* means MEANING" }));
        Assert.Contains("write it in the place of MEANING", problem.Message, StringComparison.Ordinal);
        Assert.Single(survey.Items());
    }

    [Fact]
    public void The_meaning_of_another_mark_is_refused()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", Marked);
        var problem = Assert.Throws<SurveyException>(() => survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Mark = "- means 0" }));
        Assert.Contains("not '-'", problem.Message, StringComparison.Ordinal);
    }
}
