using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>A count that is held and of which only bounds may be told: it is too small to be published, or a force gave no more.</summary>
/// <param name="AreaKey">The area's code, or its spelling where no area is known by it.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Period">The period.</param>
/// <param name="Lower">The least that it can be, as it may be told.</param>
/// <param name="Upper">The most.</param>
public sealed record WithheldCount(string AreaKey, string Measure, Period Period, decimal Lower, decimal Upper);
