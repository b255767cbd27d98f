namespace Cyberflag.Vocabulary;

/// <summary>
/// A day from which a measure counts something else than before: a law in force, a flag made mandatory, another recording
/// system. A comparison that crosses it says so.
/// </summary>
/// <param name="Date">The first day of the new meaning.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Area">Code of the area that it touches; null for all.</param>
/// <param name="What">What changed.</param>
/// <param name="Source">Where that is stated.</param>
public sealed record DefinitionBreak(DateOnly Date, string Measure, string? Area, string What, string Source);
