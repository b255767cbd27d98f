using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>The limits of funnel plots and which areas lie outside. Method page: funnel-plots.</summary>
internal static class FunnelMethods
{
    public static ImmutableArray<Method> All { get; } =
    [
        new("funnel_limits_wilson_proportion", ["funnel_proportion"], "funnel limits of shares", "csv (numerator, denominator), multiplier (100)", Proportion),
        new("funnel_limits_poisson_rate", ["funnel_rate"], "funnel limits of rates", "csv (numerator or ev, rate, denominator where a crude rate is 0), multiplier, rate_type (dsr, crude), years_of_data (1)", Rate),
        new("funnel_limits_poisson_ratio", ["funnel_ratio"], "funnel limits of observed over expected", "csv (numerator or obs, denominator or expected), multiplier (100)", Ratio),
        new("funnel_significance_ratio", [], "which ratios lie outside the funnel", "csv (numerator or obs, denominator or expected)", RatioSignificance),
        new("funnel_significance_rate", [], "which rates lie outside the funnel", "csv (as funnel_limits_poisson_rate), multiplier, rate_type (dsr, crude)", RateSignificance),
        new("funnel_poisson_limits", [], "exact limits of a ratio at given expected events", "expected_n, target (1)", Exact),
        new("funnel_overdispersion", ["overdispersion"], "phi, tau² and adjusted limits of a funnel", "csv or rows (group, numerator, denominator), data_type (SR, PR, RC), sr_method (SHMI, CQC), trim_by (0.1), multiplier (1)", Spread),
    ];

    private static MethodResult Proportion(MethodInput input)
    {
        var table = input.Table();
        var (counts, totals) = FunnelColumns.Pair(table);
        FunnelColumns.NoneAboveAll(table, counts, totals);
        var multiplier = input.NumberOrNull("multiplier") ?? 100;
        var average = FunnelColumns.Average(counts, totals);
        var rows = FunnelAxis.Of(totals.Min(), totals.Max()).Select(size =>
        {
            var (two, three) = (FunnelLimits.OfShare(average, size, FunnelLimits.TwoSigma), FunnelLimits.OfShare(average, size, FunnelLimits.ThreeSigma));
            return new MethodResult
            {
                ["Population"] = size,
                ["Lower2s0025limit"] = two.Lower * multiplier,
                ["Upper2s0025limit"] = two.Upper * multiplier,
                ["Lower3s0001limit"] = three.Lower * multiplier,
                ["Upper3s0001limit"] = three.Upper * multiplier,
                ["Baseline"] = average * multiplier,
            };
        }).ToList();
        var words = counts.Zip(totals, (count, total) =>
        {
            var (two, three) = (FunnelLimits.OfShare(average, total, FunnelLimits.TwoSigma), FunnelLimits.OfShare(average, total, FunnelLimits.ThreeSigma));
            var share = count / total;
            return FunnelLimits.Significance(share > three.Upper, share > two.Upper, share < three.Lower, share < two.Lower);
        }).ToList();
        var points = counts.Zip(totals, (count, total) => (count, total)).Select((p, i) =>
        {
            var (two, three) = (FunnelLimits.OfShare(average, p.total, FunnelLimits.TwoSigma), FunnelLimits.OfShare(average, p.total, FunnelLimits.ThreeSigma));
            return new MethodResult
            {
                ["area"] = table.Columns[0].Cells[i],
                ["size"] = p.total,
                ["value"] = p.count / p.total * multiplier,
                ["lower95"] = two.Lower * multiplier,
                ["upper95"] = two.Upper * multiplier,
                ["lower998"] = three.Lower * multiplier,
                ["upper998"] = three.Upper * multiplier,
            };
        }).ToList();
        return new MethodResult { ["rows"] = rows, ["points"] = points, ["significance_column_in_inputs"] = Tally(words), ["significance"] = words };
    }

