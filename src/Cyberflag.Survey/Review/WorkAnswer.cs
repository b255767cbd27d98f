namespace Cyberflag.Surveys;

/// <summary>What a person answers to a work item; what is null is not said.</summary>
public sealed record WorkAnswer
{
    /// <summary>The reading is right as it stands, save for what is corrected beside.</summary>
    public bool Accept { get; init; }

    /// <summary>The number is no figure of this survey.</summary>
    public bool Reject { get; init; }

    /// <summary>The alternative of that number, from 1.</summary>
    public int? Choose { get; init; }

    /// <summary>The area that it counts, by code, id or name.</summary>
    public string? Area { get; init; }

    /// <summary>The period that it counts.</summary>
    public string? Period { get; init; }

    /// <summary>The code of the offence that it counts.</summary>
    public string? Offence { get; init; }

    /// <summary>The unit that it counts.</summary>
    public string? Unit { get; init; }

    /// <summary>How the online element was found.</summary>
    public string? Method { get; init; }

    /// <summary>The part that it counts; empty for the whole.</summary>
    public string? Breakdown { get; init; }

    /// <summary>What the mark means: <c>1 to 4</c>, or <c>* means 1 to 4</c>.</summary>
    public string? Mark { get; init; }

    /// <summary>Hidden content was seen, and the force was told of it, or not.</summary>
    public bool? Told { get; init; }

    /// <summary>The document was looked at, and nothing in it is needed.</summary>
    public bool Nothing { get; init; }

    /// <summary>The document's password.</summary>
    public string? Password { get; init; }

    /// <summary>Only these places of the item; all where it is empty.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>True where a field of the reading is corrected.</summary>
    public bool Corrects => (Area ?? Period ?? Offence ?? Unit ?? Method ?? Breakdown) is not null;

    /// <summary>True where more is said than that the reading is right or an alternative is: then the reason must be given.</summary>
    public bool NeedsReason => Corrects || Reject || Mark is not null || Told is not null || Nothing;
}
