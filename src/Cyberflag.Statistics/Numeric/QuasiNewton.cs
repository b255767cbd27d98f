namespace Cyberflag.Statistics;

/// <summary>The least value of a smooth function: the method of Broyden, Fletcher, Goldfarb and Shanno with halved steps.</summary>
internal static class QuasiNewton
{
    private const int MostSteps = 400;

    /// <summary>The place of the least value.</summary>
    /// <param name="evaluate">The value at a place, and its gradient, which it writes; infinite where there is none.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="inverse">A guess of the inverse of the second derivatives.</param>
    /// <param name="tolerance">It ends where the expected gain of a step is below.</param>
    /// <exception cref="NotApplicableException">It does not settle.</exception>
    public static double[] Minimise(Func<double[], double[], double> evaluate, double[] start, double[,] inverse, double tolerance)
    {
        var n = start.Length;
        var (place, gradient) = ((double[])start.Clone(), new double[n]);
        var value = evaluate(place, gradient);
        for (var step = 0; step < MostSteps; step++)
        {
            var direction = Times(inverse, gradient, -1);
            var slope = Dot(direction, gradient);
            if (-slope < tolerance)
            {
                return place;
            }

            var (next, nextGradient, length) = (new double[n], new double[n], Math.Min(1, 5 / Math.Sqrt(Dot(direction, direction))));
            double nextValue;
            while (true)
            {
                for (var i = 0; i < n; i++)
                {
                    next[i] = place[i] + (length * direction[i]);
                }

                nextValue = evaluate(next, nextGradient);
                if (nextValue <= value + (1e-4 * length * slope) + (1e-13 * Math.Abs(value)))
                {
                    break;
                }

                length /= 2;
                if (length < 1e-12)
                {
                    return place;
                }
            }

            Update(inverse, [.. next.Zip(place, (a, b) => a - b)], [.. nextGradient.Zip(gradient, (a, b) => a - b)]);
            (place, value, gradient) = (next, nextValue, nextGradient);
        }

        throw new NotApplicableException($"The estimates did not settle in {MostSteps} steps: the model is too rich for these data.");
    }

    private static void Update(double[,] inverse, double[] moved, double[] turned)
    {
        var curvature = Dot(moved, turned);
        if (!(curvature > 1e-14 * Math.Sqrt(Dot(moved, moved) * Dot(turned, turned))))
        {
            return;
        }

        var n = moved.Length;
        var product = Times(inverse, turned, 1);
        var factor = (1 + (Dot(turned, product) / curvature)) / curvature;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                inverse[i, j] += (factor * moved[i] * moved[j]) - (((product[i] * moved[j]) + (moved[i] * product[j])) / curvature);
            }
        }
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }

    private static double[] Times(double[,] matrix, double[] vector, double factor)
    {
        var result = new double[vector.Length];
        for (var i = 0; i < vector.Length; i++)
        {
            for (var j = 0; j < vector.Length; j++)
            {
                result[i] += factor * matrix[i, j] * vector[j];
            }
        }

        return result;
    }
}
