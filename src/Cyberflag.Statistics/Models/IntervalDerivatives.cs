using MathNet.Numerics;

namespace Cyberflag.Statistics;

/// <summary>
/// The likelihood of a count of which only bounds are known, the logarithm of the sum over the counts between them, and its derivatives.
/// With averages over these counts, weighted by their probabilities, and their score s and weight w: the score is E s, the weight
/// E w - var s, and so on by the rule that the derivative of E g is E g' + cov(g, s).
/// </summary>
internal static class IntervalDerivatives
{
    /// <summary>The likelihood of bounds and its derivatives by the linear predictor.</summary>
    public static RowDerivatives Of(Family family, double lower, double upper, double predictor)
    {
        var (rows, shares, log) = Between(family, lower, upper, predictor);
        var (score, weight, slope) = (0.0, 0.0, 0.0);
        for (var k = 0; k < rows.Length; k++)
        {
            score += shares[k] * rows[k].Score;
            weight += shares[k] * rows[k].Weight;
            slope += shares[k] * rows[k].WeightSlope;
        }

        var (square, cube, cross) = (0.0, 0.0, 0.0);
        for (var k = 0; k < rows.Length; k++)
        {
            var apart = rows[k].Score - score;
            square += shares[k] * apart * apart;
            cube += shares[k] * apart * apart * apart;
            cross += shares[k] * apart * rows[k].Weight;
        }

        return new RowDerivatives(log, score, weight - square, slope + (3 * cross) - cube, rows[0].Mean);
    }

    /// <summary>The derivatives by log theta of the likelihood, the score and the weight.</summary>
    public static (double LogLikelihood, double Score, double Weight) ByLogTheta(Family family, double lower, double upper, double predictor)
    {
        var (rows, shares, _) = Between(family, lower, upper, predictor);
        var moved = new (double LogLikelihood, double Score, double Weight)[rows.Length];
        var (log, own, ownWeight, score) = (0.0, 0.0, 0.0, 0.0);
        for (var k = 0; k < rows.Length; k++)
        {
            moved[k] = family.ByLogTheta(lower + k, rows[k].Mean);
            log += shares[k] * moved[k].LogLikelihood;
            own += shares[k] * moved[k].Score;
            ownWeight += shares[k] * moved[k].Weight;
            score += shares[k] * rows[k].Score;
        }

        var (byLog, weightByLog, together, squareByLog) = (0.0, 0.0, 0.0, 0.0);
        for (var k = 0; k < rows.Length; k++)
        {
            var (apart, logApart) = (rows[k].Score - score, moved[k].LogLikelihood - log);
            byLog += shares[k] * apart * logApart;
            weightByLog += shares[k] * rows[k].Weight * logApart;
            together += shares[k] * apart * moved[k].Score;
            squareByLog += shares[k] * apart * apart * logApart;
        }

        return (log, own + byLog, ownWeight + weightByLog - (2 * together) - squareByLog);
    }

    /// <summary>The probability of each count between the bounds, given that it is one of them.</summary>
    public static double[] Shares(Family family, double lower, double upper, double predictor) => Between(family, lower, upper, predictor).Shares;

    private static (RowDerivatives[] Rows, double[] Shares, double Log) Between(Family family, double lower, double upper, double predictor)
    {
        var rows = new RowDerivatives[(int)(upper - lower) + 1];
        var shares = new double[rows.Length];
        var greatest = double.NegativeInfinity;
        for (var k = 0; k < rows.Length; k++)
        {
            rows[k] = family.Of(lower + k, 1, predictor);
            shares[k] = rows[k].LogLikelihood - SpecialFunctions.GammaLn(lower + k + 1);
            greatest = Math.Max(greatest, shares[k]);
        }

        var sum = 0.0;
        for (var k = 0; k < rows.Length; k++)
        {
            shares[k] = Math.Exp(shares[k] - greatest);
            sum += shares[k];
        }

        for (var k = 0; k < rows.Length; k++)
        {
            shares[k] /= sum;
        }

        return (rows, shares, greatest + Math.Log(sum));
    }
}
