using System.Collections.Immutable;

namespace Cyberflag.Request;

/// <summary>A category of the statistics and how many requests are in it.</summary>
/// <param name="Group">What is divided: <c>timeliness</c>, <c>outcome</c>, <c>review</c>.</param>
/// <param name="Category">The category.</param>
/// <param name="Requests">How many requests.</param>
public sealed record CampaignCategory(string Group, string Category, int Requests);

/// <summary>A request as the statistics see it.</summary>
/// <param name="Law">The law under which was asked.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Standing">Where it stands.</param>
public sealed record CountedRequest(RequestLaw Law, ImmutableArray<CampaignEvent> Events, RequestStanding Standing);

/// <summary>
/// How the forces dealt with the requests of a campaign, in the categories of the Cabinet Office's FOI statistics for monitored bodies: timeliness
/// (within 20 working days; within a permitted extension; late; not yet answered); of the answered whether a decision was possible (resolvable: granted in
/// full, withheld in part, withheld in full, the cost limit and vexatious or repeated requests among them as procedural refusals; not resolvable:
/// information not held); and what was withheld by the section relied on. Each request that was received is once in timeliness and, answered, once in
/// outcome; one that relies on several sections is counted under each.
/// </summary>
public static class CampaignStatistics
{
    private const int Cost = 12;
    private const int Vexatious = 14;

    /// <summary>The statistics.</summary>
    /// <param name="requests">The requests.</param>
    public static ImmutableArray<CampaignCategory> Of(IReadOnlyCollection<CountedRequest> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var received = requests.Where(r => r.Standing.Deadline is not null).ToList();
        var answered = received.Where(r => r.Standing.Outcome != RequestOutcome.None).ToList();
        return
        [
            new("requests", "received", received.Count),
            new("requests", "not received (not sent, or returned)", requests.Count - received.Count),
            .. Timeliness(received, answered), .. Outcomes(answered), .. Withheld(answered), .. Sections(answered), .. Reviews(received),
        ];
    }

    private static IEnumerable<CampaignCategory> Timeliness(List<CountedRequest> received, List<CountedRequest> answered)
    {
        yield return new("timeliness", "answered within 20 working days", answered.Count(InTwenty));
        yield return new("timeliness", "answered within a permitted extension", answered.Count(r => !InTwenty(r) && !r.Standing.AnsweredLate && IsExtended(r)));
        yield return new("timeliness", "answered late", answered.Count(r => !InTwenty(r) && (r.Standing.AnsweredLate || !IsExtended(r))));
        yield return new("timeliness", "not yet answered, in time", received.Count(r => r.Standing is { Outcome: RequestOutcome.None, State: not RequestState.Overdue }));
        yield return new("timeliness", "not yet answered, overdue", received.Count(r => r.Standing is { Outcome: RequestOutcome.None, State: RequestState.Overdue }));
        yield return new("extension", "public interest extension claimed", received.Count(r => Has(r, CampaignEventKind.Extension)));
        yield return new("extension", "of these in time", received.Count(r => Has(r, CampaignEventKind.Extension) && IsExtended(r)));
    }

    private static IEnumerable<CampaignCategory> Outcomes(List<CountedRequest> answered)
    {
        yield return new("outcome", "resolvable", answered.Count(r => r.Standing.Outcome == RequestOutcome.Full || IsWithheld(r)));
        yield return new("outcome", "granted in full", answered.Count(r => r.Standing.Outcome == RequestOutcome.Full));
        yield return new("outcome", "withheld in part", answered.Count(r => r.Standing.Outcome == RequestOutcome.Partial));
        yield return new("outcome", "withheld in full", answered.Count(IsWithheldWhole));
        yield return new("outcome", "information not held", answered.Count(r => r.Standing.Outcome == RequestOutcome.NotHeld));
        yield return new("outcome", "answered, not yet read", answered.Count(r => r.Standing.Outcome == RequestOutcome.Unread));
    }

    // Of the withheld in full or in part, each request once: for cost, as vexatious or repeated, or by exemptions.
    private static IEnumerable<CampaignCategory> Withheld(List<CountedRequest> answered)
    {
        var withheld = answered.Where(IsWithheld).ToList();
        bool IsCost(CountedRequest r) => r.Standing.Outcome == RequestOutcome.Cost || Numbers(r).Contains(Cost);
        bool IsVexatious(CountedRequest r) => !IsCost(r) && Numbers(r).Contains(Vexatious);
        yield return new("withheld", "cost limit exceeded (section 12)", withheld.Count(IsCost));
        yield return new("withheld", "vexatious or repeated (section 14)", withheld.Count(IsVexatious));
        yield return new("withheld", "by exemptions", withheld.Count(r => !IsCost(r) && !IsVexatious(r) && Numbers(r).Count > 0));
        yield return new("withheld", "no section read", withheld.Count(r => !IsCost(r) && Numbers(r).Count == 0));
    }

