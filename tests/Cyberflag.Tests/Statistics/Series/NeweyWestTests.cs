using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class NeweyWestTests
{
    // By hand: the mean of 1, 3, 2, 6 is 3, its errors -2, 0, -1, 3, each adding a quarter. Sums of products: 14 at lag 0, -3 at lag 1;
    // Bartlett's weight at lag 1 of 1 is one half, so (14 - 3) / 16 × 4/3.
    [Fact]
    public void The_variance_of_a_mean_is_as_by_hand() =>
        Assert.Equal(11 / 16.0 * 4 / 3, NeweyWest.Covariance([[-0.5], [0], [-0.25], [0.75]], 1)[0, 0], 1e-12);

    // Lumley and Heagerty (1999) write the same as one sum over all pairs of points with the weights of their distance.
    [Fact]
    public void The_covariance_is_the_weighted_sum_over_all_pairs_of_points()
    {
        var random = new SeededRandom(4);
        double[][] influence = [.. Enumerable.Range(0, 30).Select(_ => new[] { random.Normal(), random.Normal() })];
        var covariance = NeweyWest.Covariance(influence, 5);
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j < 2; j++)
            {
                var sum = 0.0;
                for (var s = 0; s < 30; s++)
                {
                    for (var t = 0; t < 30; t++)
                    {
                        sum += Math.Max(0, 1 - (Math.Abs(s - t) / 6.0)) * influence[s][i] * influence[t][j];
                    }
                }

                Assert.Equal(sum * 30 / 28, covariance[i, j], 1e-10);
            }
        }
    }

    [Theory]
    [InlineData(59, 3)]
    [InlineData(100, 4)]
    public void The_lags_are_those_of_Newey_and_West_1994(int length, int lags) => Assert.Equal(lags, NeweyWest.Lags(length));
}
