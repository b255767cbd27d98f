namespace Cyberflag.Statistics;

/// <summary>The columns of a segmented regression: intercept, trend, level from a point on, slope from there on, waves of a year.</summary>
internal sealed class SegmentedDesign
{
    /// <summary>The place of the level's coefficient.</summary>
    public const int Level = 2;

    private readonly bool hasSlope;

    /// <summary>For a series of a length, with a change at a point.</summary>
    /// <param name="length">How many points.</param>
    /// <param name="change">The first point with the change.</param>
    /// <param name="hasSlope">True where the slope may change too.</param>
    /// <param name="stepsPerYear">The length of the season.</param>
    /// <param name="harmonics">How many waves it has; 0 for none.</param>
    public SegmentedDesign(int length, int change, bool hasSlope, int stepsPerYear, int harmonics)
    {
        this.hasSlope = hasSlope;
        var names = new List<string> { "intercept", "trend", "level" };
        if (hasSlope)
        {
            names.Add("slope");
        }

        for (var k = 1; k <= harmonics; k++)
        {
            names.Add($"cos{k}");
            if (2 * k < stepsPerYear)
            {
                names.Add($"sin{k}");
            }
        }

        Names = names;
        Rows = [.. Enumerable.Range(0, length).Select(t => names.Select(name => name switch
        {
            "intercept" => 1,
            "trend" => t,
            "level" => t >= change ? 1 : 0,
            "slope" => Math.Max(0, t - change),
            _ => Wave(name, t, stepsPerYear),
        }).ToArray())];
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The columns of each point.</summary>
    public double[][] Rows { get; }

    /// <summary>True where a column is part of the change.</summary>
    public bool IsChange(int column) => column == Level || (hasSlope && column == Level + 1);

    private static double Wave(string name, int t, int stepsPerYear)
    {
        var angle = 2 * Math.PI * (name[3] - '0') * t / stepsPerYear;
        return name[0] == 's' ? Math.Sin(angle) : Math.Cos(angle);
    }
}
