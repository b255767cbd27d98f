using MathNet.Numerics.Distributions;

namespace Cyberflag.Bench;

/// <summary>
/// The greatest share of wrong ones under which as few or fewer would be seen in one sample of twenty: the one-sided exact limit.
/// Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits", Biometrika 26 (1934).
/// </summary>
internal static class ExactUpperBound
{
    /// <summary>The bound for <paramref name="wrong"/> of <paramref name="all"/>; 1 where nothing was seen or all were wrong.</summary>
    public static double Of(int wrong, int all, double confidence = 0.95) => wrong >= all ? 1 : Beta.InvCDF(wrong + 1, all - wrong, confidence);
}
