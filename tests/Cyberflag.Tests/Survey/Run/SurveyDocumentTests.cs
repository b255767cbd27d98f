using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

/// <summary>Of which forces a document tells.</summary>
public sealed class SurveyDocumentTests
{
    private const string Reply = "Kent Police\nNumber of offences recorded under Home Office code 71/17 in 2021/22 - 52";

    [Theory]
    [InlineData("kent")]
    [InlineData("kent_police_force")]
    public void A_document_counts_for_its_force_where_its_folder_is_misnamed_too(string folder)
    {
        using var trial = new TrialSurvey();
        trial.Reply($"{folder}/2025-05-01/reply.txt", Reply);
        var result = SurveyRun.Figures(trial.Folder, trial.Clock);
        Assert.Equal(1, Board.Of(result).Rows.Single(r => r.Force.Code == "E23000032").Replies);
        Assert.Equal(["E23000032"], Assert.Single(SiteContents.Of(result).Documents).Concerns);
    }
}
