namespace Cyberflag.Statistics;

/// <summary>
/// Less the logarithm of the Laplace-approximated likelihood, and its gradient. The random effects are in units of their own, u, so that
/// their joint density is exp(-u'u/2); those of a block are found by Newton's method from where they were before.
/// </summary>
internal sealed class LaplaceLikelihood
{
    private readonly ModelFrame frame;
    private readonly FamilyKind kind;
    private readonly MixedBlocks blocks;
    private readonly CovarianceFactors factors;
    private readonly LaplaceBlock[] parts;
    private readonly double[] values;
    private readonly double[][] gradients;
    private readonly SortedSet<double> responses;

    public LaplaceLikelihood(ModelFrame frame, FamilyKind kind)
    {
        (this.frame, this.kind) = (frame, kind);
        blocks = new MixedBlocks(frame);
        factors = new CovarianceFactors(blocks.Terms);
        parts = [.. blocks.Blocks.Select(b => new LaplaceBlock(frame, blocks, b))];
        (values, gradients) = (new double[parts.Length], [.. parts.Select(_ => new double[Parameters])]);
        responses = [.. Enumerable.Range(0, frame.Rows).SelectMany(frame.Counts)];
    }

    /// <summary>How many parameters there are.</summary>
    public int Parameters => frame.X.Columns + factors.Count + (kind == FamilyKind.NegativeBinomial ? 1 : 0);

    /// <summary>The factors of the covariances to begin with.</summary>
    public double[] StartingFactors() => factors.Start();

    /// <summary>The value, without what depends on the response alone; the gradient is written where it is wanted.</summary>
    public double Evaluate(double[] place, double[]? gradient)
    {
        var (family, matrices, p) = (FamilyOf(place), Matrices(place), frame.X.Columns);
        if (gradient is not null)
        {
            Array.Clear(gradient);
        }

        // Each block writes to a place of its own and these are added in their order, so that threads change no bit.
        Parallel.For(0, parts.Length, b =>
        {
            Array.Clear(gradients[b]);
            values[b] = parts[b].Evaluate(place, family, matrices, kind == FamilyKind.NegativeBinomial, gradient is null ? null : gradients[b], p);
        });
        var sum = 0.0;
        for (var b = 0; b < parts.Length; b++)
        {
            sum += values[b];
            for (var k = 0; gradient is not null && k < gradient.Length; k++)
            {
                gradient[k] += gradients[b][k];
            }
        }

        return double.IsFinite(sum) ? sum : double.PositiveInfinity;
    }

    /// <summary>
    /// A guess of the inverse of the second derivatives: of the fixed effects from their information with the random ones integrated
    /// out, of the others from how many groups and rows there are.
    /// </summary>
    public double[,] InverseGuess(double[] place)
    {
        var (family, matrices, p) = (FamilyOf(place), Matrices(place), frame.X.Columns);
        var information = new double[p, p];
        foreach (var part in parts)
        {
            part.AddInformation(place, family, matrices, information);
        }

        var guess = new double[Parameters, Parameters];
        if (DenseCholesky.Of(information, p, out _, 1e-11) is { } factor)
        {
            var inverse = factor.Inverse();
            for (var i = 0; i < p * p; i++)
            {
                guess[i / p, i % p] = inverse[i / p, i % p];
            }
        }

        var at = p;
        foreach (var term in blocks.Terms)
        {
            for (var k = 0; k < term.Parameters; k++, at++)
            {
                guess[at, at] = place[at] * place[at] / (2.0 * term.Levels.Count) is > 0 and var some ? some : 0.01;
            }
        }

        for (; at < Parameters; at++)
        {
            guess[at, at] = 4.0 / frame.Rows;
        }

        return guess;
    }

    /// <summary>Standard deviations and correlations.</summary>
    public IReadOnlyList<RandomSpread> Spreads(double[] place)
    {
        var matrices = Matrices(place);
        return [.. blocks.Terms.Select((t, k) => RandomSpread.Of(t, matrices[k], 1))];
    }

    /// <summary>The random effects on the scale of the linear predictor.</summary>
    public IReadOnlyList<double[][]> Effects(double[] place)
    {
        Evaluate(place, null);
        var effects = new double[blocks.Effects];
        foreach (var part in parts)
        {
            part.CopyTo(effects);
        }

        return factors.ByLevel(blocks, Matrices(place), effects);
    }

    /// <summary>
    /// The linear predictor of a row and its standard error: the spread of its random effects given the parameters, and the
    /// parameters' own, through the predictor and through the effects that move with them.
    /// </summary>
    public (double Predictor, double Error) Predict(double[] place, double[,] covariance, NewRow row)
    {
        var (n, step) = (place.Length, 1e-5);
        var (middle, within) = At(place);
        var slope = new double[n];
        var moved = (double[])place.Clone();
        for (var k = 0; k < n; k++)
        {
            var h = step * Math.Max(1, Math.Abs(place[k]));
            moved[k] = place[k] + h;
            var above = At(moved).Predictor;
            moved[k] = place[k] - h;
            slope[k] = (above - At(moved).Predictor) / (2 * h);
            moved[k] = place[k];
        }

        var variance = within;
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < n; k++)
            {
                variance += slope[i] * covariance[i, k] * slope[k];
            }
        }

        return (middle, Math.Sqrt(variance));

        (double Predictor, double Within) At(double[] at)
        {
            var (family, matrices) = (FamilyOf(at), Matrices(at));
            var predictor = row.Fixed(at);
            var (sum, spread) = (0.0, 0.0);
            foreach (var group in Enumerable.Range(0, row.Levels.Length).GroupBy(t => blocks.BlockOf[blocks.Index(t, row.Levels[t])]))
            {
                var (effect, variance) = parts[group.Key].Effect(at, family, matrices, [.. group.Select(t => (t, blocks.Index(t, row.Levels[t]), row.Random[t]))]);
                sum += effect;
                spread += variance;
            }

            return (predictor + sum, spread);
        }
    }

    /// <summary>The linear predictors of rows with random effects drawn from what the counts leave open about them, given the parameters.</summary>
    public double[] Draw(double[] place, IReadOnlyList<NewRow> rows, SeededRandom random)
    {
        var (family, matrices) = (FamilyOf(place), Matrices(place));
        var drawn = new double[blocks.Effects];
        foreach (var block in new SortedSet<int>(rows.SelectMany(r => r.Levels.Select((level, t) => blocks.BlockOf[blocks.Index(t, level)]))))
        {
            parts[block].Draw(place, family, matrices, random, drawn);
        }

        var predictors = new double[rows.Count];
        for (var r = 0; r < predictors.Length; r++)
        {
            predictors[r] = rows[r].Fixed(place);
            for (var t = 0; t < matrices.Length; t++)
            {
                var first = blocks.Index(t, rows[r].Levels[t]);
                for (var b = 0; b < rows[r].Random[t].Length; b++)
                {
                    for (var a = b; a < rows[r].Random[t].Length; a++)
                    {
                        predictors[r] += matrices[t][a, b] * rows[r].Random[t][a] * drawn[first + b];
                    }
                }
            }
        }

        return predictors;
    }

    /// <summary>The family with the theta of a place.</summary>
    public Family FamilyOf(double[] place) => kind == FamilyKind.NegativeBinomial ? new Family(kind, Math.Exp(place[^1]), responses) : new Family(kind);

    private double[][,] Matrices(double[] place) => factors.Matrices(place[frame.X.Columns..(frame.X.Columns + factors.Count)]);
}
