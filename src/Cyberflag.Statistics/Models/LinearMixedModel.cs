namespace Cyberflag.Statistics;

/// <summary>
/// A linear mixed model by maximum likelihood (ML) or restricted maximum likelihood (REML): the deviance, with fixed effects and residual
/// variance profiled out, is minimised over the relative factors of the covariance. Source: D. Bates, M. Mächler, B. Bolker and
/// S. Walker, Journal of Statistical Software 67 (2015), number 1.
/// </summary>
internal sealed class LinearMixedModel
{
    private readonly ModelFrame frame;
    private readonly MixedBlocks blocks;
    private readonly CovarianceFactors factors;
    private readonly bool isRestricted;
    private readonly double[] response;
    private readonly List<Products> products;

    private LinearMixedModel(ModelFrame frame, bool isRestricted)
    {
        (this.frame, this.isRestricted) = (frame, isRestricted);
        blocks = new MixedBlocks(frame);
        factors = new CovarianceFactors(blocks.Terms);
        response = [.. frame.Response.Zip(frame.Offset, (y, o) => y - o)];
        products = [.. blocks.Blocks.Select(b => new Products(b, this))];
    }

    /// <summary>The fixed effects.</summary>
    public double[] Coefficients { get; private set; } = [];

    /// <summary>Their covariance.</summary>
    public double[,] Covariance { get; private set; } = new double[0, 0];

    /// <summary>The residual standard deviation.</summary>
    public double Sigma { get; private set; }

    /// <summary>The logarithm of the likelihood, or of the restricted one.</summary>
    public double LogLikelihood { get; private set; }

    /// <summary>How many parameters the model has.</summary>
    public int Parameters => Coefficients.Length + factors.Count + 1;

    /// <summary>Standard deviations and correlations of each random term.</summary>
    public IReadOnlyList<RandomSpread> Spreads { get; private set; } = [];

    /// <summary>The predicted effects of each term, by level.</summary>
    public IReadOnlyList<double[][]> Effects { get; private set; } = [];

    /// <summary>Fits the model.</summary>
    /// <exception cref="NotApplicableException">There are too few rows or groups, or a column depends on others.</exception>
    public static LinearMixedModel Fit(ModelFrame frame, bool isRestricted)
    {
        ResponseCheck.IsExact(frame);
        if (Array.TrueForAll(frame.Response, y => y.Equals(frame.Response[0])))
        {
            throw new NotApplicableException("All values are equal: there is nothing to explain.");
        }

        MixedCheck.Of(frame, needsRepeats: true);
        var model = new LinearMixedModel(frame, isRestricted);
        var start = model.factors.Start();
        var theta = QuasiNewton.Minimise(model.WithGradient, start, Identity(start.Length, 0.1), 1e-10);
        model.Finish(theta);
        return model;
    }

    private double WithGradient(double[] theta, double[] gradient)
    {
        var place = (double[])theta.Clone();
        for (var k = 0; k < theta.Length; k++)
        {
            var step = 1e-4 * Math.Max(1, Math.Abs(theta[k]));
            place[k] = theta[k] + step;
            var above = Deviance(place, out _);
            place[k] = theta[k] - step;
            gradient[k] = (above - Deviance(place, out _)) / (2 * step);
            place[k] = theta[k];
        }

        return Deviance(theta, out _);
    }

    private double Deviance(double[] theta, out Solution solution)
    {
        var (n, p) = ((double)frame.Rows, frame.X.Columns);
        var (information, right, square, logs) = (new double[p, p], new double[p], 0.0, 0.0);
        for (var i = 0; i < frame.Rows; i++)
        {
            frame.X.AddOuterTo(information, i, 1);
            frame.X.AddTo(right, i, response[i]);
            square += response[i] * response[i];
        }

        foreach (var part in products)
        {
            logs += part.Reduce(factors.Matrices(theta), information, right, ref square);
        }

        var factor = DenseCholesky.Of(information, p, out var column, 1e-11)
            ?? throw new NotApplicableException($"The column '{frame.Names[column]}' depends on those before it: leave it out.");
        var half = (double[])right.Clone();
        factor.HalfSolve(half);
        var rest = Math.Max(square - half.Sum(h => h * h), 1e-300);
        var degrees = isRestricted ? n - p : n;
        solution = new Solution(factor, right, rest / degrees);
        var deviance = (2 * logs) + (degrees * (1 + Math.Log(2 * Math.PI * rest / degrees)));
        return isRestricted ? deviance + (2 * factor.HalfLogDeterminant) : deviance;
    }

    private void Finish(double[] theta)
    {
        LogLikelihood = -Deviance(theta, out var solution) / 2;
        Sigma = Math.Sqrt(solution.Variance);
        Coefficients = (double[])solution.Right.Clone();
        solution.Factor.Solve(Coefficients);
        Covariance = solution.Factor.Inverse();
        for (var i = 0; i < Coefficients.Length; i++)
        {
            for (var j = 0; j < Coefficients.Length; j++)
            {
                Covariance[i, j] *= solution.Variance;
            }
        }

        var matrices = factors.Matrices(theta);
        Spreads = [.. blocks.Terms.Select((t, k) => RandomSpread.Of(t, matrices[k], Sigma))];
        var effects = new double[blocks.Effects];
        foreach (var part in products)
        {
            part.Effects(matrices, Coefficients, effects);
        }

        Effects = factors.ByLevel(blocks, matrices, effects);
    }

