namespace Cyberflag.Request;

/// <summary>The words for states and outcomes on the board.</summary>
public static class StateText
{
    /// <summary>A state in words.</summary>
    public static string Words(this RequestState state) => state switch
    {
        RequestState.NotSent => "not sent",
        RequestState.Uncertain => "perhaps sent",
        RequestState.Undeliverable => "came back",
        RequestState.Waiting => "waiting",
        RequestState.ClarificationAsked => "clarification asked",
        RequestState.FeeAsked => "fee asked",
        RequestState.Extended => "extended",
        RequestState.Overdue => "OVERDUE",
        RequestState.Answered => "answered",
        RequestState.ReviewWaiting => "under review",
        RequestState.ReviewOverdue => "review OVERDUE",
        RequestState.ReviewAnswered => "reviewed",
        RequestState.Complained => "with the Commissioner",
        RequestState.Decided => "decided",
        RequestState.Withdrawn => "withdrawn",
    };

    /// <summary>An outcome in words; nothing where there is no answer.</summary>
    public static string Words(this RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.None => "",
        RequestOutcome.Unread => "to be read",
        RequestOutcome.Full => "in full",
        RequestOutcome.Partial => "in part",
        RequestOutcome.NotHeld => "not held",
        RequestOutcome.Refused => "refused",
        RequestOutcome.Cost => "refused for cost",
        RequestOutcome.NeitherConfirmNorDeny => "neither confirmed nor denied",
    };
}
