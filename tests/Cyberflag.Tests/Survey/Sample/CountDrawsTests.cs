using Cyberflag.Surveys.Sample;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class CountDrawsTests
{
    private const int Draws = 40_000;

    [Fact]
    public void A_waiting_time_is_exponential_with_mean_1()
    {
        var numbers = new SeededNumbers(11);
        var waits = Enumerable.Range(0, Draws).Select(_ => CountDraws.Waiting(numbers) / (double)CountDraws.One).ToList();

        // Mean and standard deviation 1; P(wait < 1) = 1 - 1/e = 0.6321, P(wait > 3) = 1/e^3 = 0.0498. Tolerances are five standard errors.
        Assert.InRange(waits.Average(), 0.975, 1.025);
        Assert.InRange(waits.Count(w => w < 1) / (double)Draws, 0.6321 - 0.0121, 0.6321 + 0.0121);
        Assert.InRange(waits.Count(w => w > 3) / (double)Draws, 0.0498 - 0.0055, 0.0498 + 0.0055);
    }

    [Fact]
    public void A_Poisson_count_has_the_variance_of_its_mean_and_the_right_share_of_zeros()
    {
        var numbers = new SeededNumbers(12);
        var counts = Enumerable.Range(0, Draws).Select(_ => CountDraws.Poisson(numbers, 2_500)).ToList();

        // Mean 2.5, standard error 0.0079; variance 2.5, standard error sqrt((m + 2m²)/n) = 0.0194; P(0) = e^-2.5 = 0.0821.
        Assert.InRange(counts.Average(), 2.46, 2.54);
        Assert.InRange(Variance(counts), 2.40, 2.60);
        Assert.InRange(counts.Count(c => c == 0) / (double)Draws, 0.0821 - 0.0069, 0.0821 + 0.0069);
    }

    [Fact]
    public void A_mean_of_zero_gives_zero() => Assert.Equal(0, CountDraws.Poisson(new SeededNumbers(1), 0));

    [Fact]
    public void An_overdispersed_count_varies_by_mean_plus_mean_squared_over_shape()
    {
        var numbers = new SeededNumbers(13);
        var counts = Enumerable.Range(0, Draws).Select(_ => CountDraws.Overdispersed(numbers, 20_000, 4)).ToList();

        // Mean 20, variance 20 + 400/4 = 120: standard error of the mean sqrt(120/40,000) = 0.055.
        Assert.InRange(counts.Average(), 19.7, 20.3);
        Assert.InRange(Variance(counts), 112, 128);
    }

    [Fact]
    public void A_negative_mean_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CountDraws.Poisson(new SeededNumbers(1), -1));

    private static double Variance(List<long> counts)
    {
        var mean = counts.Average();
        return counts.Average(c => (c - mean) * (c - mean));
    }
}