    private static double[,] Identity(int size, double value)
    {
        var matrix = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            matrix[i, i] = value;
        }

        return matrix;
    }

    private sealed record Solution(DenseCholesky Factor, double[] Right, double Variance);

    /// <summary>The cross products of a block's rows, which do not depend on the covariance.</summary>
    private sealed class Products
    {
        private readonly MixedBlocks.Block block;
        private readonly LinearMixedModel model;
        private readonly double[,] withSelf;
        private readonly double[,] withX;
        private readonly double[] withResponse;

        public Products(MixedBlocks.Block block, LinearMixedModel model)
        {
            (this.block, this.model) = (block, model);
            var m = block.Effects.Count;
            (withSelf, withX, withResponse) = (new double[m, m], new double[m, model.frame.X.Columns], new double[m]);
            foreach (var i in block.Rows)
            {
                var row = model.Row(i);
                var (columns, values) = model.frame.X.Row(i);
                foreach (var (a, za) in row)
                {
                    foreach (var (b, zb) in row)
                    {
                        withSelf[a, b] += za * zb;
                    }

                    for (var k = 0; k < columns.Length; k++)
                    {
                        withX[a, columns.Span[k]] += za * values.Span[k];
                    }

                    withResponse[a] += za * model.response[i];
                }
            }
        }

        /// <summary>Takes the block's share from the information and the sums; half the logarithm of its determinant.</summary>
        public double Reduce(double[][,] matrices, double[,] information, double[] right, ref double square)
        {
            var (factor, x, y) = Scaled(matrices);
            var (m, p) = (y.Length, right.Length);
            factor.HalfSolve(y);
            var columns = new double[p][];
            for (var j = 0; j < p; j++)
            {
                columns[j] = new double[m];
                for (var a = 0; a < m; a++)
                {
                    columns[j][a] = x[a, j];
                }

                factor.HalfSolve(columns[j]);
            }

            for (var j = 0; j < p; j++)
            {
                for (var k = 0; k <= j; k++)
                {
                    information[j, k] -= Dot(columns[j], columns[k]);
                }

                right[j] -= Dot(columns[j], y);
            }

            square -= Dot(y, y);
            return factor.HalfLogDeterminant;
        }

        public void Effects(double[][,] matrices, double[] coefficients, double[] effects)
        {
            var (factor, x, y) = Scaled(matrices);
            for (var a = 0; a < y.Length; a++)
            {
                for (var j = 0; j < coefficients.Length; j++)
                {
                    y[a] -= x[a, j] * coefficients[j];
                }
            }

            factor.Solve(y);
            for (var a = 0; a < y.Length; a++)
            {
                effects[block.Effects[a]] = y[a];
            }
        }

        // The products with the effects in units of the residual: I + L'Z'ZL, L'Z'X and L'Z'y.
        private (DenseCholesky Factor, double[,] X, double[] Y) Scaled(double[][,] matrices)
        {
            var m = block.Effects.Count;
            var p = withX.GetLength(1);
            var (half, self, x, y) = (new double[m, m], new double[m, m], new double[m, p], new double[m]);
            foreach (var (a, members) in model.factors.Columns(model.blocks, block, matrices))
            {
                foreach (var (b, l) in members)
                {
                    for (var c = 0; c < m; c++)
                    {
                        half[a, c] += l * withSelf[b, c];
                    }

                    for (var j = 0; j < p; j++)
                    {
                        x[a, j] += l * withX[b, j];
                    }

                    y[a] += l * withResponse[b];
                }
            }

            foreach (var (a, members) in model.factors.Columns(model.blocks, block, matrices))
            {
                foreach (var (b, l) in members)
                {
                    for (var c = 0; c < m; c++)
                    {
                        self[c, a] += l * half[c, b];
                    }
                }
            }

            for (var a = 0; a < m; a++)
            {
                self[a, a] += 1;
            }

            return (DenseCholesky.Of(self, m, out _)!, x, y);
        }

        private static double Dot(double[] one, double[] other)
        {
            var sum = 0.0;
            for (var i = 0; i < one.Length; i++)
            {
                sum += one[i] * other[i];
            }

            return sum;
        }
    }

    private List<(int Place, double Value)> Row(int i)
    {
        var row = new List<(int, double)>(blocks.Width);
        for (var t = 0; t < blocks.Terms.Length; t++)
        {
            var term = blocks.Terms[t];
            for (var k = 0; k < term.Size; k++)
            {
                row.Add((blocks.Local[blocks.Index(t, term.Codes[i]) + k], term.Values[k][i]));
            }
        }

        return row;
    }
}
