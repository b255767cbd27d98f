using MathNet.Numerics;

namespace Cyberflag.Statistics;

/// <summary>
/// The theta of NB2 by maximum likelihood, the means being given. Source: Venables and Ripley (2002), section 7.4; it ends where MASS's
/// <c>theta.ml</c> does, so that the digits agree.
/// </summary>
internal static class NegativeBinomialTheta
{
    // Beyond this the model is the Poisson one to the digits that are printed.
    private const double AsGoodAsPoisson = 1e6;
    private const int MostSteps = 100;
    private static readonly double SmallStep = BrentRoot.UsualTolerance;

    /// <summary>The estimate from a start at the moments, with its standard error from the observed information of the last step.</summary>
    /// <param name="response">Counts.</param>
    /// <param name="predictor">The logarithm of each mean.</param>
    /// <param name="error">The standard error.</param>
    /// <exception cref="NotApplicableException">The counts spread no more than Poisson ones.</exception>
    public static double Estimate(double[] response, double[] predictor, out double error)
    {
        var means = Array.ConvertAll(predictor, Math.Exp);
        var theta = response.Length / OrderFreeSum.Of(response.Zip(means, (y, m) => Math.Pow((y / m) - 1, 2)));
        error = double.NaN;
        for (var step = 0; step < MostSteps; step++)
        {
            theta = Math.Abs(theta);
            var (slope, information) = Derivatives(theta, response, means);
            var change = slope / information;
            error = Math.Sqrt(1 / information);
            theta += change;
            if (!(Math.Abs(theta) <= AsGoodAsPoisson))
            {
                break;
            }

            if (Math.Abs(change) <= SmallStep)
            {
                return theta;
            }
        }

        throw new NotApplicableException("The counts spread no more than Poisson ones (theta runs away to infinity): use the family poisson.");
    }

    private static (double Slope, double Information) Derivatives(double theta, double[] response, double[] means)
    {
        var (slope, information) = (0.0, 0.0);
        var (digamma, trigamma, known) = (SpecialFunctions.DiGamma(theta), Trigamma.Of(theta), new Dictionary<double, (double, double)>());
        for (var i = 0; i < means.Length; i++)
        {
            var (y, sum) = (response[i], means[i] + theta);
            if (!known.TryGetValue(y, out var pair))
            {
                pair = (SpecialFunctions.DiGamma(y + theta), Trigamma.Of(y + theta));
                known.Add(y, pair);
            }

            slope += pair.Item1 - digamma + Math.Log(theta / sum) + 1 - ((y + theta) / sum);
            information += trigamma - pair.Item2 - (1 / theta) + (2 / sum) - ((y + theta) / (sum * sum));
        }

        return (slope, information);
    }
}
