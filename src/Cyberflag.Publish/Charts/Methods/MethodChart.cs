using Cyberflag.Statistics;

namespace Cyberflag.Publish;

/// <summary>The picture that goes with what a statistical method found.</summary>
public static class MethodChart
{
    private static readonly string[] Estimates = ["value", "estimate", "est", "level_ratio", "ratio", "predicted", "tp", "total"];
    private static readonly string[] Lowers = ["lower", "lower95", "level_ratio_lower"];
    private static readonly string[] Uppers = ["upper", "upper95", "level_ratio_upper"];

    /// <summary>The picture of a result, or null where there is none.</summary>
    public static MethodPicture? Of(Method method, MethodResult result)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(result);
        return method.Name switch
        {
            "xmr_special_cause" => Control(result).Draw(),
            "interrupted_time_series" when result.Rows("series").Count > 0 => Interrupted(result).Draw(),
            "national_prediction" => National(result).Draw(),
            "outlying_period" when result.Rows("periods").Count > 0 => Outlying(result).Draw(),
            "funnel_overdispersion" => Funnel(result.Rows("rows"), "group", "denominator", "rr", ["LCL95", "UCL95", "LCL99", "UCL99"], result.Number("target") ?? 1).Draw(),
            "funnel_limits_wilson_proportion" => Funnel(result.Rows("points"), "area", "size", "value", ["lower95", "upper95", "lower998", "upper998"], result.Rows("rows")[0].Number("Baseline") ?? 0).Draw(),
            "like_for_like_change" => Waterfall(result).Draw(),
            _ => Forces(method, result)?.Draw(),
        };
    }

    private static ControlPlot Control(MethodResult result)
    {
        var values = (double[])result["y"]!;
        var labels = result.FirstOrDefault(f => f.Key == "period").Value as IReadOnlyList<string> ?? [.. values.Select((_, i) => $"{i + 1}")];
        return new ControlPlot(labels, values, (double[])result["mean"]!, (double[])result["lpl"]!, (double[])result["upl"]!, (string[])result["special_cause_type"]!);
    }

    private static SeriesPlot Interrupted(MethodResult result)
    {
        var rows = result.Rows("series");
        var start = (int)(result.Number("n_before") ?? 0);
        var change = result.Number("level_ratio") is { } ratio
            ? FormattableString.Invariant($"Level at the date times {ratio:0.00} ({result.Number("level_ratio_lower"):0.00} to {result.Number("level_ratio_upper"):0.00})")
            : FormattableString.Invariant($"Level at the date {result.Number("level"):+0.##;−0.##} ({result.Number("level_lower"):0.##} to {result.Number("level_upper"):0.##})");
        var points = rows.Select(r => new SeriesPlot.Point(r.Text("period"), r.Number("value"), Fitted: r.Number("fitted"), Without: r.Number("without_change"))).ToList();
        return new SeriesPlot("Interrupted time series", "value", points, [(start, $"from {result.Text("start")}")], $"{change}; {result.Text("placebo_as_large")} of {result.Text("placebo_dates")} placebo dates as large.");
    }

    private static SeriesPlot National(MethodResult result)
    {
        var rows = result.Rows("totals");
        var points = rows.Select(r => new SeriesPlot.Point(r.First().Key is var period ? r.Text(period) : "", r.Number("total"), r.Number("lower"), r.Number("upper"), IsMarked: r.Number("missing") > 0 || r.Number("within_bounds") > 0)).ToList();
        return new SeriesPlot("National total, missing forces predicted", "offences", points, [], "Open points: with predicted or withheld counts, and their interval.");
    }

    private static SeriesPlot Outlying(MethodResult result)
    {
        var points = result.Rows("periods").Select(r => new SeriesPlot.Point(r.Text("period"), r.Number("count"), r.Number("lower"), r.Number("upper"), IsMarked: r["outlying"] is true)).ToList();
        return new SeriesPlot("Periods that do not fit", "offences", points, [], "Lines: what the other periods expect of each. Open points do not fit, allowing for looking at all.");
    }

    private static FunnelPlot Funnel(IReadOnlyList<MethodResult> rows, string name, string size, string value, string[] limits, double target) => new(
        [.. rows.Select(r => new FunnelPlot.Point(r.Text(name), r.Number(size) ?? 0, r.Number(value) ?? 0, r.Number(limits[0]) ?? 0, r.Number(limits[1]) ?? 0, r.Number(limits[2]) ?? 0, r.Number(limits[3]) ?? 0))],
        target, size == "denominator" ? "expected or population" : "population", "value");

    private static WaterfallPlot Waterfall(MethodResult result) => new(
        result.Text("from"), result.Text("to"), [.. result.Rows("forces").Select(r => new WaterfallPlot.Row(r.Text("force"), r.Number("from") ?? 0, r.Number("to") ?? 0))]);

    // Any result of which each row is of an area and has limits.
    private static ForcePlot? Forces(Method method, MethodResult result)
    {
        var rows = result.Rows("rows").Where(r => r.Number(Lowers) is not null && r.Number(Uppers) is not null).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var isRatio = rows[0].Number("level_ratio", "ratio") is not null;
        return new ForcePlot(
            char.ToUpperInvariant(method.Answers[0]) + method.Answers[1..], isRatio ? "ratio" : "value",
            [.. rows.Select(r => new ForcePlot.Row(r.Name(), r.Number(Estimates) ?? (r.Number("x") / r.Number("n")), r.Number(Lowers), r.Number(Uppers)))], isRatio ? 1 : null);
    }
}
