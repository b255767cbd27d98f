using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>A value held: of an area, a measure and a period, with the day or month from which it was known.</summary>
/// <param name="Area">The area as the file spells it.</param>
/// <param name="Measure">The measure as the file spells it: <c>CYB</c>, <c>CYB-u11</c>.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The value.</param>
/// <param name="Vintage">When it was first printed; null where the file does not say.</param>
/// <param name="Source">Who printed it, or its place in the file.</param>
public sealed record FigureRow(string Area, string Measure, Period Period, decimal Value, KnownOn? Vintage, string Source)
{
    /// <summary>The area's code, or its spelling where no area is known by it.</summary>
    public required string AreaKey { get; init; }

    /// <summary>Which forces it counts, in the words of the file (<c>39 of 43 forces</c>); null where it does not say.</summary>
    public string? Coverage { get; init; }

    /// <summary>The measure without its part: <c>CYB</c> of <c>CYB-u11</c>.</summary>
    public string Base => MeasureName.Base(Measure);

    /// <summary>The part of the measure: <c>u11</c> of <c>CYB-u11</c>; empty for the whole.</summary>
    public string Subset => MeasureName.Subset(Measure);
}

/// <summary>The parts of the name of a measure.</summary>
public static class MeasureName
{
    /// <summary>The name without the part after the first hyphen, except where the whole has one (<c>CSA-ONS</c>).</summary>
    public static string Base(string measure) => Split(measure) is var at && at < 0 ? measure : measure[..at];

    /// <summary>The part after it, or empty.</summary>
    public static string Subset(string measure) => Split(measure) is var at && at < 0 ? "" : measure[(at + 1)..];

    /// <summary>A measure with a part.</summary>
    public static string Of(string whole, string? subset) => string.IsNullOrEmpty(subset) ? whole : $"{whole}-{subset}";

    private static int Split(string measure)
    {
        var at = measure.IndexOf('-', StringComparison.Ordinal);
        return at >= 0 && measure[(at + 1)..] is "ONS" ? -1 : at;
    }
}
