using System.Collections.Immutable;

namespace Cyberflag.Request;

/// <summary>A category of the statistics and how many requests are in it.</summary>
/// <param name="Group">What is divided: <c>timeliness</c>, <c>outcome</c>, <c>review</c>.</param>
/// <param name="Category">The category.</param>
/// <param name="Requests">How many requests.</param>
public sealed record CampaignCategory(string Group, string Category, int Requests);

/// <summary>
/// How the forces dealt with the requests of a campaign, in the categories of the Cabinet Office's FOI statistics for monitored bodies: timeliness
/// (within 20 working days; within a permitted extension; late; not yet answered), and of the answered the outcome (resolvable: granted in full,
/// withheld in part, withheld in full; not resolvable: not held, cost limit). Each request that was received is once in each group.
/// </summary>
public static class CampaignStatistics
{
    /// <summary>The statistics.</summary>
    /// <param name="requests">The events and the standing of each request.</param>
    public static ImmutableArray<CampaignCategory> Of(IReadOnlyCollection<(ImmutableArray<CampaignEvent> Events, RequestStanding Standing)> requests)
    {
        var received = requests.Where(r => r.Standing.Deadline is not null).ToList();
        var answered = received.Where(r => r.Standing.Outcome != RequestOutcome.None).ToList();
        int Count(IEnumerable<(ImmutableArray<CampaignEvent> Events, RequestStanding Standing)> among, Func<RequestStanding, bool> isSo) => among.Count(r => isSo(r.Standing));
        bool Has((ImmutableArray<CampaignEvent> Events, RequestStanding) request, CampaignEventKind kind) => request.Events.Any(e => e.Kind == kind);
        bool IsExtended(RequestStanding s) => s.Deadline!.ExtendedDue is not null;
        bool InTwenty((ImmutableArray<CampaignEvent> Events, RequestStanding Standing) r) => !r.Standing.AnsweredLate && (!IsExtended(r.Standing) || r.Events.First(Answers).Day <= r.Standing.Deadline!.Due);
        bool IsResolvable(RequestStanding s) => s.Outcome is RequestOutcome.Full or RequestOutcome.Partial or RequestOutcome.Refused or RequestOutcome.NeitherConfirmNorDeny;
        return
        [
            new("requests", "received", received.Count),
            new("requests", "not received (not sent, or returned)", requests.Count - received.Count),
            new("timeliness", "answered within 20 working days", answered.Count(InTwenty)),
            new("timeliness", "answered within a permitted extension", answered.Count(r => !InTwenty(r) && !r.Standing.AnsweredLate && IsExtended(r.Standing))),
            new("timeliness", "answered late", answered.Count(r => !InTwenty(r) && (r.Standing.AnsweredLate || !IsExtended(r.Standing)))),
            new("timeliness", "not yet answered, in time", Count(received, s => s is { Outcome: RequestOutcome.None, State: not RequestState.Overdue })),
            new("timeliness", "not yet answered, overdue", Count(received, s => s is { Outcome: RequestOutcome.None, State: RequestState.Overdue })),
            new("outcome", "resolvable", Count(answered, IsResolvable)),
            new("outcome", "granted in full", Count(answered, s => s.Outcome == RequestOutcome.Full)),
            new("outcome", "withheld in part", Count(answered, s => s.Outcome == RequestOutcome.Partial)),
            new("outcome", "withheld in full", Count(answered, s => s.Outcome is RequestOutcome.Refused or RequestOutcome.NeitherConfirmNorDeny)),
            new("outcome", "information not held", Count(answered, s => s.Outcome == RequestOutcome.NotHeld)),
            new("outcome", "cost limit exceeded (section 12)", Count(answered, s => s.Outcome == RequestOutcome.Cost)),
            new("outcome", "answered, not yet read", Count(answered, s => s.Outcome == RequestOutcome.Unread)),
            new("extension", "public interest extension claimed", received.Count(r => Has(r, CampaignEventKind.Extension))),
            new("extension", "of these in time", received.Count(r => Has(r, CampaignEventKind.Extension) && IsExtended(r.Standing))),
            new("review", "internal review asked", received.Count(r => Has(r, CampaignEventKind.ReviewAsked))),
            new("review", "internal review answered", received.Count(r => Has(r, CampaignEventKind.ReviewAnswered))),
            new("review", "complaint to the Commissioner", received.Count(r => Has(r, CampaignEventKind.ComplaintMade))),
        ];
    }

    private static bool Answers(CampaignEvent each) => each.Kind is CampaignEventKind.Answered or CampaignEventKind.Corrected or CampaignEventKind.ReviewAnswered;
}
