namespace Cyberflag.Check;

/// <summary>From where a claim has one of its slots.</summary>
public enum SlotOrigin
{
    /// <summary>Its own sentence says it.</summary>
    Stated,

    /// <summary>The sentences before it say it.</summary>
    Inherited,

    /// <summary>Nothing says it; it was taken as the usual.</summary>
    Defaulted,

    /// <summary>Nothing says it, and nothing is usual.</summary>
    Missing,
}

/// <summary>One slot of a claim: what it is and how that is known.</summary>
/// <param name="Value">Its value as text, or null.</param>
/// <param name="Origin">How it is known.</param>
public readonly record struct Slot(string? Value, SlotOrigin Origin);
