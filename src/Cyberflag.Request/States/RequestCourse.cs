using System.Collections.Immutable;

namespace Cyberflag.Request;

/// <summary>The events of a request, read for what decides its state. The rules stand in order: the first that holds is the state.</summary>
internal sealed class RequestCourse
{
    private const string Request = "request";

    private readonly ImmutableArray<CampaignEvent> events;
    private readonly WorkingCalendar calendar;
    private readonly CampaignEvent? received;
    private readonly CampaignEvent? review;

    public RequestCourse(ImmutableArray<CampaignEvent> events, WorkingCalendar calendar)
    {
        (this.events, this.calendar) = (events, calendar);

        // A letter that came back was not received; one sent again at the force's wish does not start another clock.
        received = events.Where((e, i) => e.Kind == CampaignEventKind.Sent && e.Letter == Request && !CameBack(e, i)).FirstOrDefault();
        IsReturned = received is null && events.Any(e => e.Kind == CampaignEventKind.Sent && e.Letter == Request);
        Deadline = received is null ? null : new StatutoryClock(calendar).Of(ClockEvents(received));
        Answer = events.FirstOrDefault(e => e.Kind == CampaignEventKind.Answered && IsSinceReceipt(e));
        review = events.FirstOrDefault(e => e.Kind == CampaignEventKind.ReviewAsked);
    }

    /// <summary>The clock; null where nothing was received.</summary>
    public Deadline? Deadline { get; }

    /// <summary>The first answer.</summary>
    public CampaignEvent? Answer { get; }

    /// <summary>The last word on the outcome: of an answer, a correction or a review.</summary>
    public RequestOutcome Outcome
    {
        get
        {
            var said = events.Where(IsSinceReceipt).Where(e => e.Kind is CampaignEventKind.Answered or CampaignEventKind.Corrected or CampaignEventKind.ReviewAnswered).Select(e => e.Outcome).ToList();
            return said.Count == 0 ? RequestOutcome.None : said.FindLast(o => o is not (RequestOutcome.Unread or RequestOutcome.None)) is var known && known != RequestOutcome.None ? known : RequestOutcome.Unread;
        }
    }

    private bool IsReturned { get; }

    /// <summary>The state on a day.</summary>
    public RequestState State(DateOnly today) =>
        Has(CampaignEventKind.Withdrawn) ? RequestState.Withdrawn
        : Has(CampaignEventKind.ComplaintDecided) ? RequestState.Decided
        : Has(CampaignEventKind.ComplaintMade) ? RequestState.Complained
        : Has(CampaignEventKind.ReviewAnswered) ? RequestState.ReviewAnswered
        : review is not null ? today > ReviewDue(review) ? RequestState.ReviewOverdue : RequestState.ReviewWaiting
        : Answer is not null ? RequestState.Answered
        : IsUncertain ? RequestState.Uncertain
        : IsReturned ? RequestState.Undeliverable
        : Deadline is null ? RequestState.NotSent
        : OnTheClock(Deadline, today);

    /// <summary>By when what is waited for in a state is due.</summary>
    public DateOnly? Due(RequestState state) => state switch
    {
        RequestState.Waiting => Deadline!.Due,
        RequestState.Overdue => Deadline!.ExtendedDue ?? Deadline.Due,
        RequestState.Extended => Deadline!.ExtendedDue,
        RequestState.ReviewWaiting or RequestState.ReviewOverdue => ReviewDue(review!),
        RequestState.NotSent or RequestState.Uncertain or RequestState.Undeliverable or RequestState.ClarificationAsked or RequestState.FeeAsked
            or RequestState.Answered or RequestState.ReviewAnswered or RequestState.Complained or RequestState.Decided or RequestState.Withdrawn => null,
    };

    /// <summary>The chasers that went out, oldest first.</summary>
    public ImmutableArray<CampaignEvent> Chasers => [.. events.Where(e => e.Kind == CampaignEventKind.Sent && e.Letter.StartsWith("chaser", StringComparison.Ordinal))];

