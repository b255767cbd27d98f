namespace Cyberflag.Statistics;

/// <summary>A block of random effects and its rows in a <see cref="LaplaceLikelihood"/>.</summary>
internal sealed class LaplaceBlock
{
    private const int MostSteps = 200;

    private readonly ModelFrame frame;
    private readonly MixedBlocks blocks;
    private readonly MixedBlocks.Block block;
    private readonly BlockRows among;
    private readonly int[] rows;
    private readonly int width;
    private readonly int size;
    private readonly int[] places;
    private readonly double[] scaled;
    private readonly RowDerivatives[] derivatives;
    private readonly LaplaceGradient slopes;
    private double[] effects;

    public LaplaceBlock(ModelFrame frame, MixedBlocks blocks, MixedBlocks.Block block)
    {
        (this.frame, this.blocks, this.block, among) = (frame, blocks, block, new BlockRows(blocks, block));
        (rows, width, size) = ([.. block.Rows], blocks.Width, block.Effects.Count);
        (places, scaled) = (among.Places, among.Scaled);
        (derivatives, effects, slopes) = (new RowDerivatives[rows.Length], new double[size], new LaplaceGradient(frame, blocks, among, rows, size));
    }

    /// <summary>The block's value; its part of the gradient is added where it is wanted.</summary>
    public double Evaluate(double[] place, Family family, double[][,] matrices, bool hasTheta, double[]? gradient, int columns)
    {
        var value = Settle(place, family, matrices, out var factor);
        if (factor is null)
        {
            return double.PositiveInfinity;
        }

        if (gradient is not null)
        {
            slopes.Add(family, factor, derivatives, effects, hasTheta, gradient, columns);
        }

        return value + factor.HalfLogDeterminant;
    }

    /// <summary>Writes the effects, in units of their own, to their places among all.</summary>
    public void CopyTo(double[] all)
    {
        for (var a = 0; a < size; a++)
        {
            all[block.Effects[a]] = effects[a];
        }
    }

    /// <summary>The sum of some of the block's effects times a row's values, and its variance given the parameters.</summary>
    public (double Effect, double Variance) Effect(double[] place, Family family, double[][,] matrices, IReadOnlyList<(int Term, int First, double[] Values)> terms)
    {
        Settle(place, family, matrices, out var factor);
        var row = new double[size];
        foreach (var (term, first, values) in terms)
        {
            for (var b = 0; b < values.Length; b++)
            {
                for (var a = b; a < values.Length; a++)
                {
                    row[blocks.Local[first + b]] += matrices[term][a, b] * values[a];
                }
            }
        }

        var effect = row.Zip(effects, (z, u) => z * u).Sum();
        factor!.HalfSolve(row);
        return (effect, row.Sum(z => z * z));
    }

    /// <summary>Draws the effects, in units of their own, from the normal distribution that Laplace's approximation has for them.</summary>
    public void Draw(double[] place, Family family, double[][,] matrices, SeededRandom random, double[] all)
    {
        Settle(place, family, matrices, out var factor);
        var drawn = new double[size];
        for (var a = 0; a < size; a++)
        {
            drawn[a] = random.Normal();
        }

        factor?.HalfSolveTransposed(drawn);
        for (var a = 0; a < size; a++)
        {
            all[block.Effects[a]] = effects[a] + drawn[a];
        }
    }

    /// <summary>Adds the block's share of the information of the fixed effects, the random ones being integrated out.</summary>
    public void AddInformation(double[] place, Family family, double[][,] matrices, double[,] information)
    {
        Settle(place, family, matrices, out var factor);
        var columns = new double[frame.X.Columns][];
        for (var r = 0; r < rows.Length; r++)
        {
            frame.X.AddOuterTo(information, rows[r], derivatives[r].Weight);
            var (indices, values) = frame.X.Row(rows[r]);
            for (var j = 0; j < indices.Length; j++)
            {
                var column = columns[indices.Span[j]] ??= new double[size];
                for (var k = r * width; k < (r + 1) * width; k++)
                {
                    column[places[k]] += derivatives[r].Weight * scaled[k] * values.Span[j];
                }
            }
        }

        foreach (var column in columns.Where(c => c is not null))
        {
            factor?.HalfSolve(column);
        }

        for (var i = 0; i < columns.Length; i++)
        {
            for (var j = 0; j <= i && columns[i] is not null; j++)
            {
                information[i, j] -= columns[j] is null ? 0 : columns[i].Zip(columns[j], (a, b) => a * b).Sum();
            }
        }
    }

