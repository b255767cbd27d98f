namespace Cyberflag.Vocabulary;

/// <summary>What a person settled about one place in one document.</summary>
public enum DecisionKind
{
    /// <summary>The reading is right as it stands.</summary>
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

    /// <summary>The mark means the count in <see cref="Decision.Value"/>: <c>[1,4] stated</c>, <c>0</c>.</summary>
    Mark,
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

    /// <summary>The value settled, in canonical text; empty for <see cref="DecisionKind.Accept"/> and <see cref="DecisionKind.Reject"/>.</summary>
    public required string Value { get; init; }

    /// <summary>Who decided.</summary>
    public required string Who { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }
}
