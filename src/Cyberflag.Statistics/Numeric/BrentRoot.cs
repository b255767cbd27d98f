namespace Cyberflag.Statistics;

/// <summary>
/// The root of a function between two points at which its signs differ: inverse quadratic interpolation, bisection where that fails.
/// Source: R. P. Brent, "Algorithms for Minimization without Derivatives" (1973), chapter 4.
/// </summary>
internal static class BrentRoot
{
    /// <summary>The tolerance that R takes where none is given: the fourth root of the machine precision.</summary>
    public static readonly double UsualTolerance = Math.Pow(Precision, 0.25);

    private const double Precision = 2.220446049250313e-16;
    private const int MostSteps = 1000;

    /// <summary>The root, to within the tolerance on the axis.</summary>
    public static double Of(Func<double, double> function, double low, double high, double tolerance)
    {
        var (before, best) = (low, high);
        var (atBefore, atBest) = (function(low), function(high));
        var (other, atOther) = (before, atBefore);
        if (atBefore == 0 || atBest == 0)
        {
            return atBefore == 0 ? before : best;
        }

        for (var steps = 0; steps <= MostSteps; steps++)
        {
            var lastStep = best - before;
            if (Math.Abs(atOther) < Math.Abs(atBest))
            {
                (before, best, other) = (best, other, best);
                (atBefore, atBest, atOther) = (atBest, atOther, atBest);
            }

            var least = (2 * Precision * Math.Abs(best)) + (tolerance / 2);
            var step = (other - best) / 2;
            if (Math.Abs(step) <= least || atBest == 0)
            {
                return best;
            }

            if (Math.Abs(lastStep) >= least && Math.Abs(atBefore) > Math.Abs(atBest))
            {
                step = Interpolated(before, best, other, atBefore, atBest, atOther, lastStep, least) ?? step;
            }

            step = Math.Abs(step) < least ? Math.CopySign(least, step) : step;
            (before, atBefore) = (best, atBest);
            best += step;
            atBest = function(best);
            if (Math.Sign(atBest) == Math.Sign(atOther))
            {
                (other, atOther) = (before, atBefore);
            }
        }

        return best;
    }

    // Null where the interpolated step would leave the bracket or does not shrink fast enough.
    private static double? Interpolated(double before, double best, double other, double atBefore, double atBest, double atOther, double lastStep, double least)
    {
        var width = other - best;
        double p, q;
        if (before.Equals(other))
        {
            var ratio = atBest / atBefore;
            (p, q) = (width * ratio, 1 - ratio);
        }
        else
        {
            var (r, s, t) = (atBefore / atOther, atBest / atOther, atBest / atBefore);
            p = t * ((width * r * (r - s)) - ((best - before) * (s - 1)));
            q = (r - 1) * (s - 1) * (t - 1);
        }

        (p, q) = p > 0 ? (p, -q) : (-p, q);
        return p < (0.75 * width * q) - (Math.Abs(least * q) / 2) && p < Math.Abs(lastStep * q / 2) ? p / q : null;
    }
}