    // Newton's method for the effects; the value is that of the joint density at them, the factor of the second derivatives.
    private double Settle(double[] place, Family family, double[][,] matrices, out DenseCholesky? factor)
    {
        among.Scale(matrices);
        var fixedPart = new double[rows.Length];
        for (var r = 0; r < rows.Length; r++)
        {
            fixedPart[r] = frame.X.Times(rows[r], place) + frame.Offset[rows[r]];
        }

        var value = Joint(family, fixedPart, effects);
        if (!double.IsFinite(value))
        {
            Array.Clear(effects);
            value = Joint(family, fixedPart, effects);
        }

        for (var step = 0; step < MostSteps; step++)
        {
            factor = Factor(out var slope);
            if (factor is null)
            {
                return double.PositiveInfinity;
            }

            var move = (double[])slope.Clone();
            factor.Solve(move);
            var gain = 0.0;
            for (var a = 0; a < size; a++)
            {
                gain += move[a] * slope[a];
            }

            if (gain < 1e-18 * (1 + Math.Abs(value)))
            {
                return value;
            }

            var (next, length, nextValue) = (new double[size], 1.0, 0.0);
            while (true)
            {
                for (var a = 0; a < size; a++)
                {
                    next[a] = effects[a] - (length * move[a]);
                }

                nextValue = Joint(family, fixedPart, next);
                if (nextValue <= value + (1e-12 * Math.Abs(value)) || length < 1e-8)
                {
                    break;
                }

                length /= 2;
            }

            // Newton's steps square the error: what is left after this one is far below the digits.
            var isSettled = gain < 1e-10;
            (effects, value) = (next, nextValue);
            if (isSettled)
            {
                factor = Factor(out _);
                return factor is null ? double.PositiveInfinity : value;
            }
        }

        factor = null;
        return double.PositiveInfinity;
    }

    private double Joint(Family family, double[] fixedPart, double[] at)
    {
        var sum = 0.0;
        for (var r = 0; r < rows.Length; r++)
        {
            var eta = fixedPart[r];
            for (var k = r * width; k < (r + 1) * width; k++)
            {
                eta += scaled[k] * at[places[k]];
            }

            var i = rows[r];
            derivatives[r] = frame.IsBounds(i)
                ? IntervalDerivatives.Of(family, frame.Response[i], frame.Upper[i], eta)
                : family.Of(frame.Response[i], frame.Trials[i], eta);
            sum -= derivatives[r].LogLikelihood;
        }

        for (var a = 0; a < size; a++)
        {
            sum += at[a] * at[a] / 2;
        }

        return sum;
    }

    private DenseCholesky? Factor(out double[] slope)
    {
        var second = new double[size, size];
        slope = (double[])effects.Clone();
        for (var a = 0; a < size; a++)
        {
            second[a, a] = 1;
        }

        for (var r = 0; r < rows.Length; r++)
        {
            var (score, weight) = (derivatives[r].Score, derivatives[r].Weight);
            for (var k = r * width; k < (r + 1) * width; k++)
            {
                slope[places[k]] -= score * scaled[k];
                for (var l = r * width; l <= k; l++)
                {
                    var (i, j) = (Math.Max(places[k], places[l]), Math.Min(places[k], places[l]));
                    second[i, j] += weight * scaled[k] * scaled[l];
                }
            }
        }

        return DenseCholesky.Of(second, size, out _);
    }
}
