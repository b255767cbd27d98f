using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

/// <summary>A trial survey asks for 71/17; each reply is that of Kent.</summary>
public sealed class WordedAnswersTests
{
    private static string Standing(string reply, string period, string? survey = null)
    {
        using var trial = new TrialSurvey();
        var folder = trial.Folder;
        if (survey is not null)
        {
            File.WriteAllText(folder.Of("survey.json"), survey);
            folder = SurveyFolder.Open(folder.Path);
        }

        trial.Reply("kent/2025-05-01/reply.txt", reply);
        var measure = folder.Survey.Measures.Single(m => m.Code == "SCC");
        var status = SiteContents.Of(SurveyRun.Figures(folder, trial.Clock)).Statuses.Single(s => s.Force == "E23000032" && s.Measure == measure.Code && s.Period == Period.Parse(period));
        return $"{status.Status} {string.Join(' ', status.Sections)}".Trim();
    }

    [Theory]
    [InlineData("Sexual communication with a child, 1 April 2022 to 31 March 2023\nFull refusal with Section 12(1) exemption", "2022/23", "Refused s.12(1)")]
    [InlineData("Sexual communication with a child, 1 April 2022 to 31 March 2023\nFull refusal with Section 12(1) exemption", "2021/22", "NothingHeld")]
    [InlineData("The request covers each calendar year from 2019 to 2022.\nIt is refused under Section 12.", "2021/22", "RefusedRequest s.12")]
    [InlineData("The request covers each calendar year from 2019 to 2022.\nIt is refused under Section 12.", "2018/19", "NothingHeld")]
    [InlineData("Rape of a female child under 13, 2021/22\nThe request is refused under Section 12.", "2021/22", "NothingHeld")]
    [InlineData("The request is refused under Section 12.", "2021/22", "NothingHeld")]
    [InlineData("Sexual communication with a child, 2021/22\nNo information is held.", "2021/22", "NotHeld")]
    [InlineData("Sexual communication with a child, 2021/22\nThe force discloses part and withholds part under Section 31(1).", "2021/22", "AnsweredInPart s.31(1)")]
    public void What_a_reply_says_in_words_stands_where_it_says_it(string reply, string period, string standing) => Assert.Equal(standing, Standing(reply, period));

    [Fact]
    public void A_figure_beside_which_another_answer_is_refused_is_an_answer_in_part() => Assert.Equal(
        "AnsweredInPart s.40(2)",
        Standing("Question 1\nNumber of offences recorded under Home Office code 71/17 in 2021/22 - 52\nQuestion 2\nThis is exempt by Section 40(2).", "2021/22"));

    [Fact]
    public void What_nobody_could_open_may_be_the_answer_and_waits() => Assert.Equal("Waiting", Standing("", "2021/22"));

    [Fact]
    public void A_figure_alone_is_an_answer() => Assert.Equal("Answered", Standing("Number of offences recorded under Home Office code 71/17 in 2021/22 - 52", "2021/22"));

    [Fact]
    public void A_reply_to_the_survey_s_own_letter_refuses_all_that_was_asked()
    {
        const string Asks =
            """
            {"title":"T","asked":"A","publisher":"P","area":"E23000032","panel":["kent"],"measures":[{"code":"SCC","title":"S","unit":"offences","method":"offenceCode","offences":["71/17"],"from":"2020/21","to":"2021/22"}],
            "questions":[{"id":"1","text":"How many?","measure":"SCC","priority":1}],"campaign":{"wave":"2025","signatory":"A","address":"foi@charity.example"}}
            """;
        Assert.Equal("Refused s.12", Standing("The request is refused under Section 12.", "2021/22", Asks));
    }
}
