namespace Cyberflag.Vocabulary;

/// <summary>How much of what a measure counts a <see cref="DefinitionBreak"/> touches.</summary>
public enum BreakKind
{
    /// <summary>A part came in or changed: a comparison across it says so.</summary>
    Part,

    /// <summary>What is counted before and after is not the same: the two are not like for like.</summary>
    Whole,

    /// <summary>Nothing could be counted before: the series begins.</summary>
    Start,
}

/// <summary>
/// A day from which a measure counts something else than before: a law in force, a flag made mandatory, another recording
/// system. A comparison that crosses it says so.
/// </summary>
/// <param name="Date">The first day of the new meaning, as exactly as it is known.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Area">Code of the area that it touches; null for all.</param>
/// <param name="What">What changed.</param>
/// <param name="Source">Where that is stated.</param>
public sealed record DefinitionBreak(KnownOn Date, string Measure, string? Area, string What, string Source)
{
    /// <summary>How much it touches.</summary>
    public BreakKind Kind { get; init; }

    /// <summary>True where a comparison of <paramref name="later"/> with <paramref name="earlier"/> has, or may have, days on both sides of it.</summary>
    public bool IsCrossedBy(Period earlier, Period later) => earlier.Start < Date.Latest && later.End >= Date.Earliest;
}
