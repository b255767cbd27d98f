namespace Cyberflag.Request;

/// <summary>What sort of message it is. Only answers, refusals, corrections and review outcomes answer anything.</summary>
public enum MessageKind
{
    /// <summary>No rule tells: a person decides.</summary>
    Unclear,

    /// <summary>A copy of our own letter.</summary>
    OwnCopy,

    /// <summary>A report that our letter was delivered.</summary>
    DeliveryNotice,

    /// <summary>Our letter came back for good: the address is wrong or refuses it.</summary>
    BounceHard,

    /// <summary>Our letter is delayed, or came back for a reason that may pass: a full mailbox, a server that is down.</summary>
    BounceSoft,

    /// <summary>Somebody is out of the office.</summary>
    OutOfOffice,

    /// <summary>The request was received.</summary>
    Acknowledgement,

    /// <summary>The force asks what is meant.</summary>
    Clarification,

    /// <summary>The force asks for a fee (section 9).</summary>
    FeeNotice,

    /// <summary>The force refuses because of the cost (section 12).</summary>
    CostNotice,

    /// <summary>The force takes more time.</summary>
    Extension,

    /// <summary>The force refuses under an exemption.</summary>
    Refusal,

    /// <summary>An answer in substance.</summary>
    Answer,

    /// <summary>A later answer that takes the place of an earlier one.</summary>
    Correction,

    /// <summary>The outcome of an internal review.</summary>
    ReviewOutcome,
}

/// <summary>The kind of a message, and what tells it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Why">The words or the header that tell it.</param>
/// <param name="Doubt">Why a person has to look first; null where there is no doubt. A doubtful message changes nothing.</param>
public sealed record KindOfMessage(MessageKind Kind, string Why, string? Doubt = null)
{
    /// <summary>True where a person said so.</summary>
    public bool IsSettled { get; init; }

    /// <summary>True where it goes on to be read for figures and outcome.</summary>
    public bool IsAnswer => Doubt is null && Kind is MessageKind.Answer or MessageKind.Refusal or MessageKind.CostNotice or MessageKind.Correction or MessageKind.ReviewOutcome;

    /// <summary>True where a person has to look.</summary>
    public bool Waits => Doubt is not null || Kind == MessageKind.Unclear;
}
