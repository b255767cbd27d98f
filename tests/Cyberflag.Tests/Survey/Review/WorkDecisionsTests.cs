using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

public sealed class WorkDecisionsTests
{
    private const string WithoutUnit = "Offence,2022/23,2023/24\nSexual communication with a child,12,14\n";

    private static TrialSurvey Waiting()
    {
        var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", WithoutUnit);
        return survey;
    }

    [Fact]
    public void A_reading_that_lacks_its_offence_cannot_be_accepted_as_read()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", "Number of recorded offences\nOffence,2022/23,2023/24\nSexual communication with girl,9,10\n");
        var item = Assert.Single(survey.Items());
        Assert.Equal(WorkKind.UnknownOffence, item.Kind);
        var problem = Assert.Throws<SurveyException>(() => survey.Decide(item, new WorkAnswer { Accept = true }));
        Assert.Contains("--offence", problem.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(survey.Folder.Of("decisions.csv")));
    }

    [Fact]
    public void One_answer_settles_all_that_is_alike_and_the_numbers_go_into_the_figures()
    {
        using var survey = Waiting();
        Assert.Null(survey.Held("kent", "2022/23"));
        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Unit = "offences" });
        Assert.Equal((Count.Exactly(12), Count.Exactly(14)), (survey.Held("kent", "2022/23"), survey.Held("kent", "2023/24")));
        Assert.Empty(survey.Items());
    }

    [Fact]
    public void A_rejected_number_is_in_no_figure_and_waits_no_more()
    {
        using var survey = Waiting();
        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Reject = true });
        Assert.Null(survey.Held("kent", "2022/23"));
        Assert.Empty(survey.Items());
    }

    [Fact]
    public void A_corrected_period_and_part_replace_what_was_read()
    {
        using var survey = Waiting();
        var item = Assert.Single(survey.Items());
        survey.Decide(item, new WorkAnswer { Unit = "offences", Period = "2019/20", Places = [item.Places[0]] });
        Assert.Equal(Count.Exactly(12), survey.Held("kent", "2019/20"));
        Assert.Null(survey.Held("kent", "2022/23"));
    }

    [Theory]
    [InlineData("period", "last year")]
    [InlineData("offence", "99/99")]
    [InlineData("unit", "cases")]
    [InlineData("area", "Atlantis")]
    [InlineData("method", "guess")]
    [InlineData("breakdown", "old")]
    public void A_value_that_is_not_understood_decides_nothing(string field, string value)
    {
        using var survey = Waiting();
        var answer = field switch
        {
            "period" => new WorkAnswer { Period = value },
            "offence" => new WorkAnswer { Offence = value },
            "unit" => new WorkAnswer { Unit = value },
            "area" => new WorkAnswer { Area = value },
            "method" => new WorkAnswer { Method = value },
            _ => new WorkAnswer { Breakdown = value },
        };
        Assert.Contains(value, Assert.Throws<SurveyException>(() => survey.Decide(Assert.Single(survey.Items()), answer)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(survey.Folder.Of("decisions.csv")));
    }

    [Fact]
    public void A_correction_needs_its_reason()
    {
        using var survey = Waiting();
        Assert.Contains("--why", Assert.Throws<SurveyException>(() => survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Unit = "offences" }, " ")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_never_replaced_by_a_mark()
    {
        using var survey = Waiting();
        Assert.Throws<SurveyException>(() => survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Mark = "1 to 4" }));
    }
}
