using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

/// <summary>Three years of one offence in a table that names no unit: the unit is one question, a year is not.</summary>
public sealed class AnswerReachTests : IDisposable
{
    private readonly TrialSurvey survey = new();

    public AnswerReachTests() => survey.Reply("kent/2025-05-01/reply.csv", "Offence,2022/23,2023/24,2024/25\nSexual communication with a child,12,14,17\n");

    private WorkItem Item() => Assert.Single(survey.Items());

    private string Refused(WorkItem item, WorkAnswer answer)
    {
        var message = Assert.Throws<SurveyException>(() => survey.Decide(item, answer)).Message;
        Assert.False(File.Exists(survey.Folder.Of("decisions.csv")));
        return message;
    }

    [Fact]
    public void A_field_that_was_read_alike_in_all_readings_is_set_on_all()
    {
        var decisions = survey.Decide(Item(), new WorkAnswer { Unit = "offences" });
        Assert.Equal(["r.2/c.2", "r.2/c.3", "r.2/c.4"], decisions.Where(d => d.Kind == DecisionKind.Unit).Select(d => d.Locator));
    }

    [Fact]
    public void A_field_that_was_read_differently_is_refused_with_how_many_readings_and_which()
    {
        var message = Refused(Item(), new WorkAnswer { Unit = "offences", Period = "2019/20" });
        Assert.Contains("3 readings with 3 different values of period", message, StringComparison.Ordinal);
        Assert.Contains("'2022/23' at r.2/c.2", message, StringComparison.Ordinal);
        Assert.Contains("'2024/25' at r.2/c.4", message, StringComparison.Ordinal);
        Assert.Contains("--place", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_was_read_differently_is_set_on_one_named_place()
    {
        survey.Decide(Item(), new WorkAnswer { Unit = "offences", Period = "2019/20", Places = ["r.2/c.3"] });
        Assert.Equal(Count.Exactly(14), survey.Held("kent", "2019/20"));
        Assert.Equal(["r.2/c.2", "r.2/c.4"], Item().Places);
    }

    [Fact]
    public void Two_numbers_do_not_become_one_thing()
    {
        survey.Reply("kent/2025-05-01/reply.csv", "Victim,Offence,2022/23\nGirls,Sexual communication with a child,12\nBoys,Sexual communication with a child,14\n");
        var item = Item();
        Assert.Equal(2, item.Places.Length);
        var whole = new WorkAnswer { Unit = "offences", Breakdown = "" };
        Assert.Contains("2 readings with 2 different values of breakdown", Refused(item, whole), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_items_settled_at_once_do_not_become_one_thing_either()
    {
        survey.Reply("kent/2025-05-01/reply.csv", "Number of recorded offences\nOffence,2022/23\nSexual communication with girl,9\nSexual communication with boy,10\n");
        var items = survey.Items();
        Assert.Equal(2, items.Length);
        var problem = Assert.Throws<SurveyException>(() => Cyberflag.Surveys.Reviewing.Decide(
            survey.Folder, items, new WorkAnswer { Offence = "71/17" }, "A. Tester", "test", survey.Clock));
        Assert.Contains("2 different numbers for one thing", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'9' at r.3/c.2", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'10' at r.4/c.2", problem.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(survey.Folder.Of("decisions.csv")));
    }

    public void Dispose() => survey.Dispose();
}
