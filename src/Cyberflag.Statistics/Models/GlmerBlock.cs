namespace Cyberflag.Statistics;

/// <summary>A block's part of a step of penalised least squares: its weighted cross products and their factor.</summary>
internal sealed class GlmerBlock
{
    private readonly MixedBlocks.Block block;
    private readonly BlockRows among;
    private readonly int width;
    private readonly double[][] withX;
    private readonly double[] withWorking;
    private readonly DenseCholesky factor;

    public GlmerBlock(ModelFrame frame, BlockRows among, MixedBlocks.Block block, int width, RowDerivatives[] rows, double[] working)
    {
        (this.block, this.among, this.width) = (block, among, width);
        var size = block.Effects.Count;
        var self = new double[size, size];
        (withX, withWorking) = ([.. Enumerable.Range(0, frame.X.Columns).Select(_ => new double[size])], new double[size]);
        for (var a = 0; a < size; a++)
        {
            self[a, a] = 1;
        }

        for (var r = 0; r < block.Rows.Count; r++)
        {
            var (weight, value) = (rows[block.Rows[r]].Weight, working[block.Rows[r]]);
            var (columns, values) = frame.X.Row(block.Rows[r]);
            for (var k = r * width; k < (r + 1) * width; k++)
            {
                var (place, scaled) = (among.Places[k], weight * among.Scaled[k]);
                withWorking[place] += scaled * value;
                for (var l = r * width; l <= k; l++)
                {
                    self[Math.Max(place, among.Places[l]), Math.Min(place, among.Places[l])] += scaled * among.Scaled[l];
                }

                for (var j = 0; j < columns.Length; j++)
                {
                    withX[columns.Span[j]][place] += scaled * values.Span[j];
                }
            }
        }

        factor = DenseCholesky.Of(self, size, out _) ?? throw new NotApplicableException("The weights of the model run away: there is no finite estimate.");
    }

    /// <summary>Half the logarithm of the determinant.</summary>
    public double HalfLogDeterminant => factor.HalfLogDeterminant;

    /// <summary>Takes the effects out of the normal equations of the fixed ones.</summary>
    public void Reduce(double[,] information, double[] right)
    {
        var half = withX.Select(c => Half(c)).ToArray();
        var working = Half(withWorking);
        for (var i = 0; i < right.Length; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                information[i, j] -= Dot(half[i], half[j]);
            }

            right[i] -= Dot(half[i], working);
        }
    }

    /// <summary>Solves for the effects given the fixed ones, adds them to the predictor of the rows, and gives their sum of squares.</summary>
    public double AddEffects(double[] coefficients, double[] predictor)
    {
        var effects = (double[])withWorking.Clone();
        for (var j = 0; j < coefficients.Length; j++)
        {
            for (var a = 0; a < effects.Length; a++)
            {
                effects[a] -= withX[j][a] * coefficients[j];
            }
        }

        factor.Solve(effects);
        for (var r = 0; r < block.Rows.Count; r++)
        {
            for (var k = r * width; k < (r + 1) * width; k++)
            {
                predictor[block.Rows[r]] += among.Scaled[k] * effects[among.Places[k]];
            }
        }

        return Dot(effects, effects);
    }

    private double[] Half(double[] column)
    {
        var half = (double[])column.Clone();
        factor.HalfSolve(half);
        return half;
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
