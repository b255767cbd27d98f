namespace Cyberflag.Statistics;

/// <summary>
/// The limits of each group of a funnel, with and without the variance between groups, on the scale of the ratio or share. The
/// quantiles are the rounded ones of the published methods. Source: as <see cref="Overdispersion"/>.
/// </summary>
internal static class FunnelGroupLimits
{
    private const double TwoSigma = 1.959964;
    private const double ThreeSigma = 3.090232;

    /// <summary>
    /// The names and values of the eight limits. Those of a share can pass the end of its scale in small groups; they are then mirrored
    /// there, as in the published method, and <paramref name="isMirrored"/> says so.
    /// </summary>
    public static MethodResult Of(FunnelKind kind, double target, double size, double tauSquared, out bool isMirrored)
    {
        var isMirroredHere = false;
        var isExact = kind is FunnelKind.RatioBySquareRoot or FunnelKind.RatioByLogarithm;
        var (two, three) = (FunnelLimits.OfRatio(size, FunnelLimits.TwoSigma), FunnelLimits.OfRatio(size, FunnelLimits.ThreeSigma));
        var result = new MethodResult
        {
            ["LCL95"] = isExact ? two.Lower : At(-TwoSigma, 0),
            ["UCL95"] = isExact ? two.Upper : At(TwoSigma, 0),
            ["LCL99"] = isExact ? three.Lower : At(-ThreeSigma, 0),
            ["UCL99"] = isExact ? three.Upper : At(ThreeSigma, 0),
            ["OD95LCL"] = At(-TwoSigma, tauSquared),
            ["OD95UCL"] = At(TwoSigma, tauSquared),
            ["OD99LCL"] = At(-ThreeSigma, tauSquared),
            ["OD99UCL"] = At(ThreeSigma, tauSquared),
        };
        isMirrored = isMirroredHere;
        return result;

        double At(double z, double between)
        {
            var within = kind == FunnelKind.RatioByLogarithm ? 1 / size : 1 / (4 * size);
            var shift = z * Math.Sqrt(within + between);
            switch (kind)
            {
                case FunnelKind.RatioBySquareRoot:
                    return 1 + shift;
                case FunnelKind.RatioByLogarithm:
                    return Math.Exp(shift);
                case FunnelKind.RatioOfCounts:
                    return Math.Exp(Math.Log(target) + shift);
                default:
                    var angle = Math.Asin(Math.Sqrt(target)) + shift;
                    isMirroredHere |= angle is < 0 or > Math.PI / 2;
                    return Math.Sin(angle) * Math.Sin(angle);
            }
        }
    }
}
