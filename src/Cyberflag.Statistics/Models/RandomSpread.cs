namespace Cyberflag.Statistics;

/// <summary>How much the effects of a random term vary between groups.</summary>
/// <param name="Group">The name of the grouping.</param>
/// <param name="Names">The effects that vary.</param>
/// <param name="Deviations">Their standard deviations.</param>
/// <param name="Correlations">Their correlations, row by row below the diagonal.</param>
internal sealed record RandomSpread(string Group, IReadOnlyList<string> Names, double[] Deviations, double[] Correlations)
{
    /// <summary>Of a term and the factor of its covariance, in units of <paramref name="unit"/>.</summary>
    public static RandomSpread Of(RandomTerm term, double[,] factor, double unit)
    {
        var deviations = Enumerable.Range(0, term.Size).Select(a => Math.Sqrt(Product(a, a))).ToArray();
        var correlations = new List<double>();
        for (var a = 1; a < term.Size; a++)
        {
            for (var b = 0; b < a; b++)
            {
                correlations.Add(Product(a, b) / (deviations[a] * deviations[b]));
            }
        }

        return new RandomSpread(term.Group, term.Names, Array.ConvertAll(deviations, d => d * unit), [.. correlations]);

        double Product(int a, int b) => Enumerable.Range(0, Math.Min(a, b) + 1).Sum(k => factor[a, k] * factor[b, k]);
    }
}
