using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>Periods of a question that lie on both sides of a change of law or of recording, as the reference data know them.</summary>
internal static class ChangeOfLaw
{
    /// <summary>A warning for each question and change.</summary>
    public static IEnumerable<Finding> Warnings(CampaignPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return from question in plan.Survey.Questions
               from change in plan.Reference.Breaks
               where change.Measure == question.Measure.Code && change.IsCrossedBy(question.Periods[0], question.Periods[^1])
               select new Finding(
                   "Q-004", Severity.Warning, $"The periods of question {question.Id} cross a change: {change.What} ({change.Date.Earliest:yyyy-MM-dd}).",
                   "survey.json, questions", $"Years before and after do not count the same thing: {change.Source}.");
    }
}
