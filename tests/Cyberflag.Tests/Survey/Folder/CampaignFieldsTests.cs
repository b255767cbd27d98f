using Cyberflag.Surveys;
using Cyberflag.Tests.Request;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class CampaignFieldsTests
{
    [Fact]
    public void A_question_has_the_periods_and_offences_of_its_measure_unless_it_names_others()
    {
        var questions = AskingSurvey.Read(AskingSurvey.Json.Replace("\"priority\":1,", "\"priority\":1,\"from\":\"2022/23\",\"offences\":[\"71/17\"],", StringComparison.Ordinal)).Questions;
        Assert.Equal(["2023/24", "2024/25"], questions[0].Periods.Select(p => p.ToString()));
        Assert.Equal(["2022/23", "2023/24", "2024/25"], questions[1].Periods.Select(p => p.ToString()));
        Assert.Equal(["71/17"], questions[1].Offences);
    }

    [Theory]
    [InlineData("\"measure\":\"CYB\",\"priority\":2", "\"measure\":\"XYZ\",\"priority\":2", "XYZ")]
    [InlineData("\"priority\":2", "\"priority\":1", "priority")]
    [InlineData("\"priority\":2", "\"priority\":0", "priority")]
    [InlineData("\"id\":\"2\"", "\"id\":\"1\"", "same id")]
    [InlineData("\"hours\":4", "\"hours\":-1", "hours")]
    [InlineData("\"hours\":4", "\"from\":\"2023\"", "2023")]
    [InlineData("foi@charity.example", "foi at charity", "mail address")]
    [InlineData("\"wave\":\"2026\",", "", "wave")]
    public void A_mistake_is_named(string good, string bad, string named) => Assert.Contains(
        named, Assert.Throws<SurveyException>(() => AskingSurvey.Read(AskingSurvey.Json.Replace(good, bad, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_survey_without_questions_is_read_as_before()
    {
        var survey = AskingSurvey.Read(AskingSurvey.Json[..AskingSurvey.Json.IndexOf(",\n\"questions\"", StringComparison.Ordinal)] + "}");
        Assert.Empty(survey.Questions);
        Assert.Null(survey.Campaign);
    }
}