    /// <summary>The last day of what we can do next in a state; null where no rule sets one.</summary>
    public ActLimit? Limit(RequestState state) => state switch
    {
        RequestState.FeeAsked => ActLimits.Fee(calendar.Law, OpenFee().Day),
        RequestState.Overdue or RequestState.Answered => Deadline is null ? null : ActLimits.Review(Answer?.Day, Deadline, calendar),
        RequestState.ReviewOverdue => ActLimits.Complaint(calendar.Law, null, ReviewDue(review!)),
        RequestState.ReviewAnswered => ActLimits.Complaint(calendar.Law, events.Last(e => e.Kind == CampaignEventKind.ReviewAnswered).Day, default),
        RequestState.NotSent or RequestState.Uncertain or RequestState.Undeliverable or RequestState.Waiting or RequestState.ClarificationAsked or RequestState.Extended
            or RequestState.ReviewWaiting or RequestState.Complained or RequestState.Decided or RequestState.Withdrawn => null,
    };

    // The first notice since the last payment: a reminder is no second one.
    private CampaignEvent OpenFee() => events.Reverse().Where(IsSinceReceipt).TakeWhile(e => e.Kind != CampaignEventKind.FeePaid).Last(e => e.Kind == CampaignEventKind.FeeNotice);

    private bool IsUncertain => events.LastOrDefault(e => e.Letter == Request && e.Kind is CampaignEventKind.Intended or CampaignEventKind.Sent or CampaignEventKind.Unsent)
        is { Kind: CampaignEventKind.Intended };

    private RequestState OnTheClock(Deadline deadline, DateOnly today) =>
        Waits(CampaignEventKind.ClarificationAsked, CampaignEventKind.ClarificationGiven) ? RequestState.ClarificationAsked
        : Waits(CampaignEventKind.FeeNotice, CampaignEventKind.FeePaid) ? RequestState.FeeAsked
        : today <= deadline.Due ? deadline.ExtendedDue is null ? RequestState.Waiting : RequestState.Extended
        : today <= deadline.ExtendedDue ? RequestState.Extended
        : RequestState.Overdue;

    // FOISA section 21(1): the twentieth working day after receipt. FOIA: the code of practice aims at 20 and allows 40 (paragraphs 5.4, 5.5).
    private DateOnly ReviewDue(CampaignEvent asked) =>
        calendar.Law == RequestLaw.Foisa ? new StatutoryClock(calendar).Review(asked.Day).Target : new StatutoryClock(calendar).Review(asked.Day).Limit;

    private bool Has(CampaignEventKind kind) => events.Any(e => e.Kind == kind);

    // Each sending comes back by itself: the late report of the first says nothing of the second.
    private bool CameBack(CampaignEvent sent, int at) =>
        events.Skip(at + 1).Any(e => e.Kind == CampaignEventKind.BouncedHard && e.Letter == Request && e.Sending == sent.Sending);

    // What came before the request was received answers an earlier one.
    private bool IsSinceReceipt(CampaignEvent each) => received is null || each.Order >= received.At;

    private bool Waits(CampaignEventKind asked, CampaignEventKind given) =>
        events.LastOrDefault(e => (e.Kind == asked || e.Kind == given) && IsSinceReceipt(e)) is { } last && last.Kind == asked;

    private IEnumerable<RequestEvent> ClockEvents(CampaignEvent receipt) => events.Where(e => IsSinceReceipt(e) && !ReferenceEquals(e, receipt))
        .Select(e => new RequestEvent(e.Day, ClockKind(e.Kind), e.Words)).Prepend(new RequestEvent(receipt.Day, RequestEventKind.Received, receipt.Words));

    private static RequestEventKind ClockKind(CampaignEventKind kind) => kind switch
    {
        CampaignEventKind.ClarificationAsked => RequestEventKind.ClarificationAsked,
        CampaignEventKind.ClarificationGiven => RequestEventKind.ClarificationGiven,
        CampaignEventKind.FeeNotice => RequestEventKind.FeeNotice,
        CampaignEventKind.FeePaid => RequestEventKind.FeePaid,
        CampaignEventKind.Extension => RequestEventKind.ExtensionNotice,
        CampaignEventKind.Answered => RequestEventKind.Answered,
        CampaignEventKind.Intended or CampaignEventKind.Sent or CampaignEventKind.Unsent or CampaignEventKind.BouncedHard or CampaignEventKind.Acknowledged
            or CampaignEventKind.Corrected or CampaignEventKind.ReviewAsked or CampaignEventKind.ReviewAnswered or CampaignEventKind.ComplaintMade
            or CampaignEventKind.ComplaintDecided or CampaignEventKind.Withdrawn or CampaignEventKind.Other => RequestEventKind.Other,
    };
}
