using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>An exact count that a release printed: it stays known, whatever a later release withholds.</summary>
/// <param name="Area">Code of the area.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The number.</param>
/// <param name="Breakdown">The part; the whole where it is not broken down.</param>
public readonly record struct PublishedCount(string Area, string Measure, Period Period, long Value, Breakdown Breakdown = default)
{
    /// <summary>What it speaks of.</summary>
    public SeriesKey Key => new(Area, Measure, Period, Breakdown);
}

/// <summary>A count that is to be withheld and follows from numbers that everybody has, of which none can be withheld any more.</summary>
/// <param name="Count">What is given away.</param>
/// <param name="By">What the public numbers speak of, from which it follows.</param>
public sealed record GivenAway(SeriesKey Count, System.Collections.Immutable.ImmutableArray<SeriesKey> By);
