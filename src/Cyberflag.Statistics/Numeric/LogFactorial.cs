namespace Cyberflag.Statistics;

/// <summary>
/// The logarithm of the gamma function and what is left of Stirling's formula, accurate also where the terms nearly cancel: the tails
/// of a binomial or Poisson distribution of thousands of events need the difference, not the terms.
/// Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000); the series is Stirling's.
/// </summary>
internal static class LogFactorial
{
    private const double HalfLogTwoPi = 0.918938533204672741780329736406;

    /// <summary>The logarithm of the gamma function at <paramref name="x"/>, above 0.</summary>
    public static double Gamma(double x) => x < 10
        ? MathNet.Numerics.SpecialFunctions.GammaLn(x)
        : ((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi + StirlingRest(x);

    /// <summary>What Stirling's formula leaves out of the logarithm of the gamma function, from 10 on by its series.</summary>
    public static double StirlingRest(double x)
    {
        if (x < 10)
        {
            return MathNet.Numerics.SpecialFunctions.GammaLn(x) - (((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi);
        }

        var square = x * x;
        return ((1.0 / 12) - (((1.0 / 360) - (((1.0 / 1260) - (((1.0 / 1680) - ((1.0 / 1188) / square)) / square)) / square)) / square)) / x;
    }

    /// <summary>x log(x/m) + m - x, not negative, without the loss of digits where the two are close.</summary>
    public static double Deviance(double x, double mean)
    {
        if (x == 0)
        {
            return mean;
        }

        var difference = (x - mean) / (x + mean);
        if (Math.Abs(x - mean) >= 0.1 * (x + mean))
        {
            return (x * Math.Log(x / mean)) + mean - x;
        }

        // The series of log((1 + v) / (1 - v)), whose first terms cancel.
        var sum = (x - mean) * difference;
        var term = 2 * x * difference;
        for (var j = 1; j < 1000; j++)
        {
            term *= difference * difference;
            var next = sum + (term / ((2 * j) + 1));
            if (next.Equals(sum))
            {
                break;
            }

            sum = next;
        }

        return sum;
    }
}
