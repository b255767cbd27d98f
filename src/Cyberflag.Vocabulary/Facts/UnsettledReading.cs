using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>A reading that is in no figure, since it waits for a person or came too late, with the measures of the survey that it may count.</summary>
/// <param name="Observation">The reading.</param>
/// <param name="Measures">Codes of the measures.</param>
public sealed record UnsettledReading(Observation Observation, ImmutableArray<string> Measures);
