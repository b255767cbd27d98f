namespace Cyberflag.Statistics;

/// <summary>
/// The smooth curve of cubic pieces through points; at each end its third derivative is that of the cubic through the last four points.
/// Source: G. E. Forsythe, M. A. Malcolm and C. B. Moler, "Computer Methods for Mathematical Computations" (1977), chapter 4.
/// </summary>
internal sealed class CubicSpline
{
    /// <summary>With fewer the ends are not defined.</summary>
    public const int FewestPoints = 4;

    private readonly double[] x;
    private readonly double[] y;
    private readonly double[] bends;

    /// <summary>Through at least <see cref="FewestPoints"/> points, x ascending.</summary>
    public CubicSpline(double[] x, double[] y)
    {
        (this.x, this.y) = (x, y);
        var last = x.Length - 1;
        var (diagonal, beside, right) = (new double[x.Length], new double[last], new double[x.Length]);
        for (var i = 0; i < last; i++)
        {
            beside[i] = Width(i);
        }

        for (var i = 1; i < last; i++)
        {
            diagonal[i] = 2 * (beside[i - 1] + beside[i]);
            right[i] = Slope(i) - Slope(i - 1);
        }

        (diagonal[0], diagonal[last]) = (-beside[0], -beside[last - 1]);
        right[0] = beside[0] * beside[0] * Third(0);
        right[last] = -beside[last - 1] * beside[last - 1] * Third(last - 3);
        for (var i = 1; i <= last; i++)
        {
            var factor = beside[i - 1] / diagonal[i - 1];
            diagonal[i] -= factor * beside[i - 1];
            right[i] -= factor * right[i - 1];
        }

        bends = right;
        bends[last] /= diagonal[last];
        for (var i = last - 1; i >= 0; i--)
        {
            bends[i] = (bends[i] - (beside[i] * bends[i + 1])) / diagonal[i];
        }
    }

    /// <summary>The height of the curve; beyond the ends that of the last piece.</summary>
    public double At(double place)
    {
        var i = Math.Clamp(Array.FindLastIndex(x, p => p <= place), 0, x.Length - 2);
        var (width, along) = (Width(i), place - x[i]);
        var slope = Slope(i) - (width * (bends[i + 1] + (2 * bends[i])));
        return y[i] + (along * (slope + (along * ((3 * bends[i]) + (along * (bends[i + 1] - bends[i]) / width)))));
    }

    private double Width(int i) => x[i + 1] - x[i];

    private double Slope(int i) => (y[i + 1] - y[i]) / Width(i);

    // A sixth of the third derivative of the cubic through four points, the first of which is i.
    private double Third(int i) =>
        (((Slope(i + 2) - Slope(i + 1)) / (x[i + 3] - x[i + 1])) - ((Slope(i + 1) - Slope(i)) / (x[i + 2] - x[i]))) / (x[i + 3] - x[i]);
}