    private static MethodResult Rate(MethodInput input)
    {
        var rates = FunnelColumns.Rates(input);
        var (years, average) = (input.NumberOrNull("years_of_data") ?? 1, FunnelColumns.Average(rates.Counts, rates.Sizes));
        var known = rates.Sizes.Where(s => !double.IsNaN(s)).ToList();
        var rows = FunnelAxis.Of(known.Min(), known.Max(), years, average).Select(events =>
        {
            var (two, three) = (FunnelLimits.ExpectedOf((long)events, FunnelLimits.TwoSigma), FunnelLimits.ExpectedOf((long)events, FunnelLimits.ThreeSigma));
            return new MethodResult
            {
                ["Events"] = events,
                ["lower_2s_population_1_year"] = two.High / average / years,
                ["lower_2s_limit"] = events / (two.High / average) * rates.Multiplier,
                ["upper_2s_population_1_year"] = two.Low / average / years,
                ["upper_2s_limit"] = events / (two.Low / average) * rates.Multiplier,
                ["lower_3s_population_1_year"] = three.High / average / years,
                ["lower_3s_limit"] = events / (three.High / average) * rates.Multiplier,
                ["upper_3s_population_1_year"] = three.Low / average / years,
                ["upper_3s_limit"] = events / (three.Low / average) * rates.Multiplier,
                ["baseline"] = average * rates.Multiplier,
                ["statistic"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rate ({rates.Type} per {rates.Multiplier:N0})"),
                ["method"] = "Poisson",
            };
        }).ToList();
        return new MethodResult { ["rows"] = rows };
    }

    private static MethodResult Ratio(MethodInput input)
    {
        var (_, expected) = FunnelColumns.Pair(input.Table());
        var multiplier = input.NumberOrNull("multiplier") ?? 100;
        var rows = FunnelAxis.Of(expected.Min(), expected.Max(), lag: 1).Select(events =>
        {
            var row = new MethodResult { ["Observed_events"] = events };
            foreach (var (name, tail) in new[] { ("2s", FunnelLimits.TwoSigma), ("3s", FunnelLimits.ThreeSigma) })
            {
                var (high, low) = FunnelLimits.ExpectedOf((long)events, tail);
                foreach (var (side, mean) in new[] { ("lower", high), ("upper", low) })
                {
                    row[$"{side}_{name}_exp_events"] = mean;
                    row[$"{side}_{name}_count"] = (events / mean) - 1;
                    row[$"{side}_{name}_isr"] = events / mean * multiplier;
                }
            }

            return row;
        }).ToList();
        return new MethodResult { ["rows"] = rows };
    }

    private static MethodResult RatioSignificance(MethodInput input)
    {
        var table = input.Table();
        var (observed, expected) = FunnelColumns.Pair(table);
        var counts = FunnelColumns.Whole(table, observed);
        return Words(table, counts.Select((count, i) => Compared(count, expected[i])).ToList());
    }

    private static MethodResult RateSignificance(MethodInput input)
    {
        var rates = FunnelColumns.Rates(input);
        var average = FunnelColumns.Average(rates.Counts, rates.Sizes);
        var counts = FunnelColumns.Whole(rates.Table, rates.Counts);
        return Words(rates.Table, counts.Select((count, i) => rates.Type == "dsr" && count < PoissonInterval.ByarFrom
            ? "Not applicable for events less than 10 for dsrs"
            : Compared(count, average * rates.Sizes[i])).ToList());
    }

    private static string Compared(long count, double expected)
    {
        var (two, three) = (PoissonInterval.Of(count), PoissonInterval.Of(count, 1 - (2 * FunnelLimits.ThreeSigma)));
        return FunnelLimits.Significance(three.Lower > expected, two.Lower > expected, three.Upper < expected, two.Upper < expected);
    }

    private static MethodResult Words(Table table, List<string> words)
    {
        var rows = words.Select((word, row) =>
        {
            var result = new MethodResult();
            foreach (var column in table.Columns.Where(c => c.Name != "significance"))
            {
                result[column.Name] = column.Value(row);
            }

            result["significance"] = word;
            return result;
        }).ToList();
        return new MethodResult { ["column"] = "significance", ["n"] = words.Count, ["significance"] = words, ["counts"] = Tally(words), ["rows"] = rows };
    }

    private static MethodResult Tally(List<string> words)
    {
        var result = new MethodResult();
        foreach (var group in words.GroupBy(w => w).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            result[group.Key] = group.Count();
        }

        return result;
    }

    private static MethodResult Exact(MethodInput input)
    {
        var (sizes, target) = (input.Numbers("expected_n"), input.NumberOrNull("target") ?? 1);
        if (sizes.Any(s => s <= 0))
        {
            throw new InputException("The parameter 'expected_n' holds a number that is not above 0: limits are for expected events above 0.");
        }

        if (!(target > 0) || sizes.Any(s => s > PoissonInterval.GreatestExactCount))
        {
            throw new InputException(target > 0
                ? $"The parameter 'expected_n' holds a number above {PoissonInterval.GreatestExactCount}: limits are computed up to there."
                : "The parameter 'target' is not above 0: it is the ratio that the limits lie around.");
        }

        var two = sizes.Select(s => FunnelLimits.OfRatio(s, FunnelLimits.TwoSigma, target)).ToList();
        var three = sizes.Select(s => FunnelLimits.OfRatio(s, FunnelLimits.ThreeSigma, target)).ToList();
        return new MethodResult
        {
            ["ll95"] = two.ConvertAll(l => l.Lower),
            ["ul95"] = two.ConvertAll(l => l.Upper),
            ["ll998"] = three.ConvertAll(l => l.Lower),
            ["ul998"] = three.ConvertAll(l => l.Upper),
        };
    }

    private static MethodResult Spread(MethodInput input)
    {
        var kind = (input.Choice("data_type", "SR", "SR", "PR", "RC"), input.Choice("sr_method", "SHMI", "SHMI", "CQC")) switch
        {
            ("PR", _) => FunnelKind.Proportion,
            ("RC", _) => FunnelKind.RatioOfCounts,
            (_, "CQC") => FunnelKind.RatioBySquareRoot,
            _ => FunnelKind.RatioByLogarithm,
        };
        var trim = input.Share("trim_by", 0.1);
        var groups = FunnelColumns.Groups(input.Table(), kind);
        if (trim is 0 or >= 0.5)
        {
            throw new InputException("The parameter 'trim_by' must be above 0 and below 0.5: it is the share of the groups at each end.");
        }

        var spread = new Overdispersion(kind, groups.ConvertAll(g => g.Numerator), groups.ConvertAll(g => g.Denominator), trim);
        var multiplier = input.NumberOrNull("multiplier") ?? 1;
        var rows = groups.Select((g, i) =>
        {
            var limits = FunnelGroupLimits.Of(kind, spread.Target, g.Denominator, spread.TauSquared, out var isMirrored);
            var row = new MethodResult
            {
                ["group"] = g.Name,
                ["numerator"] = g.Numerator,
                ["denominator"] = g.Denominator,
                ["rr"] = g.Numerator / g.Denominator * multiplier,
                ["z"] = spread.Z[i],
                ["wz"] = spread.UsedZ[i],
            };
            foreach (var (name, value) in limits)
            {
                row[name] = (double)value! * multiplier;
            }

            row["mirrored"] = isMirrored;
            return row;
        }).ToList();
        return new MethodResult
        {
            ["target"] = spread.Target,
            ["n"] = rows.Count,
            ["phi"] = spread.Phi,
            ["tau2"] = spread.TauSquared,
            ["rows"] = rows,
        };
    }
}
