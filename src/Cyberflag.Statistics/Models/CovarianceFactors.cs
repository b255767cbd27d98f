namespace Cyberflag.Statistics;

/// <summary>
/// The covariances of random terms by the lower triangular factors of their matrices, written one behind the other: free of bounds, for
/// a factor and its negative stand for the same covariance.
/// </summary>
internal sealed class CovarianceFactors(RandomTerm[] terms)
{
    /// <summary>How many numbers the factors have.</summary>
    public int Count => terms.Sum(t => t.Parameters);

    /// <summary>Ones on the diagonals.</summary>
    public double[] Start()
    {
        var theta = new List<double>();
        foreach (var term in terms)
        {
            for (var a = 0; a < term.Size; a++)
            {
                for (var b = 0; b <= a; b++)
                {
                    theta.Add(a == b ? 1 : 0);
                }
            }
        }

        return [.. theta];
    }

    /// <summary>The factor of each term.</summary>
    public double[][,] Matrices(double[] theta)
    {
        var at = 0;
        return [.. terms.Select(term =>
        {
            var matrix = new double[term.Size, term.Size];
            for (var a = 0; a < term.Size; a++)
            {
                for (var b = 0; b <= a; b++)
                {
                    matrix[a, b] = theta[at++];
                }
            }

            return matrix;
        })];
    }

    /// <summary>For each effect of a block, in units of its own, the effects on the scale of the response that it moves, and how much.</summary>
    public IEnumerable<(int Place, List<(int Place, double Factor)> Members)> Columns(MixedBlocks blocks, MixedBlocks.Block block, double[][,] matrices)
    {
        for (var place = 0; place < block.Effects.Count; place++)
        {
            var effect = block.Effects[place];
            var t = Array.FindLastIndex(blocks.Start, s => s <= effect);
            var b = (effect - blocks.Start[t]) % terms[t].Size;
            yield return (place, [.. Enumerable.Range(b, terms[t].Size - b).Select(a => (place + a - b, matrices[t][a, b]))]);
        }
    }

    /// <summary>The effects on the scale of the response, by term and level.</summary>
    public IReadOnlyList<double[][]> ByLevel(MixedBlocks blocks, double[][,] matrices, double[] effects) =>
        [.. terms.Select((term, t) => Enumerable.Range(0, term.Levels.Count).Select(level =>
        {
            var first = blocks.Index(t, level);
            return Enumerable.Range(0, term.Size).Select(a => Enumerable.Range(0, a + 1).Sum(b => matrices[t][a, b] * effects[first + b])).ToArray();
        }).ToArray())];
}
