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

    /// <summary>What happened, in words.</summary>
    public static string Words(this CampaignEventKind kind) => kind switch
    {
        CampaignEventKind.Intended => "letter about to go",
        CampaignEventKind.Sent => "sent",
        CampaignEventKind.Unsent => "not sent",
        CampaignEventKind.BouncedHard => "came back",
        CampaignEventKind.Acknowledged => "acknowledged",
        CampaignEventKind.ClarificationAsked => "clarification asked by the force",
        CampaignEventKind.ClarificationGiven => "clarification given",
        CampaignEventKind.FeeNotice => "fee notice",
        CampaignEventKind.FeePaid => "fee paid",
        CampaignEventKind.Extension => "more time taken",
        CampaignEventKind.Answered => "answered",
        CampaignEventKind.Corrected => "answer corrected",
        CampaignEventKind.ReviewAsked => "review asked",
        CampaignEventKind.ReviewAnswered => "review answered",
        CampaignEventKind.ComplaintMade => "complaint to the Commissioner",
        CampaignEventKind.ComplaintDecided => "decided by the Commissioner",
        CampaignEventKind.Withdrawn => "request withdrawn",
        CampaignEventKind.Other => "other",
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
