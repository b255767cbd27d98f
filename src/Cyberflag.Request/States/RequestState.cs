namespace Cyberflag.Request;

/// <summary>Where a request stands in its course; how it was answered is the other axis, <see cref="RequestOutcome"/>.</summary>
public enum RequestState
{
    /// <summary>Nothing went out.</summary>
    NotSent,

    /// <summary>It may have gone out: the campaign's own mailbox has to tell.</summary>
    Uncertain,

    /// <summary>It came back: it was never received, and no clock runs.</summary>
    Undeliverable,

    /// <summary>The force has it, and its day has not passed.</summary>
    Waiting,

    /// <summary>The force waits for us to say what we mean; the clock stands.</summary>
    ClarificationAsked,

    /// <summary>The force waits for a fee; the clock stands.</summary>
    FeeAsked,

    /// <summary>The force took more time by a notice in time, and that has not passed.</summary>
    Extended,

    /// <summary>Its day has passed without an answer.</summary>
    Overdue,

    /// <summary>Answered, in whole or in part, or refused.</summary>
    Answered,

    /// <summary>We asked for a review, and its time has not passed.</summary>
    ReviewWaiting,

    /// <summary>The time of the review has passed.</summary>
    ReviewOverdue,

    /// <summary>The review has its outcome.</summary>
    ReviewAnswered,

    /// <summary>The complaint lies with the Commissioner.</summary>
    Complained,

    /// <summary>The Commissioner decided.</summary>
    Decided,

    /// <summary>We took it back.</summary>
    Withdrawn,
}
