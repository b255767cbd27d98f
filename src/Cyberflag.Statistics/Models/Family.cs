using MathNet.Numerics;

namespace Cyberflag.Statistics;

/// <summary>The distribution of a response given its linear predictor.</summary>
internal enum FamilyKind
{
    /// <summary>Counts, log link.</summary>
    Poisson,

    /// <summary>Successes of trials, logit link.</summary>
    Binomial,

    /// <summary>Counts with variance mu + mu²/theta, log link (NB2).</summary>
    NegativeBinomial,
}

/// <summary>The derivatives of the logarithm of the likelihood of one row by its linear predictor and, for NB2, by log theta.</summary>
/// <param name="LogLikelihood">Without what depends on the response alone.</param>
/// <param name="Score">Its first derivative.</param>
/// <param name="Weight">Less its second.</param>
/// <param name="WeightSlope">The derivative of the weight.</param>
/// <param name="Mean">The mean of a count; of no meaning for shares.</param>
internal readonly record struct RowDerivatives(double LogLikelihood, double Score, double Weight, double WeightSlope, double Mean = 0);

/// <summary>A family with its dispersion; what depends on the response alone is computed once.</summary>
internal sealed class Family
{
    // Tables for greater counts would cost more than they save.
    private const double LongestTable = 1e6;

    private readonly FamilyKind kind;
    private readonly double theta;
    private readonly double logTheta;
    private readonly (double LogGamma, double Digamma)[] ofResponse;

    /// <summary>A family; theta, and the responses for which tables are made, are for NB2.</summary>
    public Family(FamilyKind kind, double theta = double.PositiveInfinity, SortedSet<double>? responses = null)
    {
        (this.kind, this.theta, logTheta) = (kind, theta, Math.Log(theta));
        ofResponse = kind == FamilyKind.NegativeBinomial && responses is { Count: > 0 } && responses.Max < LongestTable
            ? new (double, double)[(int)responses.Max + 1]
            : [];
        foreach (var response in responses?.Where(r => r < ofResponse.Length) ?? [])
        {
            ofResponse[(int)response] = Computed(response);
        }
    }

    /// <summary>What the likelihood has beside <see cref="Of"/>, for all rows.</summary>
    public static double Constant(FamilyKind kind, ModelFrame frame)
    {
        var (response, trials, sum) = (frame.Response, frame.Trials, 0.0);
        for (var i = 0; i < response.Length; i++)
        {
            if (frame.IsBounds(i))
            {
                continue; // its counts have theirs already
            }

            sum += kind == FamilyKind.Binomial
                ? SpecialFunctions.GammaLn(trials[i] + 1) - SpecialFunctions.GammaLn(response[i] + 1) - SpecialFunctions.GammaLn(trials[i] - response[i] + 1)
                : -SpecialFunctions.GammaLn(response[i] + 1);
        }

        return sum;
    }

    /// <summary>The likelihood of a row and its derivatives.</summary>
    public RowDerivatives Of(double response, double trials, double predictor)
    {
        if (kind == FamilyKind.Binomial)
        {
            var share = predictor >= 0 ? 1 / (1 + Math.Exp(-predictor)) : Math.Exp(predictor) / (1 + Math.Exp(predictor));
            var weight = trials * share * (1 - share);
            var logNot = predictor > 0 ? -predictor - LogOnePlus(Math.Exp(-predictor)) : -LogOnePlus(Math.Exp(predictor));
            return new RowDerivatives((response * predictor) + (trials * logNot), response - (trials * share), weight, weight * (1 - (2 * share)));
        }

        var mean = Math.Exp(predictor);
        if (kind == FamilyKind.Poisson)
        {
            return new RowDerivatives((response * predictor) - mean, response - mean, mean, mean, mean);
        }

        var sum = mean + theta;
        var part = theta / sum;
        var scaled = (response + theta) * part * (mean / sum);
        var log = Tabled(response).LogGamma + (response * predictor) + (theta * logTheta) - ((response + theta) * Math.Log(sum));
        return new RowDerivatives(log, part * (response - mean), scaled, scaled * (theta - mean) / sum, mean);
    }

    /// <summary>The derivatives by log theta of the likelihood, the score and the weight of a row of NB2 with this mean.</summary>
    public (double LogLikelihood, double Score, double Weight) ByLogTheta(double response, double mean)
    {
        var sum = mean + theta;
        var log = Tabled(response).Digamma + Math.Log(theta / sum) + 1 - ((response + theta) / sum);
        var score = (response - mean) * mean / (sum * sum);
        var weight = mean * (((response + (2 * theta)) / (sum * sum)) - (2 * theta * (response + theta) / (sum * sum * sum)));
        return (theta * log, theta * score, theta * weight);
    }

    // log Γ(y + θ) - log Γ(θ) and its derivative.
    private (double LogGamma, double Digamma) Tabled(double response) =>
        response < ofResponse.Length ? ofResponse[(int)response] : Computed(response);

    private (double LogGamma, double Digamma) Computed(double response) => (
        SpecialFunctions.GammaLn(response + theta) - SpecialFunctions.GammaLn(theta),
        SpecialFunctions.DiGamma(response + theta) - SpecialFunctions.DiGamma(theta));

    private static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum.Equals(1) ? x : Math.Log(sum) * x / (sum - 1);
    }
}
