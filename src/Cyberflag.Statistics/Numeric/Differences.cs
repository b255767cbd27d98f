namespace Cyberflag.Statistics;

/// <summary>First and second derivatives of a function by central differences.</summary>
internal static class Differences
{
    /// <summary>The gradient and the matrix of second derivatives, with a step for each coordinate.</summary>
    public static (double[] Gradient, double[,] Second) Of(Func<double[], double> function, double[] place, double[] steps)
    {
        var n = place.Length;
        var (gradient, second, middle) = (new double[n], new double[n, n], function(place));
        for (var i = 0; i < n; i++)
        {
            var (above, below) = (At((i, 1)), At((i, -1)));
            gradient[i] = (above - below) / (2 * steps[i]);
            second[i, i] = (above - (2 * middle) + below) / (steps[i] * steps[i]);
            for (var j = 0; j < i; j++)
            {
                var cross = At((i, 1), (j, 1)) - At((i, 1), (j, -1)) - At((i, -1), (j, 1)) + At((i, -1), (j, -1));
                second[i, j] = second[j, i] = cross / (4 * steps[i] * steps[j]);
            }
        }

        return (gradient, second);

        double At(params ReadOnlySpan<(int Coordinate, int Sign)> moves)
        {
            var moved = (double[])place.Clone();
            foreach (var (coordinate, sign) in moves)
            {
                moved[coordinate] += sign * steps[coordinate];
            }

            return function(moved);
        }
    }
}
