using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>
/// A force need not answer where it estimates more than the appropriate limit: £450 at £25 an hour, which is 18 hours (FOIA 2000 section 12;
/// Fees Regulations 2004, regulations 3(3) and 4(4)). In Scotland it is £600 at £15 an hour at most, which is 40 hours (FOISA 2002 section 12; Fees for
/// Required Disclosure Regulations 2004, regulations 3 and 5). It may refuse the request whole, so the hours of all questions count together.
/// </summary>
internal static class CostLimit
{
    private const double HoursFoia = 18;
    private const double HoursFoisa = 40;

    /// <summary>A warning for a question that alone is over the limit, or for all together.</summary>
    public static IEnumerable<Finding> Warnings(CampaignPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var isScottish = !plan.Survey.Panel.IsEmpty && plan.Survey.Panel.All(f => RequestLetter.LawOf(f) == RequestLaw.Foisa);
        var limit = isScottish ? HoursFoisa : HoursFoia;
        var over = plan.Survey.Questions.Where(q => q.Hours > limit).ToList();
        foreach (var question in over)
        {
            yield return new Finding(
                "Q-002", Severity.Warning, FormattableString.Invariant($"Question {question.Id} is expected to take {question.Hours} hours, and the cost limit is {limit} (section 12)."),
                "survey.json, questions", "Ask for fewer periods or breakdowns; a force that estimates too much may refuse the whole request.");
        }

        if (over.Count == 0 && plan.Survey.Questions.Sum(q => q.Hours ?? 0) is var all && all > limit)
        {
            yield return new Finding(
                "Q-003", Severity.Warning, FormattableString.Invariant($"All questions together are expected to take {all} hours, and the cost limit is {limit} (section 12)."),
                "survey.json, questions", "A force may refuse the whole request. Ask for less, or put the questions that matter less into a later wave.");
        }
    }
}
