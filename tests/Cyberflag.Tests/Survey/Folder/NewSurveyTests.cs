using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class NewSurveyTests : IDisposable
{
    private readonly string survey = Directory.CreateTempSubdirectory("cyberflag-new-").FullName;

    public NewSurveyTests() => NewSurvey.Make(survey, sample: false);

    [Fact]
    public void Of_a_survey_that_nobody_filled_in_nothing_is_published()
    {
        var folder = SurveyFolder.Open(survey);
        var result = SurveyRun.Publish(folder, null, TimeProvider.System);
        Assert.Null(result.Out);
        Assert.False(Directory.Exists(folder.DefaultOut));
        Assert.Contains("'title', 'asked', 'publisher' stand", Assert.Single(result.Findings, f => f.Code == "S-046").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_text_that_was_left_is_enough_and_with_all_filled_in_it_is_published()
    {
        Fill("Title of the survey", "Ours");
        Fill("What the survey asks, in one paragraph for readers.", "How many?");
        Assert.Contains("'publisher' stands", Assert.Single(NewSurvey.Unfilled(SurveyFolder.Open(survey).Survey)).Message, StringComparison.Ordinal);
        Fill("Who runs it", "Us");
        Assert.NotNull(SurveyRun.Publish(SurveyFolder.Open(survey), null, TimeProvider.System).Out);
    }

    public void Dispose() => Directory.Delete(survey, recursive: true);

    private void Fill(string left, string filled)
    {
        var file = Path.Combine(survey, "survey.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace(left, filled, StringComparison.Ordinal));
    }
}
