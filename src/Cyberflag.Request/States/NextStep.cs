using System.Globalization;

namespace Cyberflag.Request;

/// <summary>What we do next.</summary>
public enum NextStepKind
{
    /// <summary>Nothing: the next word is theirs, or all is said.</summary>
    Nothing,

    /// <summary>Send the request.</summary>
    Send,

    /// <summary>Find out whether it went out.</summary>
    Settle,

    /// <summary>Find the right address and send it there.</summary>
    Readdress,

    /// <summary>Answer what the force asks.</summary>
    Clarify,

    /// <summary>Pay the fee, or ask for less.</summary>
    Fee,

    /// <summary>Remind the force.</summary>
    Chase,

    /// <summary>Ask for an internal review.</summary>
    Review,

    /// <summary>Complain to the Commissioner.</summary>
    Complain,
}

/// <summary>The next step of a request, with its words for the board.</summary>
/// <param name="Kind">What.</param>
/// <param name="Words">As a clause, with the section that allows it and the last day for it; where that day has passed the words say so.</param>
public sealed record NextStep(NextStepKind Kind, string Words)
{
    /// <summary>How many chasers go out before a complaint: one is enough for the Commissioner.</summary>
    private const int ChasersBeforeComplaint = 1;

    /// <summary>The last day on which the step is in time; null where no rule sets one.</summary>
    public DateOnly? By { get; init; }

    /// <summary>True where <see cref="By"/> has passed.</summary>
    public bool IsPast { get; init; }

    /// <summary>What follows from where a request stands, on the day on which it was looked at.</summary>
    public static NextStep Of(RequestStanding standing, RequestLaw law)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.State switch
        {
            RequestState.NotSent => new(NextStepKind.Send, "send the request"),
            RequestState.Uncertain => new(NextStepKind.Settle, "look into the campaign's mailbox whether it went out"),
            RequestState.Undeliverable => new(NextStepKind.Readdress, "find the right address, confirm it, and send again"),
            RequestState.ClarificationAsked => new(NextStepKind.Clarify, "answer what the force asks: the clock stands until then (section 1(3))"),
            RequestState.FeeAsked => Limited(standing, NextStepKind.Fee, "ask for less, or pay the fee"),
            RequestState.Waiting or RequestState.Extended => Wait(standing.Due),
            RequestState.Overdue => Unanswered(standing, law),
            RequestState.Answered => Answered(standing, law),
            RequestState.ReviewWaiting => Wait(standing.Due, " for the review"),
            RequestState.ReviewOverdue => Limited(standing, NextStepKind.Complain, Complaint(law)),
            RequestState.ReviewAnswered when standing.Outcome is RequestOutcome.Full => new(NextStepKind.Nothing, "nothing"),
            RequestState.ReviewAnswered => Limited(standing, NextStepKind.Complain, $"if the review leaves it as it was, {Complaint(law)}"),
            RequestState.Complained => new(NextStepKind.Nothing, "wait for the Commissioner"),
            RequestState.Decided or RequestState.Withdrawn => new(NextStepKind.Nothing, "nothing"),
        };
    }

    // The chaser says how long it waits, and nothing is done before.
    private static NextStep Unanswered(RequestStanding standing, RequestLaw law) =>
        standing.Chasers < ChasersBeforeComplaint ? new(NextStepKind.Chase, "send the chaser")
        : standing.On <= standing.GraceUntil ? Wait(standing.GraceUntil, ", as the chaser says,")
        : law == RequestLaw.Foisa ? Limited(standing, NextStepKind.Review, "ask for a review of the failure to answer")
        : new(NextStepKind.Complain, $"{Complaint(law)}; no review is needed where nothing was answered; do it soon (section 50(2)(b): undue delay)");

    private static NextStep Answered(RequestStanding standing, RequestLaw law) => standing.Outcome switch
    {
        RequestOutcome.Full or RequestOutcome.NotHeld => new(NextStepKind.Nothing, "nothing"),
        RequestOutcome.Unread or RequestOutcome.None => Limited(standing, NextStepKind.Nothing, "read the answer; where something is missing, ask for a review"),
        RequestOutcome.Cost => Limited(standing, NextStepKind.Review, $"ask for less, in the order of the questions, with the advice of section {(law == RequestLaw.Foisa ? "15" : "16")}; or ask for a review"),
        RequestOutcome.NeitherConfirmNorDeny => Limited(standing, NextStepKind.Review, "ask for a review: counts identify nobody"),
        RequestOutcome.Refused or RequestOutcome.Partial => Limited(standing, NextStepKind.Review, "look at the sections relied on, and ask for a review"),
    };

    private static NextStep Limited(RequestStanding standing, NextStepKind kind, string act) => standing.Limit is not { } limit ? new(kind, act)
        : new(kind, limit.Words(act, standing.On)) { By = limit.Last, IsPast = standing.On > limit.Last };

    private static NextStep Wait(DateOnly? until, string what = "") => new(NextStepKind.Nothing, $"wait{what} until {until?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}");

    private static string Complaint(RequestLaw law) => law == RequestLaw.Foisa
        ? "appeal to the Scottish Information Commissioner (FOISA section 47)"
        : "complain to the Information Commissioner (section 50)";
}
