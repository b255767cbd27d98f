using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>Marks that recording leaves in a series: steps on 1 April, heaps at the ends of months, a period that does not fit. Method page: recording-artefacts.</summary>
internal static class ArtefactMethods
{
    private const int FewestPeriods = 6;

    public static ImmutableArray<Method> All { get; } =
    [
        new("outlying_period", ["outlying_quarter", "outlying_month"], "which quarter or month the others do not explain", "csv (period, count), value (count), by (a column: force), trend (false), confidence (0.95)", i => ByLevel(i, Outlying)),
        new("financial_year_step", ["april_step"], "whether a series climbs in steps on 1 April", "csv (period: months or quarters; count), value (count), by (a column), harmonics (0), confidence (0.95)", i => ByLevel(i, Steps)),
        new("month_end_heaping", ["date_heaping"], "whether offences heap on the first or last days of months", "csv (date; count, 1 where it is not given), confidence (0.95)", Ends),
    ];

    private static MethodResult ByLevel(MethodInput input, Func<MethodInput, Table, MethodResult> one)
    {
        var table = input.Table();
        if (!input.Has("by"))
        {
            return one(input, table);
        }

        var by = table.Column(input.Text("by"));
        return new MethodResult
        {
            ["rows"] = Factor.Of(table, [by.Name]).Levels.Select(level =>
            {
                var result = new MethodResult { [by.Name] = level };
                try
                {
                    return result.With(one(input, table.Where(row => by.Cells[row] == level)));
                }
                catch (NotApplicableException refusal)
                {
                    return result.With(new MethodResult { ["refused"] = refusal.Message });
                }
            }).ToList(),
        };
    }

    private static TimeSeries Series(MethodInput input, Table table)
    {
        var value = input.Has("value") ? table.Column(input.Text("value")) : table.Column("count", "y", "value");
        var counts = value.Counts();
        var broken = Array.FindIndex(counts, c => c > Math.Floor(c));
        return broken < 0
            ? TimeSeries.Of(table, table.Column("period", "quarter", "month", "t"), value)
            : throw value.Fault(broken, "is not whole: counts are");
    }

    private static MethodResult Outlying(MethodInput input, Table table)
    {
        var (series, hasTrend, confidence) = (Series(input, table), input.YesNo("trend", false), input.Confidence());
        if (series.Length < FewestPeriods)
        {
            throw new NotApplicableException($"There are {series.Length} periods; to judge one by the others takes {FewestPeriods}.");
        }

        if (series.Columns[0].Count(c => c > 0) < 2)
        {
            throw new NotApplicableException("All counts but one are 0: the others say nothing of how counts vary.");
        }

        var judged = OutlyingPeriods.Of(series.Columns[0], hasTrend, confidence);
        var adjusted = AdjustedPValues.Of([.. judged.Select(j => j.P)], "holm");
        var rows = judged.Select((j, i) => new MethodResult
        {
            ["period"] = series.Label(i),
            ["count"] = series.Columns[0][i],
            ["expected"] = j.Expected,
            ["lower"] = j.Lower,
            ["upper"] = j.Upper,
            ["t"] = j.T,
            ["p"] = j.P,
            ["p_adjusted"] = adjusted[i],
            ["outlying"] = adjusted[i] < 1 - confidence,
        }).ToList();
        return new MethodResult { ["outlying"] = rows.Where(r => (bool)r["outlying"]!).Select(r => r["period"]).ToList(), ["periods"] = rows };
    }

    private static MethodResult Steps(MethodInput input, Table table)
    {
        var series = Series(input, table);
        if (series.Labels.StepsPerYear == 1)
        {
            throw new NotApplicableException("The periods are years or numbers: a step on 1 April shows in months or quarters only.");
        }

        var years = Enumerable.Range(0, series.Length).Select(i => series.Labels.FinancialYear(series.Start + i)!.Value).ToList();
        var harmonics = (int)(input.CountOrNull("harmonics") ?? 0);
        var count = years.Distinct().Count();
        if (count < 2 || series.Length < count + (2 * harmonics) + 4)
        {
            throw new NotApplicableException($"There are {series.Length} periods in {count} financial years: two years or more, and four periods more than there are coefficients, are needed.");
        }

        var fit = new FinancialYearSteps(series.Columns[0], years, series.Labels.StepsPerYear, harmonics, input.Confidence());
        return new MethodResult
        {
            ["f"] = fit.F,
            ["df1"] = fit.Steps,
            ["df2"] = fit.Freedom,
            ["p"] = fit.P,
            ["dispersion"] = fit.Dispersion,
            ["within_year_ratio"] = Math.Exp(fit.WithinYear),
            ["steps"] = fit.ByYear.Select(s => new MethodResult
            {
                ["from"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{s.Year}-04-01"),
                ["ratio"] = s.Ratio,
                ["lower"] = s.Lower,
                ["upper"] = s.Upper,
                ["p"] = s.P,
            }).ToList(),
        };
    }

    private static MethodResult Ends(MethodInput input)
    {
        var table = input.Table();
        var dates = table.Column("date", "day");
        var counts = table.Has("count") ? table.Column("count").Counts() : [.. Enumerable.Repeat(1.0, table.Rows)];
        var days = counts.Select((count, row) => (MonthEnds.Date(dates, row), checked((long)count))).ToList();
        if (days.Sum(d => d.Item2) < 100)
        {
            throw new NotApplicableException($"There are {days.Sum(d => d.Item2)} offences: a heap on one day of a month shows from about 100 on.");
        }

        return new MethodResult { ["rows"] = MonthEnds.Of(days, input.Confidence()), ["offences"] = days.Sum(d => d.Item2) };
    }
}
