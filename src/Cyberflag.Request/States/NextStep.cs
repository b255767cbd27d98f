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
/// <param name="Words">As a clause, with the section that allows it.</param>
public sealed record NextStep(NextStepKind Kind, string Words)
{
    /// <summary>How many chasers go out before a complaint: one is enough for the Commissioner.</summary>
    private const int ChasersBeforeComplaint = 1;

    /// <summary>What follows from where a request stands.</summary>
    public static NextStep Of(RequestStanding standing, RequestLaw law)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var (chaser, review) = (new NextStep(NextStepKind.Chase, "send the chaser"), Review(standing.Outcome, law));
        return standing.State switch
        {
            RequestState.NotSent => new(NextStepKind.Send, "send the request"),
            RequestState.Uncertain => new(NextStepKind.Settle, "look into the campaign's mailbox whether it went out"),
            RequestState.Undeliverable => new(NextStepKind.Readdress, "find the right address, confirm it, and send again"),
            RequestState.ClarificationAsked => new(NextStepKind.Clarify, "answer what the force asks: the clock stands until then (section 1(3))"),
            RequestState.FeeAsked => new(NextStepKind.Fee, "pay the fee within three months, or ask for less (section 9(2))"),
            RequestState.Waiting or RequestState.Extended => new(NextStepKind.Nothing, $"wait until {Day(standing.Due)}"),
            RequestState.Overdue when standing.Chasers < ChasersBeforeComplaint => chaser,
            RequestState.Overdue when law == RequestLaw.Foisa => new(NextStepKind.Review, "ask for a review of the failure to answer (FOISA section 20)"),
            RequestState.Overdue => new(NextStepKind.Complain, "complain to the Commissioner; no review is needed where nothing was answered (section 50)"),
            RequestState.Answered => review,
            RequestState.ReviewWaiting => new(NextStepKind.Nothing, $"wait for the review until {Day(standing.Due)}"),
            RequestState.ReviewOverdue => new(NextStepKind.Complain, Complaint(law)),
            RequestState.ReviewAnswered when standing.Outcome is RequestOutcome.Full => new(NextStepKind.Nothing, "nothing"),
            RequestState.ReviewAnswered => new(NextStepKind.Complain, $"{Complaint(law)}, if the review leaves it as it was"),
            RequestState.Complained => new(NextStepKind.Nothing, "wait for the Commissioner"),
            RequestState.Decided or RequestState.Withdrawn => new(NextStepKind.Nothing, "nothing"),
        };
    }

    private static NextStep Review(RequestOutcome outcome, RequestLaw law) => outcome switch
    {
        RequestOutcome.Full or RequestOutcome.NotHeld => new(NextStepKind.Nothing, "nothing"),
        RequestOutcome.Unread or RequestOutcome.None => new(NextStepKind.Nothing, "read the answer"),
        RequestOutcome.Cost => new(NextStepKind.Review, "ask for less, in the order of the questions, with the advice of section 16; or ask for a review"),
        RequestOutcome.NeitherConfirmNorDeny => new(NextStepKind.Review, $"ask for a review: counts identify nobody{Within(law)}"),
        RequestOutcome.Refused or RequestOutcome.Partial => new(NextStepKind.Review, $"look at the sections relied on, and ask for a review{Within(law)}"),
    };

    // FOISA section 20(5); code of practice under section 45 of FOIA, 2018, paragraph 5.3.
    private static string Within(RequestLaw law) => law == RequestLaw.Foisa ? " within 40 working days (FOISA section 20(5))" : " within 40 working days of the answer";

    private static string Complaint(RequestLaw law) => law == RequestLaw.Foisa
        ? "appeal to the Scottish Information Commissioner within six months (FOISA section 47)"
        : "complain to the Information Commissioner (section 50)";

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";
}
