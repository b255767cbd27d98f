using System.Text;
using Cyberflag.Check;

namespace Cyberflag.Surveys;

/// <summary>Writes the page of the checked texts into the team's folder, beside the survey and never into its public site.</summary>
internal static class TextsPages
{
    /// <summary>Checks the survey's texts and writes their page, where there are any.</summary>
    public static RunResult Write(RunResult result)
    {
        var texts = TextsCheck.OfSurvey(result);
        if (texts.Texts.IsEmpty)
        {
            return result with { Texts = texts, Findings = [.. result.Findings, .. texts.Findings] };
        }

        var page = Path.Combine(result.Folder.Of("team"), "texts.html");
        AtomicFile.WriteMade(page, Encoding.UTF8.GetBytes(CheckPage.Of(texts.Texts, SurveyFigures.Words(result.Folder.Survey, SurveyFigures.Of(result)))));
        return result with { Texts = texts, TextsPage = page, Findings = [.. result.Findings, .. texts.Findings] };
    }
}
