using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class CubicSplineTests
{
    // R 4.2: spline(c(0, 1, 2.5, 3, 5), c(1, 0, 2, 2.5, -1), method = "fmm", xout = c(0.5, 2, 4, 5)).
    [Fact]
    public void The_curve_is_that_of_Forsythe_Malcolm_and_Moler()
    {
        var curve = new CubicSpline([0, 1, 2.5, 3, 5], [1, 0, 2, 2.5, -1]);
        double[] expected = [0.0803482587064677, 1.24394693200663, 2.18706467661692, -1];
        Assert.All(expected.Zip([0.5, 2, 4, 5.0]), p => Assert.Equal(p.First, curve.At(p.Second), 1e-12));
    }

    [Fact]
    public void A_cubic_is_met_exactly()
    {
        double[] x = [-2, -1, 0.5, 1, 3, 4];
        var curve = new CubicSpline(x, Array.ConvertAll(x, Cubic));
        Assert.All([-1.5, 0, 2, 3.7], p => Assert.Equal(Cubic(p), curve.At(p), 1e-12));

        static double Cubic(double p) => (p * p * p) - (2 * p) + 5;
    }
}
