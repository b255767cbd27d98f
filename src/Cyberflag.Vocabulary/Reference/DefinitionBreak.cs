namespace Cyberflag.Vocabulary;

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
    /// <summary>True where a comparison of <paramref name="later"/> with <paramref name="earlier"/> has, or may have, days on both sides of it.</summary>
    public bool IsCrossedBy(Period earlier, Period later) => earlier.Start < Date.Latest && later.End >= Date.Earliest;
}
