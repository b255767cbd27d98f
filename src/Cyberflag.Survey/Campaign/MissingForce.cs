using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>A force of which no figure of a measure is held, and why: what the press is told on the morning of publication.</summary>
/// <param name="Force">The force.</param>
/// <param name="Measures">Codes of the measures of which nothing is held.</param>
/// <param name="Why">Why, in a sentence without a name.</param>
public sealed record MissingForce(Force Force, ImmutableArray<string> Measures, string Why)
{
    /// <summary>The forces that are missing, in the order of the panel.</summary>
    public static ImmutableArray<MissingForce> Of(RunResult result, CampaignRecord record)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(record);
        var survey = result.Folder.Survey;
        var asked = survey.Questions.Select(q => q.Measure.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from request in record.Requests
               let missing = survey.Measures.Where(m => asked.Contains(m.Code) && !m.Periods.Any(p => result.Figures.Find(new SeriesKey(request.Force.Code, m.Code, p), Statistic.Count) is { Value: not null })).Select(m => m.Code).ToImmutableArray()
               where missing.Length > 0
               select new MissingForce(request.Force, missing, Reason(request, survey.CutOff)),
        ];
    }

    private static string Reason(RequestRecord request, DateOnly? cutOff)
    {
        var (standing, answer) = (request.Standing, request.Events.LastOrDefault(e => e.Kind is CampaignEventKind.Answered or CampaignEventKind.Corrected or CampaignEventKind.ReviewAnswered));
        var sections = request.Sections.IsEmpty ? "" : $", relying on {string.Join(", ", request.Sections)}";
        var said = standing.Outcome switch
        {
            RequestOutcome.None => standing.State switch
            {
                RequestState.NotSent => "it was not asked",
                RequestState.Uncertain => "it is not known whether the request went out",
                RequestState.Undeliverable => "the request came back and did not reach it",
                RequestState.ClarificationAsked => $"it asked what was meant{On(request, CampaignEventKind.ClarificationAsked)}, and waits for us",
                RequestState.FeeAsked => $"it asked for a fee{On(request, CampaignEventKind.FeeNotice)} that was not paid",
                RequestState.Waiting => $"its answer is due on {Day(standing.Due)}",
                RequestState.Extended => $"it took more time, until {Day(standing.Due)}",
                RequestState.Withdrawn => "the request was withdrawn",
                _ => $"it has not answered; the answer was due on {Day(standing.Deadline?.Due)}",
            },
            RequestOutcome.Full or RequestOutcome.Unread => $"it answered{At(answer)}, and no figure of this could be taken from the answer yet",
            RequestOutcome.Partial => $"it answered in part{At(answer)}{sections}",
            RequestOutcome.NotHeld => $"it answered{At(answer)} that the information is not held",
            RequestOutcome.Refused => $"it refused{At(answer)}{sections}",
            RequestOutcome.Cost => $"it refused for cost{At(answer)}{sections}",
            RequestOutcome.NeitherConfirmNorDeny => $"it would neither confirm nor deny{At(answer)}{sections}",
        };
        var late = answer is not null && cutOff is { } last && answer.Day > last ? $"; that came after the last day for this edition ({Day(last)}), and goes into the next" : "";
        var review = standing.State switch
        {
            RequestState.ReviewWaiting or RequestState.ReviewOverdue => $"; a review was asked{On(request, CampaignEventKind.ReviewAsked)}",
            RequestState.Complained => $"; a complaint lies with the Commissioner{On(request, CampaignEventKind.ComplaintMade)}",
            _ => "",
        };
        return $"{said}{late}{review}";
    }

    private static string On(RequestRecord request, CampaignEventKind kind) => At(request.Events.LastOrDefault(e => e.Kind == kind));

    private static string At(CampaignEvent? each) => each is null ? "" : $" on {Day(each.Day)}";

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "a day that is not known";
}
