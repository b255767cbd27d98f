namespace Cyberflag.Statistics;

/// <summary>The Cholesky factor of a small symmetric positive definite matrix, in rows one behind the other.</summary>
internal sealed class DenseCholesky
{
    private readonly double[] factor;
    private readonly int size;

    private DenseCholesky(double[] factor, int size) => (this.factor, this.size) = (factor, size);

    /// <summary>Half the logarithm of the determinant.</summary>
    public double HalfLogDeterminant
    {
        get
        {
            var sum = 0.0;
            for (var i = 0; i < size; i++)
            {
                sum += Math.Log(factor[(i * size) + i]);
            }

            return sum;
        }
    }

    /// <summary>
    /// The factor of a matrix, of which the lower triangle is read; null where it is not positive definite, and then
    /// <paramref name="column"/> is the column that depends on those before it.
    /// </summary>
    public static DenseCholesky? Of(double[,] matrix, int size, out int column, double tolerance = 0)
    {
        var factor = new double[size * size];
        Buffer.BlockCopy(matrix, 0, factor, 0, size * size * sizeof(double));
        for (var i = 0; i < size; i++)
        {
            var row = factor.AsSpan(i * size, i + 1);
            for (var j = 0; j < i; j++)
            {
                var above = factor.AsSpan(j * size, j + 1);
                row[j] = (row[j] - Dot(row[..j], above[..j])) / above[j];
            }

            var pivot = row[i] - Dot(row[..i], row[..i]);
            if (!(pivot > tolerance * Math.Abs(row[i])) || !double.IsFinite(pivot))
            {
                column = i;
                return null;
            }

            row[i] = Math.Sqrt(pivot);
        }

        column = -1;
        return new DenseCholesky(factor, size);
    }

    /// <summary>Solves for a right side, in place.</summary>
    public void Solve(double[] right)
    {
        HalfSolve(right);
        HalfSolveTransposed(right);
    }

    /// <summary>Solves for the transposed lower factor alone, in place: of standard normal numbers it makes ones with the inverse as covariance.</summary>
    public void HalfSolveTransposed(double[] right)
    {
        for (var i = size - 1; i >= 0; i--)
        {
            right[i] /= factor[(i * size) + i];
            for (var k = 0; k < i; k++)
            {
                right[k] -= factor[(i * size) + k] * right[i];
            }
        }
    }

    /// <summary>Solves for the lower factor alone, in place.</summary>
    public void HalfSolve(double[] right)
    {
        for (var i = 0; i < size; i++)
        {
            var row = factor.AsSpan(i * size, i + 1);
            right[i] = (right[i] - Dot(row[..i], right.AsSpan(0, i))) / row[i];
        }
    }

    /// <summary>The lower factor times a vector.</summary>
    public double[] Times(double[] vector)
    {
        var result = new double[size];
        for (var i = 0; i < size; i++)
        {
            result[i] = Dot(factor.AsSpan(i * size, i + 1), vector.AsSpan(0, i + 1));
        }

        return result;
    }

    /// <summary>The whole inverse, from that of the factor.</summary>
    public double[,] Inverse()
    {
        // Row j holds column j of the factor's inverse, so that the products run along rows.
        var columns = new double[size * size];
        for (var j = 0; j < size; j++)
        {
            var column = columns.AsSpan(j * size, size);
            column[j] = 1 / factor[(j * size) + j];
            for (var i = j + 1; i < size; i++)
            {
                column[i] = -Dot(factor.AsSpan((i * size) + j, i - j), column[j..i]) / factor[(i * size) + i];
            }
        }

        var inverse = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                inverse[i, j] = inverse[j, i] = Dot(columns.AsSpan((i * size) + i, size - i), columns.AsSpan((j * size) + i, size - i));
            }
        }

        return inverse;
    }

    private static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length && i < other.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }
}
