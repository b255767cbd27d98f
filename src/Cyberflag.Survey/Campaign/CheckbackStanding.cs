using System.Collections.Immutable;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Where the check-back of a force stands: it has a clock of its own, which no statute sets.</summary>
/// <param name="Force">The force.</param>
/// <param name="Sent">The day on which its figures went to it last.</param>
/// <param name="Due">The last day on which an answer is waited for: ten working days.</param>
/// <param name="Answered">The day of the first answer or correction since; null where none came.</param>
public sealed record CheckbackStanding(Force Force, DateOnly Sent, DateOnly Due, DateOnly? Answered)
{
    /// <summary>The check-backs that went out, in the order of the panel.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="calendar">The working days.</param>
    public static ImmutableArray<CheckbackStanding> Of(IEnumerable<RequestRecord> requests, WorkingCalendar calendar) =>
    [
        .. from request in requests
           let sent = request.Events.LastOrDefault(e => e.Kind == CampaignEventKind.Sent && e.Letter == Checkback.Letter)
           where sent is not null
           let answer = request.Events.FirstOrDefault(e => e.Order > sent.Order && e.Kind is CampaignEventKind.Corrected or CampaignEventKind.Answered or CampaignEventKind.ReviewAnswered)
           select new CheckbackStanding(request.Force, sent.Day, Checkback.Due(sent.Day, calendar), answer?.Day),
    ];

    /// <summary>In words, on a day.</summary>
    public string Words(DateOnly today) =>
        Answered is { } day ? $"answered on {day:yyyy-MM-dd}{(day > Due ? ", late" : "")}" : today <= Due ? $"waits until {Due:yyyy-MM-dd}" : $"no answer by {Due:yyyy-MM-dd}: publish as not confirmed";
}
