namespace Cyberflag.Statistics;

/// <summary>A matrix of which each row knows only what is not 0: dummy columns cost nothing where they do not apply.</summary>
internal sealed class SparseRows
{
    private readonly int[] start;
    private readonly int[] column;
    private readonly double[] value;

    /// <summary>Of dense columns.</summary>
    public SparseRows(List<double[]> columns, int rows)
    {
        (Rows, Columns) = (rows, columns.Count);
        start = new int[rows + 1];
        var (indices, values) = (new List<int>(), new List<double>());
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns.Count; j++)
            {
                if (columns[j][i] != 0)
                {
                    indices.Add(j);
                    values.Add(columns[j][i]);
                }
            }

            start[i + 1] = indices.Count;
        }

        (column, value) = ([.. indices], [.. values]);
    }

    /// <summary>How many rows.</summary>
    public int Rows { get; }

    /// <summary>How many columns.</summary>
    public int Columns { get; }

    /// <summary>The columns and values of a row that are not 0.</summary>
    public (ReadOnlyMemory<int> Columns, ReadOnlyMemory<double> Values) Row(int i) =>
        (column.AsMemory(start[i], start[i + 1] - start[i]), value.AsMemory(start[i], start[i + 1] - start[i]));

    /// <summary>A row times a vector.</summary>
    public double Times(int i, double[] vector)
    {
        var sum = 0.0;
        for (var k = start[i]; k < start[i + 1]; k++)
        {
            sum += value[k] * vector[column[k]];
        }

        return sum;
    }

    /// <summary>Adds a row times a number to a vector.</summary>
    public void AddTo(double[] vector, int i, double factor)
    {
        for (var k = start[i]; k < start[i + 1]; k++)
        {
            vector[column[k]] += value[k] * factor;
        }
    }

    /// <summary>Adds a row's outer product times a number to the lower triangle of a matrix.</summary>
    public void AddOuterTo(double[,] matrix, int i, double factor)
    {
        for (var k = start[i]; k < start[i + 1]; k++)
        {
            for (var l = start[i]; l <= k; l++)
            {
                matrix[column[k], column[l]] += value[k] * value[l] * factor;
            }
        }
    }
}
