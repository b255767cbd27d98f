using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>Whether a law, a new recording system or anything else with a date changed a series. Method page: interrupted-series.</summary>
internal static class InterruptedMethods
{
    public static ImmutableArray<Method> All { get; } =
    [
        new(
            "interrupted_time_series",
            ["its", "interrupted_series"],
            "whether a series changed at a date: level and slope, with placebo dates",
            "csv (period, count), start, value (count), control (a column), exposure (a column), by (a column: offence, service), model (loglinear; linear), slope (true), harmonics (2 for months, 1 for quarters, 0), lag, placebo (true), confidence (0.95)",
            Run),
    ];

    private static MethodResult Run(MethodInput input)
    {
        var table = input.Table();
        if (!input.Has("by"))
        {
            return One(input, table);
        }

        var by = table.Column(input.Text("by"));
        var rows = Factor.Of(table, [by.Name]).Levels.Select(level =>
        {
            var result = new MethodResult { [by.Name] = level };
            try
            {
                return result.With(One(input, table.Where(row => by.Cells[row] == level)));
            }
            catch (NotApplicableException refusal)
            {
                return result.With(new MethodResult { ["refused"] = refusal.Message });
            }
        });
        return new MethodResult { ["rows"] = rows.ToList() };
    }

    private static MethodResult One(MethodInput input, Table table)
    {
        var isLogLinear = input.Choice("model", "loglinear", "loglinear", "linear") == "loglinear";
        var value = input.Has("value") ? table.Column(input.Text("value")) : table.Column("count", "y", "value");
        var columns = new List<Column> { value };
        foreach (var name in new[] { "control", "exposure" }.Where(input.Has))
        {
            columns.Add(table.Column(input.Text(name)));
        }

        if (isLogLinear)
        {
            columns.ForEach(c => c.Counts());
        }

        if (input.Has("exposure"))
        {
            columns[^1].Positives();
        }

        var series = TimeSeries.Of(table, table.Column("period", "month", "quarter", "year", "time", "t"), columns);
        var control = input.Has("control") ? series.Columns[1] : null;
        var exposure = input.Has("exposure") ? series.Columns[^1] : [.. Enumerable.Repeat(1.0, series.Length)];
        var start = series.Labels.Of("start", input.Element("start")?.ToString() ?? throw new InputException("The parameter 'start' is missing: the first period of the change.")) - series.Start;
        var steps = series.Labels.StepsPerYear;
        var harmonics = (int)(input.CountOrNull("harmonics") ?? steps switch { 12 => 2, 4 => 1, _ => 0 });
        if (2 * harmonics > steps)
        {
            throw new InputException($"The parameter 'harmonics' is {harmonics}: a year of {steps} periods has at most {steps / 2}.");
        }

        var options = new InterruptedSeries.Options(isLogLinear, input.YesNo("slope", true), steps, harmonics, (int?)input.CountOrNull("lag"), input.Confidence());
        var fit = new InterruptedSeries(series.Columns[0], exposure, control, start, options);
        if (Array.TrueForAll(series.Columns[0], y => y.Equals(series.Columns[0][0])))
        {
            throw new NotApplicableException("All values are equal: nothing changed, and there is no variation to judge a change by.");
        }

        var result = new MethodResult { ["start"] = series.Label(start), ["model"] = isLogLinear ? "loglinear" : "linear" };
        Print(result, "level", fit.Level, isLogLinear);
        if (fit.Slope is { } slope)
        {
            Print(result, "slope", slope, isLogLinear);
        }

        Print(result, "at_end", fit.AtEnd(series.Length - start), isLogLinear);
        Print(result, "trend_before", fit.Trend, isLogLinear);
        result = result.With(new MethodResult
        {
            ["n_before"] = start,
            ["n_after"] = series.Length - start,
            ["harmonics"] = harmonics,
            ["lag"] = fit.Lags,
            ["df"] = fit.Freedom,
            ["autocorrelation"] = fit.Autocorrelation,
        });
        if (input.YesNo("placebo", true))
        {
            result = result.With(PlaceboDates.Of(series, exposure, control, start, options, fit.Level));
        }

        var without = fit.Without;
        result["series"] = series.Columns[0].Select((y, t) => new MethodResult
        {
            ["period"] = series.Label(t),
            ["value"] = y,
            ["fitted"] = fit.Fit.Fitted[t],
            ["without_change"] = t < start ? null : without[t],
        }).ToList();
        return result;
    }

    // A change of a logarithm is also printed as the ratio that it is.
    private static void Print(MethodResult result, string name, InterruptedSeries.Change change, bool isLogLinear)
    {
        result[name] = change.Estimate;
        result[$"{name}_se"] = change.Error;
        result[$"{name}_lower"] = change.Lower;
        result[$"{name}_upper"] = change.Upper;
        result[$"{name}_p"] = change.P;
        if (isLogLinear)
        {
            result[$"{name}_ratio"] = Math.Exp(change.Estimate);
            result[$"{name}_ratio_lower"] = Math.Exp(change.Lower);
            result[$"{name}_ratio_upper"] = Math.Exp(change.Upper);
        }
    }
}
