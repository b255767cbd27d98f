namespace Cyberflag.Statistics;

/// <summary>A row that is not, or not fully, counted, as a model sees it.</summary>
/// <param name="Columns">The fixed columns that are not 0.</param>
/// <param name="Values">Their values.</param>
/// <param name="Offset">What is added to the linear predictor.</param>
/// <param name="Levels">The group of each random term.</param>
/// <param name="Random">The values of the effects of each random term.</param>
/// <param name="Bounds">The bounds that are known of its count; null where nothing is.</param>
internal sealed record NewRow(int[] Columns, double[] Values, double Offset, int[] Levels, double[][] Random, (double Lower, double Upper)? Bounds = null)
{
    /// <summary>The linear predictor without the random effects.</summary>
    public double Fixed(double[] place)
    {
        var sum = Offset;
        for (var k = 0; k < Columns.Length; k++)
        {
            sum += Values[k] * place[Columns[k]];
        }

        return sum;
    }
}
