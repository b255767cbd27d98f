using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>An undivided count that an earlier release printed: it stays known, whatever a later release withholds.</summary>
/// <param name="Area">Code of the area.</param>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The number.</param>
public readonly record struct PublishedCount(string Area, string Measure, Period Period, long Value)
{
    /// <summary>What it speaks of.</summary>
    public SeriesKey Key => new(Area, Measure, Period);
}
