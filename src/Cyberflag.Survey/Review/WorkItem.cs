using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What sort of work waits for a person.</summary>
public enum WorkKind
{
    /// <summary>A document, or a part of it, of which nothing could be read, or in which lines look like figures and were not understood.</summary>
    Unreadable,

    /// <summary>A protected document waits for its password.</summary>
    Password,

    /// <summary>A document holds something that its readers do not see.</summary>
    HiddenContent,

    /// <summary>A mark stands where a number should, and nothing in the document says what it means.</summary>
    LegendNeeded,

    /// <summary>Which force is it?</summary>
    UnknownForce,

    /// <summary>Which offence is it?</summary>
    UnknownOffence,

    /// <summary>Which period does the column or line count?</summary>
    AmbiguousColumn,

    /// <summary>A printed total is not the sum of its parts, a part is greater than its whole, or shares are not a hundred together.</summary>
    SumDiffers,

    /// <summary>Another doubt about a reading.</summary>
    UncertainReading,

    /// <summary>Sources give different values for the same thing.</summary>
    Conflict,
}

/// <summary>
/// One piece of work for a person: everything that one answer settles, such as all cells of a column with one doubt, or all marks of a document.
/// </summary>
public sealed record WorkItem
{
    /// <summary>Stable id: it stays the same from run to run as long as the question does. <c>L-3fa29c01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What sort.</summary>
    public required WorkKind Kind { get; init; }

    /// <summary>The document's name; for a conflict, the key.</summary>
    public required string Document { get; init; }

    /// <summary>SHA-256 of the document; empty for a conflict.</summary>
    public required string DocumentHash { get; init; }

    /// <summary>Code of the force concerned, or null.</summary>
    public string? Force { get; init; }

    /// <summary>The places.</summary>
    public required ImmutableArray<string> Places { get; init; }

    /// <summary>What stands there: stays with the team. For a finding, its code.</summary>
    public required ImmutableArray<string> Raw { get; init; }

    /// <summary>Why it waits.</summary>
    public required string Why { get; init; }

    /// <summary>Answers that are possible, to be chosen by number from 1.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>The observations in question, as read; empty for a finding.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];

    /// <summary>The options of <c>review decide</c> that would settle it.</summary>
    public required string Settles { get; init; }

    /// <summary>What was decided on something alike before, or null. It settles nothing until a person takes it over.</summary>
    public Suggestion? Suggestion { get; init; }
}

/// <summary>A decision on something alike, offered again.</summary>
/// <param name="Words">What was decided, on what, by whom and when.</param>
/// <param name="Answer">The same answer for this item.</param>
public sealed record Suggestion(string Words, WorkAnswer Answer);
