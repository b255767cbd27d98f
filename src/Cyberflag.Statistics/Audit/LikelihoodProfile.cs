using MathNet.Numerics.Distributions;

namespace Cyberflag.Statistics;

/// <summary>
/// The shares whose likelihood, scaled for the design of a sample, is not too far below the greatest. As R's survey 4.1.1 reads them off
/// a profile: the signed root of the deviance at steps of a fifth of its greatest value, a smooth curve through these, and straight lines
/// between three times as many points of the curve; so read they are up to some parts in a million from the exact ones.
/// Sources: J. N. K. Rao and A. J. Scott, Annals of Statistics 12 (1984); W. N. Venables and B. D. Ripley, "Modern Applied Statistics
/// with S" (2002), section 8.4.
/// </summary>
internal sealed class LikelihoodProfile
{
    private const int StepsToGreatest = 5;
    private const int MostSteps = 9;
    private const int PointsOfCurve = 3;
    private const double SmallGain = 1e-8;

    private readonly double share;
    private readonly double reviewed;
    private readonly double naiveError;
    private readonly double error;

    /// <summary>Of strata whose share of cases is between 0 and 1, and the standard error of that share by the design.</summary>
    public LikelihoodProfile(IReadOnlyList<Stratum> strata, double shareError)
    {
        reviewed = OrderFreeSum.Of(strata.Select(s => s.Reviewed));
        share = OrderFreeSum.Of(strata.Select(s => s.Population * s.Share)) / OrderFreeSum.Of(strata.Select(s => s.Population));
        naiveError = 1 / Math.Sqrt(LastWeight(strata));
        error = shareError / (share * (1 - share));
    }

    /// <summary>The limits at this many standard errors by the design.</summary>
    public (double Lower, double Upper) Limits(double standardErrors)
    {
        if (error == 0)
        {
            return (share, share);
        }

        var edge = standardErrors * error / naiveError;
        var greatest = StudentDistribution.UpperQuantile(Normal.CDF(0, 1, -edge) / 4, reviewed - 1);
        var step = greatest / StepsToGreatest * error;
        List<(double LogOdds, double Root)> points = [(Middle, 0)];
        foreach (var sign in (int[])[-1, 1])
        {
            for (var (count, root) = (1, 0.0); count <= MostSteps && Math.Abs(root) < greatest; count++)
            {
                root = Root(Middle + (sign * count * step));
                points.Add((Middle + (sign * count * step), root));
            }
        }

        points.Sort();
        var (places, heights) = Curve(points);
        return (Share(At(-edge)), Share(At(edge)));

        // Where the points are too few, or end before the edge is reached, it is found on the deviance itself.
        double At(double height)
        {
            var above = Array.FindIndex(heights, h => h >= height);
            return above > 0
                ? places[above - 1] + ((places[above] - places[above - 1]) * (height - heights[above - 1]) / (heights[above] - heights[above - 1]))
                : BrentRoot.Of(x => Root(x) - height, Middle, Middle + (Math.Sign(height) * 700), 1e-12);
        }
    }

    private static (double[] Places, double[] Heights) Curve(List<(double LogOdds, double Root)> points)
    {
        if (points.Count < CubicSpline.FewestPoints)
        {
            return ([], []);
        }

        var curve = new CubicSpline([.. points.Select(p => p.LogOdds)], [.. points.Select(p => p.Root)]);
        var (first, width, count) = (points[0].LogOdds, points[^1].LogOdds - points[0].LogOdds, PointsOfCurve * points.Count);
        double[] places = [.. Enumerable.Range(0, count).Select(k => first + (width * k / (count - 1)))];
        return (places, Array.ConvertAll(places, curve.At));
    }

    // The information with which R's glm ends: that before its last step, which the deviance shows to have been small.
    private double LastWeight(IReadOnlyList<Stratum> strata)
    {
        var (information, right) = (0.0, 0.0);
        var scale = reviewed / OrderFreeSum.Of(strata.Select(s => s.Population));
        foreach (var stratum in strata)
        {
            var weight = scale * stratum.Population / stratum.Reviewed;
            foreach (var (count, isCase) in ((double, double)[])[(stratum.Cases, 1), (stratum.Reviewed - stratum.Cases, 0)])
            {
                var guess = ((weight * isCase) + 0.5) / (weight + 1);
                var variance = guess * (1 - guess);
                information += count * weight * variance;
                right += count * weight * ((variance * Math.Log(guess / (1 - guess))) + isCase - guess);
            }
        }

        var logOdds = right / information;
        for (var (last, deviance) = (double.PositiveInfinity, Deviance(logOdds)); Math.Abs(deviance - last) / (deviance + 0.1) >= SmallGain;)
        {
            var fitted = Share(logOdds);
            information = reviewed * fitted * (1 - fitted);
            logOdds += (share - fitted) / (fitted * (1 - fitted));
            (last, deviance) = (deviance, Deviance(logOdds));
        }

        return information;

        double Deviance(double at) => -2 * reviewed * ((share * LogShare(at)) + ((1 - share) * LogShare(-at)));
    }

    private double Middle => Math.Log(share / (1 - share));

    private static double Share(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static double LogShare(double logOdds) => -Math.Log(1 + Math.Exp(-logOdds));

    // The deviance of the log-odds above the least, by the dispersion, which is that of n of n - 1.
    private double Root(double logOdds)
    {
        var distance = (share * (Math.Log(share) - LogShare(logOdds))) + ((1 - share) * (Math.Log(1 - share) - LogShare(-logOdds)));
        return Math.Sign(logOdds - Middle) * Math.Sqrt(Math.Max(0, 2 * (reviewed - 1) * distance));
    }
}
