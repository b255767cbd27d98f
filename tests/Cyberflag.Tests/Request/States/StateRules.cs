using Cyberflag.Request;

namespace Cyberflag.Tests.Request.States;

/// <summary>What is known at an instant, in the words of the statute.</summary>
internal sealed class StateFacts
{
    private readonly List<CampaignEvent> events;
    private readonly WorkingCalendar calendar;
    private readonly DateOnly today;

    public StateFacts(IEnumerable<CampaignEvent> all, DateTimeOffset instant, WorkingCalendar calendar)
    {
        events = [.. all.Where(e => e.At <= instant).OrderBy(e => e.Order)];
        this.calendar = calendar;
        today = LondonTime.DayOf(instant);
        var lastReturn = events.FindLastIndex(e => e is { Kind: CampaignEventKind.BouncedHard, Letter: "request" });
        var receipt = events.FindIndex(lastReturn + 1, e => e is { Kind: CampaignEventKind.Sent, Letter: "request" });
        IsReceived = receipt >= 0;
        WasReturned = !IsReceived && lastReturn >= 0 && events.Take(lastReturn).Any(e => e is { Kind: CampaignEventKind.Sent, Letter: "request" });
        var received = IsReceived ? events[receipt] : null;
        SinceReceipt = received is null ? [] : [.. events.Where(e => e.Order >= received.At)];
        ReceiptDay = received?.Day ?? default;

        // An answer from before the receipt answers an earlier request.
        events.RemoveAll(e => e.Kind == CampaignEventKind.Answered && e.Order < received?.At);
    }

    public bool IsReceived { get; }

    public bool WasReturned { get; }

    public bool IsUncertain => events.FindLast(e => e.Letter == "request" && e.Kind is CampaignEventKind.Intended or CampaignEventKind.Sent or CampaignEventKind.Unsent)?.Kind == CampaignEventKind.Intended;

    public bool Has(params CampaignEventKind[] kinds) => events.Exists(e => kinds.Contains(e.Kind));

    public bool IsOpen => !Has(CampaignEventKind.Withdrawn, CampaignEventKind.ComplaintDecided, CampaignEventKind.ComplaintMade, CampaignEventKind.ReviewAnswered, CampaignEventKind.ReviewAsked, CampaignEventKind.Answered);

    public bool IsOnTheClock => IsOpen && !IsUncertain && IsReceived;

    public bool AwaitsClarification => Last(CampaignEventKind.ClarificationAsked, CampaignEventKind.ClarificationGiven) == CampaignEventKind.ClarificationAsked;

    public bool AwaitsFee => Last(CampaignEventKind.FeeNotice, CampaignEventKind.FeePaid) == CampaignEventKind.FeeNotice;

    /// <summary>Past day 40 of the review in England, Wales and Northern Ireland, day 20 in Scotland.</summary>
    public bool ReviewIsLate => today > calendar.After(events.Find(e => e.Kind == CampaignEventKind.ReviewAsked)!.Day, calendar.Law == RequestLaw.Foisa ? 20 : 40);

    public (bool IsPast, bool IsExtended, bool IsPastExtended) Clock
    {
        get
        {
            var (due, extended) = ByHand.Due(SinceReceipt, ReceiptDay, calendar);
            return (today > due, extended is not null, today > extended);
        }
    }

    private List<CampaignEvent> SinceReceipt { get; }
    private DateOnly ReceiptDay { get; }

    private CampaignEventKind? Last(CampaignEventKind one, CampaignEventKind other) => SinceReceipt.FindLast(e => e.Kind == one || e.Kind == other)?.Kind;
}

