using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>What sort of document it is, as far as its words tell.</summary>
public enum DocumentKind
{
    /// <summary>An answer of a force, a refusal included.</summary>
    Reply,

    /// <summary>"We have received your request."</summary>
    Acknowledgement,

    /// <summary>The force asks what is meant.</summary>
    Clarification,

    /// <summary>The force takes longer.</summary>
    Extension,

    /// <summary>Undelivered mail.</summary>
    Bounce,

    /// <summary>Out of office.</summary>
    AutoReply,

    /// <summary>A table or article that somebody published, of one or several forces.</summary>
    Publication,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>How a question was answered.</summary>
public enum Outcome
{
    /// <summary>In full.</summary>
    Full,

    /// <summary>In part.</summary>
    Partial,

    /// <summary>With "none".</summary>
    Nil,

    /// <summary>The information is not held.</summary>
    NotHeld,

    /// <summary>Refused under an exemption.</summary>
    Refused,

    /// <summary>Refused for cost (section 12).</summary>
    Cost,

    /// <summary>Neither confirmed nor denied.</summary>
    NeitherConfirmNorDeny,

    /// <summary>The answer stands elsewhere (section 21, a link).</summary>
    Elsewhere,
}

/// <summary>The answer to one question, or to all where the document does not number them.</summary>
/// <param name="Question">The question's number as printed (<c>1a</c>), or null for the whole reply.</param>
/// <param name="Outcome">How it was answered.</param>
/// <param name="Sections">The sections of the Act relied on: <c>s.12(1)</c>.</param>
public sealed record Answer(string? Question, Outcome Outcome, ImmutableArray<string> Sections);

/// <summary>What one document says, without any decision of a person.</summary>
public sealed record Reading
{
    /// <summary>What sort of document it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The day of the document, where known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Codes of the forces that it speaks of.</summary>
    public ImmutableArray<string> Forces { get; init; } = [];

    /// <summary>How each question was answered.</summary>
    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>What its text speaks of; only of a document that answers in words alone, without figures.</summary>
    public ImmutableArray<Subject> Subjects { get; init; } = [];

    /// <summary>Every data cell and every figure in a sentence, blanks and marks included.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];

    /// <summary>What a person should know.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
