namespace Cyberflag.Statistics;

/// <summary>
/// The derivatives of a block's part of the Laplace-approximated likelihood by the fixed effects, the factors of the covariances and
/// log theta. The most likely effects and the determinant move with them: by the rule of implicit functions, with <c>pull</c> the
/// half slope of the log determinant by the effects, solved for the second derivatives.
/// </summary>
internal sealed class LaplaceGradient(ModelFrame frame, MixedBlocks blocks, BlockRows among, int[] rows, int size)
{
    private readonly int width = blocks.Width;
    private readonly int[] places = among.Places;
    private readonly double[] plain = among.Values;
    private readonly double[] scaled = among.Scaled;

    /// <summary>Adds the block's part, the effects being at their most likely.</summary>
    public void Add(Family family, DenseCholesky factor, RowDerivatives[] derivatives, double[] effects, bool hasTheta, double[] gradient, int columns)
    {
        var inverse = factor.Inverse();
        var leverage = new double[rows.Length];
        var pull = new double[size];
        for (var r = 0; r < rows.Length; r++)
        {
            for (var k = r * width; k < (r + 1) * width; k++)
            {
                for (var l = r * width; l < (r + 1) * width; l++)
                {
                    leverage[r] += scaled[k] * scaled[l] * inverse[places[k], places[l]];
                }
            }

            for (var k = r * width; k < (r + 1) * width; k++)
            {
                pull[places[k]] += derivatives[r].WeightSlope * leverage[r] * scaled[k] / 2;
            }
        }

        factor.Solve(pull);
        for (var r = 0; r < rows.Length; r++)
        {
            var d = derivatives[r];
            var along = 0.0;
            for (var k = r * width; k < (r + 1) * width; k++)
            {
                along += scaled[k] * pull[places[k]];
            }

            var slope = (d.WeightSlope * leverage[r] / 2) - d.Score - (d.Weight * along);
            frame.X.AddTo(gradient, rows[r], slope);
            AddFactors(r, d, slope, effects, inverse, pull, gradient, columns);
            if (hasTheta)
            {
                var i = rows[r];
                var (log, score, weight) = frame.IsBounds(i)
                    ? IntervalDerivatives.ByLogTheta(family, frame.Response[i], frame.Upper[i], Math.Log(d.Mean))
                    : family.ByLogTheta(frame.Response[i], d.Mean);
                gradient[^1] += (weight * leverage[r] / 2) - log + (score * along);
            }
        }
    }

    // Element (a, b) of a term's factor adds z_a u_b to the predictor, and z_a to the row's scaled value b.
    private void AddFactors(int r, RowDerivatives d, double slope, double[] effects, double[,] inverse, double[] pull, double[] gradient, int at)
    {
        var first = r * width;
        foreach (var term in blocks.Terms)
        {
            for (var a = 0; a < term.Size; a++)
            {
                for (var b = 0; b <= a; b++)
                {
                    var place = places[first + b];
                    var across = 0.0;
                    for (var k = r * width; k < (r + 1) * width; k++)
                    {
                        across += scaled[k] * inverse[places[k], place];
                    }

                    gradient[at++] += plain[first + a] * ((effects[place] * slope) + (d.Weight * across) + (d.Score * pull[place]));
                }
            }

            first += term.Size;
        }
    }
}
