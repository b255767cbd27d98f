namespace Cyberflag.Statistics;

/// <summary>The Cholesky factor of a small symmetric positive definite matrix, in its lower triangle.</summary>
internal sealed class DenseCholesky
{
    private readonly double[,] factor;
    private readonly int size;

    private DenseCholesky(double[,] factor, int size) => (this.factor, this.size) = (factor, size);

    /// <summary>Half the logarithm of the determinant.</summary>
    public double HalfLogDeterminant
    {
        get
        {
            var sum = 0.0;
            for (var i = 0; i < size; i++)
            {
                sum += Math.Log(factor[i, i]);
            }

            return sum;
        }
    }

    /// <summary>
    /// Factors the lower triangle in place; null where the matrix is not positive definite, and then <paramref name="column"/> is the
    /// column that depends on those before it.
    /// </summary>
    public static DenseCholesky? Of(double[,] matrix, int size, out int column, double tolerance = 0)
    {
        for (var j = 0; j < size; j++)
        {
            var diagonal = matrix[j, j];
            var pivot = diagonal;
            for (var k = 0; k < j; k++)
            {
                pivot -= matrix[j, k] * matrix[j, k];
            }

            if (!(pivot > tolerance * Math.Abs(diagonal)) || !double.IsFinite(pivot))
            {
                column = j;
                return null;
            }

            var root = Math.Sqrt(pivot);
            matrix[j, j] = root;
            for (var i = j + 1; i < size; i++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[i, k] * matrix[j, k];
                }

                matrix[i, j] = sum / root;
            }
        }

        column = -1;
        return new DenseCholesky(matrix, size);
    }

    /// <summary>Solves for a right side, in place.</summary>
    public void Solve(double[] right)
    {
        HalfSolve(right);
        for (var i = size - 1; i >= 0; i--)
        {
            var sum = right[i];
            for (var k = i + 1; k < size; k++)
            {
                sum -= factor[k, i] * right[k];
            }

            right[i] = sum / factor[i, i];
        }
    }

    /// <summary>Solves for the lower factor alone, in place.</summary>
    public void HalfSolve(double[] right)
    {
        for (var i = 0; i < size; i++)
        {
            var sum = right[i];
            for (var k = 0; k < i; k++)
            {
                sum -= factor[i, k] * right[k];
            }

            right[i] = sum / factor[i, i];
        }
    }

    /// <summary>The whole inverse.</summary>
    public double[,] Inverse()
    {
        var inverse = new double[size, size];
        var unit = new double[size];
        for (var j = 0; j < size; j++)
        {
            Array.Clear(unit);
            unit[j] = 1;
            Solve(unit);
            for (var i = j; i < size; i++)
            {
                (inverse[i, j], inverse[j, i]) = (unit[i], unit[i]);
            }
        }

        return inverse;
    }
}
