namespace Cyberflag.Statistics;

/// <summary>
/// The totals of each period from exact counts and from draws of the others, and the same totals under other assumptions: nothing but
/// what is known, the last value of each force carried forward, and missing counts that are a given factor of what the model expects.
/// </summary>
internal sealed class NationalTotals(
    Table whole, OpenCounts counts, Column periods, Column forces, IReadOnlyList<string> keys, List<int> open, PredictiveDraws drawn, int draws, double confidence)
{
    private readonly List<string> ordered = [.. Factor.Of(whole, [periods.Name]).Levels];

    /// <summary>The total of each period with its prediction interval, and by Rubin's rules.</summary>
    public List<MethodResult> Rows() => ordered.ConvertAll(period =>
    {
        var rows = In(period);
        var total = Drawn(period, 1);
        var (rules, limits) = (total.Rules, total.Limits(confidence));
        var isOpen = rows.Exists(r => !counts.IsExact(r));
        var symmetric = rules.Limits(confidence);
        var result = new MethodResult
        {
            [periods.Name] = periods.Value(rows[0]),
            ["forces"] = Forces(rows).Count,
            ["forces_known"] = Forces(rows.FindAll(r => !counts.IsMissing(r))).Count,
            ["known"] = Known(rows),
            ["within_bounds"] = rows.Count(r => counts.Bounds(r) is not null),
            ["missing"] = rows.Count(counts.IsMissing),
            ["total"] = rules.Estimate,
            ["lower"] = isOpen ? limits.Lower : Known(rows),
            ["upper"] = isOpen ? limits.Upper : Known(rows),
            ["se"] = Math.Sqrt(rules.Variance),
            ["rubin_within"] = rules.Within,
            ["rubin_between"] = rules.Between,
            ["rubin_df"] = rules.Freedom,
            ["rubin_lower"] = isOpen ? symmetric.Lower : Known(rows),
            ["rubin_upper"] = isOpen ? symmetric.Upper : Known(rows),
        };
        return result;
    });

    /// <summary>The total of each period that is not fully known, under each assumption.</summary>
    public List<MethodResult> Sensitivity(IReadOnlyList<double> deltas) => [.. ordered.Where(p => In(p).Exists(r => !counts.IsExact(r))).SelectMany(period =>
    {
        var rows = In(period);
        var bounds = rows.Select(counts.Bounds).OfType<(double Lower, double Upper)>().ToList();
        var (lower, upper) = (Known(rows) + bounds.Sum(b => b.Lower), Known(rows) + bounds.Sum(b => b.Upper));
        var carried = rows.FindAll(counts.IsMissing).ConvertAll(Last);
        var isCarried = carried.TrueForAll(c => c is not null);
        var results = new List<MethodResult>
        {
            Assumed(rows[0], "model", Drawn(period, 1)),
            Assumed(rows[0], "complete case", lower, lower, upper),
            isCarried
                ? Assumed(rows[0], "last value carried forward", lower + carried.Sum()!.Value, lower + carried.Sum()!.Value, upper + carried.Sum()!.Value)
                : Assumed(rows[0], "last value carried forward", null, null, null).With(new MethodResult { ["why"] = $"no earlier count for {carried.Count(c => c is null)} of {carried.Count}" }),
        };
        results.AddRange(deltas.Where(_ => rows.Exists(counts.IsMissing)).Select(delta => Assumed(rows[0], $"missing counts {delta.ToString(System.Globalization.CultureInfo.InvariantCulture)} times what the model expects", Drawn(period, delta))));
        return results;
    })];

    /// <summary>The prediction of each count that is not known.</summary>
    public List<MethodResult> Missing() => [.. open.Select((row, r) =>
    {
        var result = new MethodResult();
        foreach (var column in whole.Columns.Where(c => keys.Contains(c.Name) || c.Name == periods.Name))
        {
            result[column.Name] = column.Value(row);
        }

        var limits = DrawnTotal.Limits(drawn.Counts[r], confidence);
        result["bounds"] = counts.Bounds(row) is { } bounds ? new[] { bounds.Lower, bounds.Upper } : null;
        result["predicted"] = drawn.Expected[r].Sum() / draws;
        result["lower"] = limits.Lower;
        result["upper"] = limits.Upper;
        return result;
    })];

    private MethodResult Assumed(int row, string what, DrawnTotal total) => Assumed(row, what, total.Rules.Estimate, total.Limits(confidence).Lower, total.Limits(confidence).Upper);

    private MethodResult Assumed(int row, string what, double? total, double? lower, double? upper) => new()
    {
        [periods.Name] = periods.Value(row),
        ["assumption"] = what,
        ["total"] = total,
        ["lower"] = lower,
        ["upper"] = upper,
    };

    private DrawnTotal Drawn(string period, double shift)
    {
        var rows = Enumerable.Range(0, open.Count).Where(r => periods.Cells[open[r]] == period).Select(r => (r, counts.IsMissing(open[r]) ? shift : 1)).ToList();
        return new DrawnTotal(Known(In(period)), drawn, rows, draws);
    }

    private List<int> In(string period) => [.. Enumerable.Range(0, whole.Rows).Where(r => periods.Cells[r] == period)];

    private double Known(List<int> rows) => OrderFreeSum.Of(rows.Where(counts.IsExact).Select(r => counts.Lower[r]));

    private HashSet<string> Forces(List<int> rows) => [.. rows.Select(r => forces.Cells[r])];

    // The exact count of the same key in the latest earlier period that has one.
    private double? Last(int row)
    {
        var at = ordered.IndexOf(periods.Cells[row]);
        var same = Enumerable.Range(0, whole.Rows).Where(r => counts.IsExact(r) && ordered.IndexOf(periods.Cells[r]) < at && keys.All(k => whole.Column(k).Cells[r] == whole.Column(k).Cells[row])).ToList();
        return same.Count == 0 ? null : counts.Lower[same.MaxBy(r => ordered.IndexOf(periods.Cells[r]))];
    }
}
