namespace Cyberflag.Statistics;

/// <summary>How the numbers of a funnel are meant, which decides how they are transformed.</summary>
public enum FunnelKind
{
    /// <summary>Observed over expected events, square root; the most extreme are drawn in (Care Quality Commission).</summary>
    RatioBySquareRoot,

    /// <summary>Observed over expected events, logarithm; the most extreme are left out (NHS England's SHMI).</summary>
    RatioByLogarithm,

    /// <summary>A share, inverse sine of its root.</summary>
    Proportion,

    /// <summary>A ratio of two counts, logarithm with one half added to each.</summary>
    RatioOfCounts,
}
