using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>Who told us.</summary>
public enum ObservationKind
{
    /// <summary>A force said it to us, in a document that we hold.</summary>
    Reply,

    /// <summary>Somebody else published it, and we hold no reply.</summary>
    Attested,
}

/// <summary>Whether a number is counted or is printed as the total of others beside it.</summary>
public enum Role
{
    /// <summary>A number of its own.</summary>
    Value,

    /// <summary>Printed as a total of numbers beside it; sums are taken from these instead.</summary>
    Total,
}

/// <summary>
/// One reading of one place in one document: an area, a period, what was counted, and the count or what stood in its place.
/// A fact about the document, whether or not a survey asked for it.
/// </summary>
public sealed record Observation
{
    /// <summary>A force's reply, or a figure that others published.</summary>
    public required ObservationKind Kind { get; init; }

    /// <summary>Code of the area; null where the document does not tell, and then it waits for a person.</summary>
    public required string? Area { get; init; }

    /// <summary>The period counted; null where the document does not tell, and then it waits for a person.</summary>
    public required Period? Period { get; init; }

    /// <summary>Code of the offence or offence group; null where it was not recognised.</summary>
    public required string? Offence { get; init; }

    /// <summary>The offence in the document's own words.</summary>
    public required string OffenceLabel { get; init; }

    /// <summary>What was counted.</summary>
    public required CountingUnit Unit { get; init; }

    /// <summary>How the online element was found.</summary>
    public required Method Method { get; init; }

    /// <summary>Which part of the total; the whole where it is not broken down.</summary>
    public Breakdown Breakdown { get; init; }

    /// <summary>A number of its own or a printed total.</summary>
    public Role Role { get; init; }

    /// <summary>Whether there is a count, and if not, what stood there.</summary>
    public required Status Status { get; init; }

    /// <summary>The count; for <see cref="Status.Suppressed"/> the bounds that a legend states; otherwise null.</summary>
    public Count? Count { get; init; }

    /// <summary>The place that it was read from.</summary>
    public required Source Source { get; init; }

    /// <summary>When it became known: the date of the reply or of the publication.</summary>
    public required KnownOn KnownOn { get; init; }

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>True where a person has to decide first; until then it is in no figure.</summary>
    public bool NeedsReview { get; init; }

    /// <summary>Why it was read so, or why it waits.</summary>
    public string Why { get; init; } = "";

    /// <summary>Other readings that were possible, in words.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>Who settled the reading, when, how and why, for the team and for no publication; empty where nobody had to.</summary>
    public string Settled { get; init; } = "";

    /// <summary>Who entered it by hand, when, how it came and what it corrects, for the team and for no publication; empty where it was read.</summary>
    public string Entered { get; init; } = "";

    /// <summary>The values among which a person chose this one for its key; empty where nobody did.</summary>
    public ImmutableArray<string> PreferredAmong { get; init; } = [];

    /// <summary>How many forces the number rests on, as its publication says ("40 of 44"), or null.</summary>
    public string? Coverage { get; init; }

    /// <summary>
    /// Stable id: document and place, <c>replies/essex/2023-06-16/reply.xlsx#Sheet1!C5</c>. It holds nothing of the document's hash: who knows
    /// all of a short reply but one small number could find that number by trying which gives the hash.
    /// </summary>
    public string Id => $"{Source.Document}#{Source.Locator}";
}
