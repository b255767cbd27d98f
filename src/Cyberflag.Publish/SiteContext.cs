using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>How a force stands to one measure and period.</summary>
public enum AnswerStatus
{
    /// <summary>It answered, or a figure of it was published.</summary>
    Answered,

    /// <summary>It answered in part.</summary>
    AnsweredInPart,

    /// <summary>It answered, and a person has to settle something first.</summary>
    Waiting,

    /// <summary>It says that it does not hold the information.</summary>
    NotHeld,

    /// <summary>It refused what the measure asks for.</summary>
    Refused,

    /// <summary>It refused a request on this period, in words that name no offence.</summary>
    RefusedRequest,

    /// <summary>It was asked and is known not to have answered.</summary>
    NeverAnswered,

    /// <summary>Nothing is held from it, and why is not known.</summary>
    NothingHeld,
}

/// <summary>How one force stands to one measure and period.</summary>
/// <param name="Force">Code of the force.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Period">The period.</param>
/// <param name="Status">How it stands.</param>
public sealed record ForceStatus(string Force, string Measure, Period Period, AnswerStatus Status)
{
    /// <summary>The sections of the Act that it relies on for what it does not give: <c>s.12(1)</c>.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];
}

/// <summary>A document that the figures may rest on, without anything that stands in it.</summary>
/// <param name="Name">Name relative to the survey.</param>
/// <param name="Force">Code of the force that sent it, or null.</param>
/// <param name="Date">Its day, or null.</param>
/// <param name="Kind">What it is, in words: <c>reply</c>.</param>
/// <param name="Outcome">How it answered, in words: <c>refused for cost</c>; empty where that is not known.</param>
/// <param name="Observations">How many numbers and marks were read in it.</param>
public sealed record SourceDocument(string Name, string? Force, DateOnly? Date, string Kind, string Outcome, int Observations)
{
    /// <summary>Codes of the forces of which it tells: of its sender, and of others in a reply for several.</summary>
    public ImmutableArray<string> Concerns { get; init; } = Force is null ? [] : [Force];
}

/// <summary>Something that waits for a person, as a number only: what it is stays with the team.</summary>
/// <param name="What">What sort of question, in words: <c>readings to confirm</c>.</param>
/// <param name="Count">How many.</param>
public sealed record WaitingCount(string What, int Count);

/// <summary>What the site tells beside the figures. None of it holds a count of an area.</summary>
public sealed record SiteContext
{
    /// <summary>What was found on the way. Only how many of each kind is shown: a message may quote what stays with the team.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The documents held.</summary>
    public ImmutableArray<SourceDocument> Documents { get; init; } = [];

    /// <summary>Who answered, refused or never answered. A force without an entry is judged by its figures.</summary>
    public ImmutableArray<ForceStatus> Statuses { get; init; } = [];

    /// <summary>The reference tables used, with source and licence.</summary>
    public ImmutableArray<ReferenceSource> References { get; init; } = [];

    /// <summary>Days from which a measure counts something else, marked in charts.</summary>
    public ImmutableArray<DefinitionBreak> Breaks { get; init; } = [];

    /// <summary>What waits for a person.</summary>
    public ImmutableArray<WaitingCount> Waiting { get; init; } = [];

    /// <summary>The readings that wait, for <see cref="Withholding"/> alone: what is published must not tell what a hidden one of them is.</summary>
    public ImmutableArray<UnsettledReading> Unsettled { get; init; } = [];
}
