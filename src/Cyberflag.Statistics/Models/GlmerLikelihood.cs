namespace Cyberflag.Statistics;

/// <summary>
/// The likelihood that lme4's <c>glmer</c> maximises: Laplace's approximation with the determinant as its inner loop leaves it, from the
/// weights before the last step. The loop starts where the effects of its first stage are, and ends where the penalised deviance
/// changes by less than a ten-millionth. So its estimates differ from those of Laplace's approximation itself in the fourth digit.
/// Source: D. Bates et al., lme4 1.1-31, <c>nAGQ = 1</c>.
/// </summary>
internal sealed class GlmerLikelihood
{
    private const double SmallChange = 1e-7;
    private const int MostSteps = 30;

    private readonly ModelFrame frame;
    private readonly FamilyKind kind;
    private readonly MixedBlocks blocks;
    private readonly CovarianceFactors factors;
    private readonly BlockRows[] among;
    private readonly double constant;
    private double[] start;

    public GlmerLikelihood(ModelFrame frame, FamilyKind kind)
    {
        (this.frame, this.kind) = (frame, kind);
        blocks = new MixedBlocks(frame);
        factors = new CovarianceFactors(blocks.Terms);
        among = [.. blocks.Blocks.Select(b => new BlockRows(blocks, b))];
        constant = Family.Constant(kind, frame);
        start = new double[frame.Rows];
    }

    /// <summary>The first stage: fixed and random effects together, given the covariances nearest to <paramref name="theta"/> that are best.</summary>
    public void FirstStage(double[] coefficients, double[] theta)
    {
        var begin = Enumerable.Range(0, frame.Rows).Select(i => frame.X.Times(i, coefficients) + frame.Offset[i]).ToArray();
        var guess = new double[theta.Length, theta.Length];
        for (var k = 0; k < theta.Length; k++)
        {
            guess[k, k] = 0.01;
        }

        var best = QuasiNewton.Minimise(
            (place, gradient) =>
            {
                var moved = (double[])place.Clone();
                for (var k = 0; k < place.Length; k++)
                {
                    moved[k] = place[k] + 1e-4;
                    var above = Deviance(begin, null, moved, out _);
                    moved[k] = place[k] - 1e-4;
                    gradient[k] = (above - Deviance(begin, null, moved, out _)) / 2e-4;
                    moved[k] = place[k];
                }

                return Deviance(begin, null, place, out _);
            },
            theta,
            guess,
            1e-9);
        Deviance(begin, null, best, out start);
    }

    /// <summary>Twice less the logarithm of the likelihood, at fixed effects and factors of the covariances.</summary>
    public double Deviance(double[] place)
    {
        var p = frame.X.Columns;
        return Deviance(start, place[..p], place[p..], out _);
    }

    // Where no coefficients are given they are estimated together with the effects.
    private double Deviance(double[] begin, double[]? coefficients, double[] theta, out double[] predictor)
    {
        var (family, matrices) = (new Family(kind), factors.Matrices(theta));
        foreach (var rows in among)
        {
            rows.Scale(matrices);
        }

        predictor = (double[])begin.Clone();
        var last = double.PositiveInfinity;
        for (var step = 0; ; step++)
        {
            var (logs, squares, next) = Step(family, predictor, coefficients);
            predictor = next;
            var logLikelihood = constant;
            for (var i = 0; i < frame.Rows; i++)
            {
                logLikelihood += family.Of(frame.Response[i], frame.Trials[i], predictor[i]).LogLikelihood;
            }

            var penalised = Saturated - (2 * logLikelihood) + squares;
            if (Math.Abs((last - penalised) / penalised) < (coefficients is null ? 1e-12 : SmallChange) || step >= MostSteps)
            {
                return (2 * logs) + squares - (2 * logLikelihood);
            }

            last = penalised;
        }
    }

    // One step of penalised least squares with the weights at the predictor.
    private (double Logs, double Squares, double[] Predictor) Step(Family family, double[] predictor, double[]? coefficients)
    {
        var p = frame.X.Columns;
        var rows = Enumerable.Range(0, frame.Rows).Select(i => family.Of(frame.Response[i], frame.Trials[i], predictor[i])).ToArray();
        var working = rows.Select((r, i) => predictor[i] - frame.Offset[i] + (r.Score / r.Weight)).ToArray();
        var parts = among.Select((a, b) => new GlmerBlock(frame, a, blocks.Blocks[b], blocks.Width, rows, working)).ToList();
        if (coefficients is null)
        {
            var (information, right) = (new double[p, p], new double[p]);
            for (var i = 0; i < frame.Rows; i++)
            {
                frame.X.AddOuterTo(information, i, rows[i].Weight);
                frame.X.AddTo(right, i, rows[i].Weight * working[i]);
            }

            parts.ForEach(part => part.Reduce(information, right));
            var factor = DenseCholesky.Of(information, p, out _, 1e-12) ?? throw new NotApplicableException("The fixed and random effects cannot be told apart.");
            factor.Solve(right);
            coefficients = right;
        }

        var next = Enumerable.Range(0, frame.Rows).Select(i => frame.X.Times(i, coefficients) + frame.Offset[i]).ToArray();
        return (parts.Sum(part => part.HalfLogDeterminant), parts.Sum(part => part.AddEffects(coefficients, next)), next);
    }

    private double Saturated => saturated ??= 2 * (constant + Enumerable.Range(0, frame.Rows).Sum(i =>
    {
        var (y, n) = (frame.Response[i], frame.Trials[i]);
        return kind == FamilyKind.Poisson ? Term(y, 1) - y : Term(y, n) + Term(n - y, n);
    }));

    private double? saturated;

    private static double Term(double y, double n) => y == 0 ? 0 : y * Math.Log(y / n);
}