/// <summary>Each state by itself: no rule knows of another or of an order.</summary>
internal static class StateRules
{
    public static IReadOnlyList<(RequestState State, Func<StateFacts, bool> Holds)> All { get; } =
    [
        (RequestState.Withdrawn, f => f.Has(CampaignEventKind.Withdrawn)),
        (RequestState.Decided, f => f.Has(CampaignEventKind.ComplaintDecided) && !f.Has(CampaignEventKind.Withdrawn)),
        (RequestState.Complained, f => f.Has(CampaignEventKind.ComplaintMade) && !f.Has(CampaignEventKind.ComplaintDecided, CampaignEventKind.Withdrawn)),
        (RequestState.ReviewAnswered, f => f.Has(CampaignEventKind.ReviewAnswered) && !f.Has(CampaignEventKind.ComplaintMade, CampaignEventKind.ComplaintDecided, CampaignEventKind.Withdrawn)),
        (RequestState.ReviewWaiting, f => UnderReview(f) && !f.ReviewIsLate),
        (RequestState.ReviewOverdue, f => UnderReview(f) && f.ReviewIsLate),
        (RequestState.Answered, f => f.Has(CampaignEventKind.Answered) && !f.Has(CampaignEventKind.ReviewAsked, CampaignEventKind.ReviewAnswered, CampaignEventKind.ComplaintMade, CampaignEventKind.ComplaintDecided, CampaignEventKind.Withdrawn)),
        (RequestState.Uncertain, f => f.IsOpen && f.IsUncertain),
        (RequestState.Undeliverable, f => f.IsOpen && !f.IsUncertain && f.WasReturned),
        (RequestState.NotSent, f => f.IsOpen && !f.IsUncertain && !f.WasReturned && !f.IsReceived),
        (RequestState.ClarificationAsked, f => f.IsOnTheClock && f.AwaitsClarification),
        (RequestState.FeeAsked, f => f.IsOnTheClock && f.AwaitsFee && !f.AwaitsClarification),
        (RequestState.Waiting, f => IsRunning(f) && !f.Clock.IsPast && !f.Clock.IsExtended),
        (RequestState.Extended, f => IsRunning(f) && f.Clock.IsExtended && !f.Clock.IsPastExtended),
        (RequestState.Overdue, f => IsRunning(f) && f.Clock.IsPast && (!f.Clock.IsExtended || f.Clock.IsPastExtended)),
    ];

    private static bool IsRunning(StateFacts f) => f.IsOnTheClock && !f.AwaitsClarification && !f.AwaitsFee;

    private static bool UnderReview(StateFacts f) =>
        f.Has(CampaignEventKind.ReviewAsked) && !f.Has(CampaignEventKind.ReviewAnswered, CampaignEventKind.ComplaintMade, CampaignEventKind.ComplaintDecided, CampaignEventKind.Withdrawn);
}

/// <summary>The day by the words of the Acts, day by day and without the clock of the program.</summary>
internal static class ByHand
{
    public static (DateOnly Due, DateOnly? Extended) Due(IEnumerable<CampaignEvent> events, DateOnly received, WorkingCalendar calendar)
    {
        var (start, isAsked, extended) = (received, false, false);
        DateOnly? notice = null;
        var unpaid = new HashSet<DateOnly>();
        foreach (var each in events.OrderBy(e => e.Day))
        {
            switch (each.Kind)
            {
                // Section 1(3): not obliged to comply before it is told what it needs to know; section 10(6)(b): then the day of receipt is that day.
                case CampaignEventKind.ClarificationAsked:
                    isAsked = true;
                    break;
                case CampaignEventKind.ClarificationGiven when isAsked:
                    (start, isAsked, extended) = (each.Day, false, false);
                    unpaid.Clear();
                    break;

                // Section 10(2): from the day of the notice to the day of the payment, both included.
                case CampaignEventKind.FeeNotice:
                    notice ??= each.Day;
                    break;
                case CampaignEventKind.FeePaid when notice is { } from:
                    unpaid.UnionWith(Enumerable.Range(0, each.Day.DayNumber - from.DayNumber + 1).Select(from.AddDays));
                    notice = null;
                    break;

                // Sections 10(3) and 17(1): a notice within the time; the Act of Scotland has none.
                case CampaignEventKind.Extension when calendar.Law == RequestLaw.Foia:
                    extended |= isAsked || notice is not null || each.Day <= Working(20);
                    break;
            }
        }

        return (Working(20), extended ? Working(40) : null);

        DateOnly Working(int number) => Enumerable.Range(1, 2000).Select(start.AddDays).Where(d => !unpaid.Contains(d) && calendar.WhyNot(d) is null).ElementAt(number - 1);
    }
}
