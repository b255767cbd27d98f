using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>The methods for a series in time: control charts, seasons, heaps. Method page: series.</summary>
internal static class SeriesMethods
{
    public static ImmutableArray<Method> All { get; } =
    [
        new("xmr_special_cause", ["xmr"], "control chart with the four signals of the NHS", "y, rebase (null; 1 where limits begin anew), screen_outliers (true), fix_after_n_points (null)", Chart),
        new("seasonality_kruskal_wallis", ["kruskal_wallis"], "whether months differ, by ranks", "y, month", Months),
        new("day_of_month_heaping_chisq", ["heaping"], "whether counts heap on some days", "counts, expected_share", Heaping),
    ];

    private static MethodResult Chart(MethodInput input)
    {
        var values = Listed(input, "y");
        var rebase = input.NumbersOrNull("rebase");
        if (rebase is not null && rebase.Length != values.Length)
        {
            throw new InputException($"rebase has {rebase.Length} items and y has {values.Length}: there is one for each point.");
        }

        var fixedAfter = input.CountOrNull("fix_after_n_points");
        if (values.Length < 2 || fixedAfter is < 2)
        {
            throw new NotApplicableException("Limits need two points or more: there is no moving range of one.");
        }

        StretchesVary(values, rebase);
        var chart = new ProcessChart(values, [.. values.Select((_, i) => rebase is not null && rebase[i] != 0)], input.YesNo("screen_outliers", true), (int?)fixedAfter);
        var result = new MethodResult { ["mean"] = chart.Mean, ["lpl"] = chart.Lower, ["upl"] = chart.Upper, ["special_cause_type"] = chart.Causes, ["y"] = values };
        if (!input.Has("y") && input.Table() is var table && table.Has("period"))
        {
            result["period"] = table.Column("period").Cells.ToArray();
        }

        return result;
    }

    // Limits are drawn from the moving ranges of a stretch: it needs two points that differ.
    private static void StretchesVary(double[] values, double[]? rebase)
    {
        for (var from = 0; from < values.Length;)
        {
            var to = from + 1;
            while (to < values.Length && !(rebase?[to] is { } mark && mark != 0))
            {
                to++;
            }

            if (Enumerable.Range(from, to - from).All(i => values[i].Equals(values[from])))
            {
                throw new NotApplicableException(to - from == 1
                    ? $"The stretch of point {from + 1} has one point: there is no moving range to set its limits by. Begin the limits anew elsewhere."
                    : $"The points {from + 1} to {to} are all equal: there is no variation to set limits by.");
            }

            from = to;
        }
    }

    private static MethodResult Months(MethodInput input)
    {
        var (values, months) = (Listed(input, "y"), Listed(input, "month"));
        if (values.Length != months.Length)
        {
            throw new InputException($"y has {values.Length} items and month has {months.Length}: each value has its month.");
        }

        if (months.Distinct().Count() < 2)
        {
            throw new NotApplicableException("There is one month only: nothing to compare.");
        }

        if (values.Distinct().Count() == 1)
        {
            throw new NotApplicableException("All values are equal: there are no ranks.");
        }

        var test = KruskalWallis.Of(values, months);
        return new MethodResult { ["statistic"] = test.Statistic, ["p"] = test.P, ["df"] = test.Freedom };
    }

    private static MethodResult Heaping(MethodInput input)
    {
        var (counts, shares) = (Listed(input, "counts"), Listed(input, "expected_share"));
        if (counts.Length != shares.Length || counts.Length < 2)
        {
            throw new InputException($"counts has {counts.Length} items and expected_share has {shares.Length}: each count has its share, and there are at least two.");
        }

        if (counts.Any(c => c < 0) || shares.Any(s => s <= 0))
        {
            throw new InputException("A count is negative, or an expected share is not above 0.");
        }

        if (counts.All(c => c == 0))
        {
            throw new NotApplicableException("Every count is 0.");
        }

        var test = GoodnessOfFit.Of(counts, shares);
        return new MethodResult { ["chisq"] = test.Statistic, ["p"] = test.P, ["df"] = test.Freedom };
    }

    private static double[] Listed(MethodInput input, string name) => input.Has(name) || !input.Has("csv") ? input.Numbers(name) : input.Table().Column(name).Numbers();
}
