using System.Collections.Frozen;

namespace Cyberflag.Check;

/// <summary>The codes of the measures that the words of a text are understood to mean, and those of a file of figures beside them.</summary>
public static class MeasureCodes
{
    /// <summary>The codes understood, in order.</summary>
    public static IReadOnlyList<string> Understood { get; } = [.. MeasureCues.All.SelectMany(c => c.Codes).Distinct().Order(StringComparer.Ordinal)];

    private static readonly FrozenSet<string> Known = Understood.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a code that is understood, or several of them together or one as a part of another: <c>CYB/CSO</c>.</summary>
    public static bool IsUnderstood(string measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Known.Contains(measure) || measure.Split('/', '+').All(Known.Contains);
    }
}
