using System.Collections.Immutable;

namespace Cyberflag.Surveys.Sample;

/// <summary>An age band of the victim in an invented reply.</summary>
/// <param name="Label">As the replies print it: <c>Aged 13</c>.</param>
/// <param name="Value">As a breakdown names it: <c>13</c>, of <c>age=13</c>.</param>
/// <param name="Weight">How often it occurs beside the other bands.</param>
public sealed record AgeBand(string Label, string Value, int Weight)
{
    /// <summary>Four bands and those without a recorded age.</summary>
    public static ImmutableArray<AgeBand> Few { get; } =
    [
        Same("10 and under", 6), Same("11-12", 22), Same("13-14", 40), Same("15-17", 27), Same("Not recorded", 5),
    ];

    /// <summary>Single years, most often 13, and those without a recorded age.</summary>
    public static ImmutableArray<AgeBand> SingleYears { get; } =
    [
        new("Aged 3 and under", "3 and under", 2),
        .. new[] { 1, 1, 2, 2, 4, 7, 14, 40, 90, 160, 140, 110, 50, 30 }.Select((weight, i) => SingleYear(4 + i, weight)),
        Same("Not recorded", 25),
    ];

    private static AgeBand Same(string label, int weight) => new(label, label.ToLowerInvariant(), weight);

    private static AgeBand SingleYear(int age, int weight) => new($"Aged {age}", $"{age}", weight);
}
