using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class SeededRandomTests
{
    // Published by the authors' reference implementations: SplitMix64 of 1234567, and xoshiro256** from the state 1, 2, 3, 4.
    [Fact]
    public void The_generators_give_the_numbers_of_their_authors()
    {
        var state = 1234567UL;
        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423], Enumerable.Range(0, 3).Select(_ => SeededRandom.SplitMix(ref state)));
        var random = new SeededRandom(1, 2, 3, 4);
        Assert.Equal([11520UL, 0UL, 1509978240UL, 1215971899390074240UL], Enumerable.Range(0, 4).Select(_ => random.Bits()));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(4)]
    [InlineData(11)]
    [InlineData(900)]
    public void Poisson_counts_have_their_mean_as_mean_and_variance(double mean)
    {
        var random = new SeededRandom(7);
        Moments(() => random.Poisson(mean), mean, mean, (3 * mean * mean) + mean);
    }

    [Theory]
    [InlineData(0.4)]
    [InlineData(17)]
    public void Gamma_numbers_have_their_shape_as_mean_and_variance(double shape)
    {
        var random = new SeededRandom(8);
        Moments(() => random.Gamma(shape), shape, shape, (3 * shape * shape) + (6 * shape));
    }

    [Fact]
    public void Normal_numbers_have_mean_0_and_variance_1()
    {
        var random = new SeededRandom(9);
        Moments(random.Normal, 0, 1, 3);
    }

    // Within five standard errors of both; the fourth central moment gives that of the variance.
    private static void Moments(Func<double> draw, double mean, double variance, double fourth)
    {
        const int N = 200_000;
        double[] drawn = [.. Enumerable.Range(0, N).Select(_ => draw())];
        var average = drawn.Average();
        Assert.Equal(mean, average, 5 * Math.Sqrt(variance / N));
        Assert.Equal(variance, drawn.Average(x => (x - average) * (x - average)), 5 * Math.Sqrt((fourth - (variance * variance)) / N));
    }
}
