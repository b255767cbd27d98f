namespace Cyberflag.Vocabulary;

/// <summary>What a person settled about one place in one document.</summary>
public enum DecisionKind
{
    /// <summary>
    /// The reading is right as it stands; <see cref="Decision.Value"/> may say how it stood, and then another reading of the same place is not accepted.
    /// </summary>
    Accept,

    /// <summary>The number is no statistic of this survey.</summary>
    Reject,

    /// <summary>It counts the area in <see cref="Decision.Value"/>.</summary>
    Area,

    /// <summary>It counts the period in <see cref="Decision.Value"/>.</summary>
    Period,

    /// <summary>It counts the offence code in <see cref="Decision.Value"/>.</summary>
    Offence,

    /// <summary>It counts the unit in <see cref="Decision.Value"/>.</summary>
    Unit,

    /// <summary>
    /// The mark means what <see cref="Decision.Value"/> says: <c>[1,4] stated</c>, <c>0</c>, <c>notHeld</c>. It settles the mark alone: a reading that waits for
    /// another reason waits on.
    /// </summary>
    Mark,

    /// <summary>The online element was found by the method in <see cref="Decision.Value"/>.</summary>
    Method,

    /// <summary>It counts the part in <see cref="Decision.Value"/>, or the whole where that is empty.</summary>
    Breakdown,

    /// <summary>Of the values named in <see cref="Decision.Value"/> (<c>164|185</c>), which sources gave for the same thing, this one counts.</summary>
    Prefer,

    /// <summary>Earlier decisions about the place no longer hold.</summary>
    Withdraw,

    /// <summary>
    /// A finding about the document was looked at; the raw text is the finding's code, and <see cref="Decision.Value"/> says what came of it: <c>nothing</c>,
    /// <c>told</c> or <c>notTold</c> (the force).
    /// </summary>
    Seen,

    /// <summary>The document was opened with a password. The password itself stands in no decision.</summary>
    Password,

    /// <summary>
    /// A figure was entered by hand; the document is its evidence, the raw text the value as the force gave it, and <see cref="Decision.Value"/> what it counts.
    /// Such a fact stands in <c>entered.csv</c> and in the ledger, and not among the decisions on readings.
    /// </summary>
    Enter,
}

/// <summary>
/// A decision of a person, bound to a document, a place and the raw text that stood there: where these no longer fit, it is
/// a finding and changes nothing.
/// </summary>
public sealed record Decision
{
    /// <summary>SHA-256 of the document.</summary>
    public required string DocumentHash { get; init; }

    /// <summary>Place within it.</summary>
    public required string Locator { get; init; }

    /// <summary>The text that stood there when it was decided.</summary>
    public required string Raw { get; init; }

    /// <summary>What was settled.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>The value settled, in canonical text; empty for <see cref="DecisionKind.Reject"/> and where the kind says all.</summary>
    public required string Value { get; init; }

    /// <summary>Who decided.</summary>
    public required string Who { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }
}
