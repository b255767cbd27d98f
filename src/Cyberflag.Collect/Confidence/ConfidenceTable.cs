using System.Collections.Immutable;

namespace Cyberflag.Collect;

/// <summary>
/// Log-odds that a reading is right, and what doubts take from them, as <c>calibrate</c> of the bench prints it. Fitted to 516 readings of 64 replies: the
/// further replies of the tests (both halves) and the shared corpus of replies, read by version 10 of the reader; see docs/methods/confidence.md.
/// </summary>
public static class ConfidenceTable
{
    /// <summary>Version of the table; it changes with every fit.</summary>
    public const string Version = "1";

    /// <summary>Log-odds of a reading without a doubt.</summary>
    public const double WithoutDoubt = 4.50;

    /// <summary>What any doubt takes from them.</summary>
    public const double AnyDoubt = 2.20;

    /// <summary>What the kinds of doubt that a reading has take beyond that; less than nothing where such readings are more often right than others in doubt.</summary>
    public static ImmutableDictionary<DoubtKind, double> ByKind { get; } = ImmutableDictionary.CreateRange(new KeyValuePair<DoubtKind, double>[]
    {
        new(DoubtKind.Contradiction, -0.20),
        new(DoubtKind.Value, 0.93),
        new(DoubtKind.Part, 0.27),
        new(DoubtKind.Method, 0),
        new(DoubtKind.Unit, 0.10),
        new(DoubtKind.Period, 0.90),
        new(DoubtKind.Area, 0.52),
        new(DoubtKind.Offence, 1.66),
        new(DoubtKind.Layout, 1.30),
    });
}
