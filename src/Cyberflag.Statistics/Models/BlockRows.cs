namespace Cyberflag.Statistics;

/// <summary>
/// The rows of a block of random effects, one behind the other: which effects each row has, with which values, and these values times
/// the factors of the covariances, which are those of effects in units of their own.
/// </summary>
internal sealed class BlockRows
{
    /// <summary>Of a block.</summary>
    public BlockRows(MixedBlocks blocks, MixedBlocks.Block block)
    {
        var count = block.Rows.Count * blocks.Width;
        (Places, Values, Scaled) = (new int[count], new double[count], new double[count]);
        var at = 0;
        foreach (var i in block.Rows)
        {
            for (var t = 0; t < blocks.Terms.Length; t++)
            {
                var term = blocks.Terms[t];
                for (var k = 0; k < term.Size; k++)
                {
                    Places[at] = blocks.Local[blocks.Index(t, term.Codes[i]) + k];
                    Values[at++] = term.Values[k][i];
                }
            }
        }
    }

    /// <summary>The place of each effect in its block.</summary>
    public int[] Places { get; }

    /// <summary>The value of each effect on the scale of the predictor.</summary>
    public double[] Values { get; }

    /// <summary>Its value in units of its own, after <see cref="Scale"/>.</summary>
    public double[] Scaled { get; }

    /// <summary>Multiplies the values by the factors.</summary>
    public void Scale(double[][,] matrices)
    {
        for (var at = 0; at < Values.Length;)
        {
            foreach (var matrix in matrices)
            {
                var size = matrix.GetLength(0);
                for (var b = 0; b < size; b++)
                {
                    var sum = 0.0;
                    for (var a = b; a < size; a++)
                    {
                        sum += matrix[a, b] * Values[at + a];
                    }

                    Scaled[at + b] = sum;
                }

                at += size;
            }
        }
    }
}
