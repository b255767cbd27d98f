using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>Forces in Wales are asked in Welsh and English where every question has its Welsh words.</summary>
internal static class WelshWords
{
    /// <summary>A hint where forces in Wales are asked and a question has none.</summary>
    public static IEnumerable<Finding> Warnings(CampaignPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var without = plan.Survey.Questions.Where(q => q.TextWelsh.Length == 0).Select(q => q.Id).ToList();
        return without.Count == 0 || !plan.Survey.Panel.Any(f => f.Nation == Nation.Wales) ? [] :
        [
            new Finding(
                "Q-005", Severity.Info, $"Forces in Wales are asked in English alone: no Welsh words for question {string.Join(", ", without)}.",
                "survey.json, questions", "Give the property 'textCy'."),
        ];
    }
}
