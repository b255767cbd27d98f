namespace Cyberflag.Statistics;

/// <summary>
/// The hundred sizes at which the limits of a funnel are drawn, closer together where the funnel narrows fast. Source: the tools of
/// Public Health England (APHO funnel plots; PHEindicatormethods 2.1.0), so that a reader gets the same table.
/// </summary>
internal static class FunnelAxis
{
    private const int Points = 100;

    /// <summary>The sizes, from the least to the greatest of the areas, rounded outwards; from 1 where they differ more than twofold.</summary>
    /// <param name="least">The smallest area.</param>
    /// <param name="greatest">The greatest area.</param>
    /// <param name="years">Years that the sizes add up.</param>
    /// <param name="perSize">Events for each of the size, where the axis is one of events; otherwise null.</param>
    /// <param name="lag">1 where the axis ends one step late, as that of ratios does; otherwise 0.</param>
    public static double[] Of(double least, double greatest, double years = 1, double? perSize = null, int lag = 0)
    {
        var from = greatest > 2 * least ? 0 : Down(least / years) * years;
        var to = Up(greatest / years) * years;
        if (perSize is { } rate)
        {
            (from, to) = (Math.Floor(from * rate), Math.Ceiling(to * rate));
        }

        var points = new double[Points];
        points[0] = Math.Max(1, from);
        for (var j = 1; j < Points; j++)
        {
            var left = Points - j + lag;
            var next = Math.Round(Math.Pow(to / points[j - 1], 1.0 / left) * points[j - 1]);
            points[j] = Math.Max(next, points[j - 1] + 1);
        }

        return points;
    }

    // 5% below, cut to one digit.
    private static double Down(double size)
    {
        var less = size * 0.95;
        var unit = Math.Pow(10, Digits(Math.Floor(less)) - 1);
        return size == 0 ? 0 : Math.Floor(less / unit) * unit;
    }

    // 5% above, raised to two digits.
    private static double Up(double size)
    {
        var more = size * 1.05;
        var unit = Math.Pow(10, Digits(Math.Ceiling(more)) - 2);
        return size == 0 ? 0 : Math.Ceiling(more / unit) * unit;
    }

    private static int Digits(double whole) => whole < 1 ? 1 : (int)Math.Floor(Math.Log10(whole) + 1e-12) + 1;
}
