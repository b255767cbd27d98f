using Cyberflag.Statistics;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class IntervalDerivativesTests
{
    // The distribution function of the Poisson distribution is a gamma function: no sum over counts is made.
    [Theory]
    [InlineData(1, 4, 0.2)]
    [InlineData(1, 4, 2.5)]
    [InlineData(0, 9, 1.0)]
    [InlineData(3, 3, 1.0)]
    public void The_likelihood_of_Poisson_bounds_is_a_difference_of_gamma_functions(double lower, double upper, double predictor)
    {
        var mean = Math.Exp(predictor);
        var expected = SpecialFunctions.GammaUpperRegularized(upper + 1, mean) - (lower > 0 ? SpecialFunctions.GammaUpperRegularized(lower, mean) : 0);
        Assert.Equal(expected, Math.Exp(IntervalDerivatives.Of(new Family(FamilyKind.Poisson), lower, upper, predictor).LogLikelihood), 1e-12);
    }

    [Fact]
    public void The_likelihood_of_NB2_bounds_is_the_sum_of_its_probabilities()
    {
        var (theta, mean) = (2.5, 3.0);
        var distribution = new NegativeBinomial(theta, theta / (theta + mean));
        var expected = Enumerable.Range(1, 4).Sum(distribution.Probability);
        Assert.Equal(expected, Math.Exp(IntervalDerivatives.Of(new Family(FamilyKind.NegativeBinomial, theta), 1, 4, Math.Log(mean)).LogLikelihood), 1e-12);
    }

    [Theory]
    [InlineData(FamilyKind.Poisson, 0.4)]
    [InlineData(FamilyKind.NegativeBinomial, 0.4)]
    [InlineData(FamilyKind.NegativeBinomial, 2.0)]
    internal void The_derivatives_are_those_of_the_likelihood(FamilyKind kind, double predictor)
    {
        const double H = 1e-5;
        var family = new Family(kind, 3);
        RowDerivatives At(double eta) => IntervalDerivatives.Of(family, 1, 4, eta);
        var (middle, above, below) = (At(predictor), At(predictor + H), At(predictor - H));
        Assert.Equal((above.LogLikelihood - below.LogLikelihood) / (2 * H), middle.Score, 1e-8);
        Assert.Equal(-(above.Score - below.Score) / (2 * H), middle.Weight, 1e-8);
        Assert.Equal((above.Weight - below.Weight) / (2 * H), middle.WeightSlope, 1e-8);
    }

    [Fact]
    public void The_derivatives_by_log_theta_are_those_of_the_likelihood()
    {
        const double H = 1e-5;
        RowDerivatives At(double logTheta) => IntervalDerivatives.Of(new Family(FamilyKind.NegativeBinomial, Math.Exp(logTheta)), 1, 4, 1.1);
        var (above, below) = (At(0.7 + H), At(0.7 - H));
        var (log, score, weight) = IntervalDerivatives.ByLogTheta(new Family(FamilyKind.NegativeBinomial, Math.Exp(0.7)), 1, 4, 1.1);
        Assert.Equal((above.LogLikelihood - below.LogLikelihood) / (2 * H), log, 1e-8);
        Assert.Equal((above.Score - below.Score) / (2 * H), score, 1e-8);
        Assert.Equal((above.Weight - below.Weight) / (2 * H), weight, 1e-8);
    }
}
