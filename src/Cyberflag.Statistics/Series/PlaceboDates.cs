namespace Cyberflag.Statistics;

/// <summary>
/// The same question at dates when nothing happened: in the points before the real date, at every date that leaves enough points on
/// both sides. If such dates give changes as large, the real one proves little.
/// </summary>
internal static class PlaceboDates
{
    /// <summary>The change of level at each placebo date, and how many are as large beside their errors as the real one.</summary>
    public static MethodResult Of(TimeSeries series, double[] exposure, double[]? control, int start, InterruptedSeries.Options options, InterruptedSeries.Change real)
    {
        var rows = new List<MethodResult>();
        var asLarge = 0;
        for (var date = InterruptedSeries.FewestPoints; date <= start - InterruptedSeries.FewestPoints; date++)
        {
            if (Level(series.Columns[0][..start], exposure[..start], control?[..start], date, options) is { } level)
            {
                rows.Add(new MethodResult { ["date"] = series.Label(date), ["level"] = level.Estimate, ["level_se"] = level.Error, ["p"] = level.P });
                asLarge += Math.Abs(level.Estimate / level.Error) >= Math.Abs(real.Estimate / real.Error) ? 1 : 0;
            }
        }

        return new MethodResult
        {
            ["placebo_dates"] = rows.Count,
            ["placebo_as_large"] = asLarge,
            ["placebo_p"] = rows.Count == 0 ? null : (asLarge + 1.0) / (rows.Count + 1),
            ["placebo"] = rows,
        };
    }

    private static InterruptedSeries.Change? Level(double[] values, double[] exposure, double[]? control, int date, InterruptedSeries.Options options)
    {
        try
        {
            return new InterruptedSeries(values, exposure, control, date, options).Level is { Error: > 0 } level ? level : null;
        }
        catch (NotApplicableException)
        {
            return null;
        }
    }
}