    private static IEnumerable<CampaignCategory> Sections(List<CountedRequest> answered) =>
        from each in answered.Where(IsWithheld).SelectMany(r => Numbers(r).Select(n => (r.Law, Number: n)))
        group each by each into same
        orderby same.Key.Law, same.Key.Number
        let title = RefusalAdvice.Of(same.Key.Law, $"s.{same.Key.Number}")?.Title
        select new CampaignCategory("section", $"{(same.Key.Law == RequestLaw.Foisa ? "FOISA " : "")}section {same.Key.Number}{(title is null ? "" : $": {title}")}", same.Count());

    private static IEnumerable<CampaignCategory> Reviews(List<CountedRequest> received)
    {
        var reviewed = received.Where(r => Has(r, CampaignEventKind.ReviewAnswered)).Select(Decision).ToList();
        yield return new("review", "internal review asked", received.Count(r => Has(r, CampaignEventKind.ReviewAsked)));
        yield return new("review", "internal review answered", reviewed.Count);
        yield return new("review", "first decision upheld", reviewed.Count(d => d == ReviewDecision.Upheld));
        yield return new("review", "first decision upheld in part", reviewed.Count(d => d == ReviewDecision.UpheldInPart));
        yield return new("review", "first decision overturned", reviewed.Count(d => d == ReviewDecision.Overturned));
        yield return new("review", "decision not yet read", reviewed.Count(d => d is null));
        yield return new("review", "complaint to the Commissioner", received.Count(r => Has(r, CampaignEventKind.ComplaintMade)));
    }

    // What the review itself says goes before what the outcomes before and after it tell; where neither tells, a person reads it.
    private static ReviewDecision? Decision(CountedRequest request)
    {
        var review = request.Events.Last(e => e.Kind == CampaignEventKind.ReviewAnswered);
        var before = request.Events.TakeWhile(e => !ReferenceEquals(e, review)).Where(e => e.Kind is CampaignEventKind.Answered or CampaignEventKind.Corrected).Select(e => e.Outcome).LastOrDefault(o => o != RequestOutcome.Unread);
        return review.Decision ?? (before, review.Outcome) switch
        {
            (RequestOutcome.Refused or RequestOutcome.Cost or RequestOutcome.NeitherConfirmNorDeny or RequestOutcome.Partial, RequestOutcome.Full) => ReviewDecision.Overturned,
            (RequestOutcome.Refused or RequestOutcome.Cost or RequestOutcome.NeitherConfirmNorDeny, RequestOutcome.Partial) => ReviewDecision.UpheldInPart,
            (RequestOutcome.Refused, RequestOutcome.Refused) or (RequestOutcome.Cost, RequestOutcome.Cost) or (RequestOutcome.NeitherConfirmNorDeny, RequestOutcome.NeitherConfirmNorDeny) => ReviewDecision.Upheld,
            _ => null,
        };
    }

    private static HashSet<int> Numbers(CountedRequest request) => [.. request.Events.SelectMany(e => e.Sections).Select(RefusalAdvice.NumberOf).OfType<int>()];

    private static bool IsWithheldWhole(CountedRequest request) => request.Standing.Outcome is RequestOutcome.Refused or RequestOutcome.NeitherConfirmNorDeny or RequestOutcome.Cost;

    private static bool IsWithheld(CountedRequest request) => request.Standing.Outcome == RequestOutcome.Partial || IsWithheldWhole(request);

    private static bool IsExtended(CountedRequest request) => request.Standing.Deadline!.ExtendedDue is not null;

    private static bool InTwenty(CountedRequest request) =>
        !request.Standing.AnsweredLate && (!IsExtended(request) || request.Events.First(Answers).Day <= request.Standing.Deadline!.Due);

    private static bool Has(CountedRequest request, CampaignEventKind kind) => request.Events.Any(e => e.Kind == kind);

    private static bool Answers(CampaignEvent each) => each.Kind is CampaignEventKind.Answered or CampaignEventKind.Corrected or CampaignEventKind.ReviewAnswered;
}
