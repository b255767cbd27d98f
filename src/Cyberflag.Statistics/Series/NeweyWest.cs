namespace Cyberflag.Statistics;

/// <summary>
/// A covariance of estimates that holds where errors depend on those just before them and do not all vary alike. Source: W. K. Newey and
/// K. D. West, Econometrica 55 (1987), with Bartlett's weights; the number of lags where none is given is theirs of 1994.
/// </summary>
internal static class NeweyWest
{
    /// <summary>The usual number of lags of a series of this length.</summary>
    public static int Lags(int length) => (int)Math.Floor(4 * Math.Pow(length / 100.0, 2.0 / 9));

    /// <summary>The covariance from what each point in time adds to the estimates, with the correction n / (n - p).</summary>
    /// <param name="influence">For each point the vector that it adds.</param>
    /// <param name="lags">How many points back errors may depend on each other; 0 for none.</param>
    public static double[,] Covariance(IReadOnlyList<double[]> influence, int lags)
    {
        var (n, p) = (influence.Count, influence[0].Length);
        var covariance = new double[p, p];
        for (var lag = 0; lag <= lags && lag < n; lag++)
        {
            var weight = 1 - (lag / (lags + 1.0));
            for (var t = lag; t < n; t++)
            {
                for (var i = 0; i < p; i++)
                {
                    for (var j = 0; j < p; j++)
                    {
                        var product = influence[t][i] * influence[t - lag][j];
                        covariance[i, j] += weight * product;
                        covariance[j, i] += lag > 0 ? weight * product : 0;
                    }
                }
            }
        }

        for (var i = 0; i < p * p; i++)
        {
            covariance[i / p, i % p] *= n / (double)(n - p);
        }

        return covariance;
    }
}
