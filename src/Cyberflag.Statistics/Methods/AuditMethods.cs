using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Cyberflag.Statistics;

/// <summary>The methods of an audit: true counts, quality of a flag, agreement, sample sizes. Method page: audits.</summary>
internal static class AuditMethods
{
    public static ImmutableArray<Method> All { get; } =
    [
        new("rogan_gladen", ["true_share"], "true share behind a flagged one", "pos, tested, se, sp, n_se, n_sp (samples behind se and sp, if estimated), confidence (0.95)", Corrected) { IsByRow = true },
        new("audit_2x2", ["flag_quality"], "quality of a flag beside the truth", "tp, fp, fn, tn, statistic (all), confidence (0.95)", Quality) { IsByRow = true },
        new("stratified_estimate_of_true_count", ["stratified_audit"], "true count from a stratified review", "csv (str, true), strata_N, confidence (0.95)", Stratified),
        new("audit_sample_size", ["sample_size"], "records to review for a margin of error", "margin, p (0.5), N (null), confidence (0.95)", Size) { IsByRow = true },
        new("neyman_allocation", ["allocation"], "a sample divided among strata", "N, p, n, min (0)", Allocation),
        new("cohen_kappa", ["kappa"], "agreement of two coders beyond chance", "table, confidence (0.95)", Agreement),
    ];

    private static MethodResult Corrected(MethodInput input)
    {
        var (positive, tested) = (input.Count("pos"), input.Count("tested"));
        var (se, sp, confidence) = (input.Share("se"), input.Share("sp"), input.Confidence());
        if (tested == 0 || positive > tested)
        {
            throw new InputException($"pos is {positive} of tested {tested}: a share counts from 0 up to all, and all is above 0.");
        }

        if (se + sp <= 1)
        {
            throw new NotApplicableException("Sensitivity and specificity add up to 1 or less: such a flag says nothing of the truth.");
        }

        var correction = new RoganGladen(se, sp);
        var apparent = (double)positive / tested;
        var wilson = RoganGladen.ApparentWilson(positive, tested, confidence);
        var exact = BinomialInterval.ClopperPearson(positive, tested, confidence);
        var (trueWilson, trueExact) = (correction.Correct(wilson), correction.Correct(exact));
        var result = new MethodResult
        {
            ["ap"] = apparent,
            ["ap_wilson"] = new[] { wilson.Lower, wilson.Upper },
            ["tp"] = correction.Correct(apparent),
            ["tp_wilson"] = new[] { trueWilson.Lower, trueWilson.Upper },
            ["tp_cp"] = new[] { trueExact.Lower, trueExact.Upper },
            ["closed_form"] = correction.Correct(apparent),
        };
        if (trueWilson.Lower < 0 || trueExact.Lower < 0 || trueWilson.Upper > 1 || trueExact.Upper > 1)
        {
            var (within, withinExact) = (correction.Share(wilson), correction.Share(exact));
            result["within_0_1"] = new MethodResult
            {
                ["tp"] = correction.Share(apparent),
                ["tp_wilson"] = new[] { within.Lower, within.Upper },
                ["tp_cp"] = new[] { withinExact.Lower, withinExact.Upper },
            };
            result["note"] = "Chance, or a sensitivity or specificity that is not that of these records, carries the correction beyond 0 or 1. An interval that ends there is cut and no certainty.";
        }

        if (input.Has("n_se") != input.Has("n_sp"))
        {
            throw new InputException("Of 'n_se' and 'n_sp' one is given alone: the interval needs the samples behind both.");
        }

        if (input.Has("n_se"))
        {
            var limits = correction.WithEstimatedAccuracy(positive, tested, input.Positive("n_se"), input.Positive("n_sp"), confidence);
            result["tp_lang_reiczigel"] = new[] { limits.Lower, limits.Upper };
        }

        return result;
    }

    private static MethodResult Quality(MethodInput input)
    {
        var (tp, fp, fn, tn) = (input.Count("tp"), input.Count("fp"), input.Count("fn"), input.Count("tn"));
        if (tp + fp + fn + tn == 0)
        {
            throw new NotApplicableException("All four counts are 0: nothing was reviewed.");
        }

        var statistics = new FourfoldTable(tp, fp, fn, tn, input.Confidence()).Statistics;
        if (input.Has("statistic"))
        {
            var name = input.Choice("statistic", null, [.. statistics.Select(s => s.Key)]);
            return Printed(statistics.First(s => s.Key == name).Value);
        }

        var all = new MethodResult();
        foreach (var (name, estimate) in statistics)
        {
            all[name] = Printed(estimate);
        }

        return all;

        static MethodResult Printed(FourfoldTable.Estimate estimate) => new()
        {
            ["est"] = estimate.Value,
            ["lower"] = estimate.Lower,
            ["upper"] = estimate.Upper,
        };
    }

    private static MethodResult Stratified(MethodInput input)
    {
        var strata = Strata(input);
        var confidence = input.Confidence();
        var sample = new StratifiedSample(strata, confidence);
        var z = NormalQuantile.OfConfidence(confidence);
        var shares = new MethodResult();
        if (sample.Mean is > 0 and < 1)
        {
            shares["logit"] = Limits(sample.Logit());
            shares["likelihood"] = Limits(sample.ScaledLikelihood());
            shares["asin"] = Limits(sample.InverseSine());
        }

        shares["beta"] = Limits(sample.KornGraubard());
        shares["mean"] = Limits(sample.Straight());
        shares["strata"] = Limits(sample.ByStratum());
        return new MethodResult
        {
            ["total"] = sample.Total,
            ["se"] = sample.Error,
            ["ci95"] = new[] { sample.Total - (z * sample.Error), sample.Total + (z * sample.Error) },
            ["mean"] = sample.Mean,
            ["se_mean"] = sample.MeanError,
            ["ci_prop"] = shares,
            ["recorded_flag"] = strata.Where(s => s.Name == "flag").Select(s => (object?)s.Population).FirstOrDefault(),
            ["strata"] = strata.ConvertAll(s => new MethodResult { ["name"] = s.Name, ["population"] = s.Population, ["reviewed"] = s.Reviewed, ["cases"] = s.Cases }),
        };

        double[] Limits((double Lower, double Upper) limits) => [sample.Mean, limits.Lower, limits.Upper];
    }

    private static List<Stratum> Strata(MethodInput input)
    {
        var table = input.Table();
        var (names, truth) = (table.Column("str", "stratum", "strata"), table.Column("true", "case"));
        var values = truth.Numbers();
        var sizes = input.NamedNumbers("strata_N").ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);
        var counts = new SortedDictionary<string, (double Reviewed, double Cases)>(StringComparer.Ordinal);
        for (var row = 0; row < table.Rows; row++)
        {
            if (values[row] is not (0 or 1))
            {
                throw truth.Fault(row, "is neither 0 nor 1: a record is a case or not");
            }

            if (!sizes.ContainsKey(names.Cells[row]))
            {
                throw names.Fault(row, "is no stratum of strata_N");
            }

            var (reviewed, cases) = counts.GetValueOrDefault(names.Cells[row]);
            counts[names.Cells[row]] = (reviewed + 1, cases + values[row]);
        }

        foreach (var (name, size) in sizes)
        {
            if (size < 0 || !size.Equals(Math.Floor(size)))
            {
                throw new InputException(string.Create(CultureInfo.InvariantCulture, $"The parameter 'strata_N', '{name}', is {size}: a stratum has a whole number of records."));
            }

            var reviewed = counts.GetValueOrDefault(name).Reviewed;
            if (reviewed < Math.Min(2, size) || reviewed > size)
            {
                throw new NotApplicableException(string.Create(CultureInfo.InvariantCulture, $"The stratum '{name}' has {size} records, of which {reviewed} were reviewed: at least two and at most all are needed."));
            }
        }

        return [.. sizes.Where(s => s.Value > 0).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => new Stratum(s.Key, s.Value, counts[s.Key].Reviewed, counts[s.Key].Cases))];
    }

    private static MethodResult Size(MethodInput input)
    {
        var margin = input.Share("margin");
        if (margin == 0)
        {
            throw new InputException("The parameter 'margin' is 0: no sample is without error.");
        }

        if (input.Share("p", 0.5) is 0 or 1)
        {
            throw new InputException("The parameter 'p' is 0 or 1: a share that is certain needs no sample; take the share farthest from them that it may be.");
        }

        var (unlimited, size) = SampleSize.ForMargin(margin, input.Share("p", 0.5), input.Has("N") ? input.Positive("N") : null, input.Confidence());
        if (!(size < 1e15))
        {
            throw new InputException("The parameter 'margin' is so small that no number of records would do.");
        }

        return new MethodResult { ["n0"] = unlimited, ["n"] = size, ["ceil"] = Math.Ceiling(size) };
    }

    private static MethodResult Allocation(MethodInput input)
    {
        var (sizes, names) = Listed("N");
        var (shares, shareNames) = Listed("p");
        if (sizes.Length != shares.Length || (names is not null && shareNames is not null && !names.SequenceEqual(shareNames)))
        {
            throw new InputException($"N has {sizes.Length} strata and p has {shares.Length}: each stratum needs both.");
        }

        if (sizes.Any(n => n < 0) || shares.Any(p => p is < 0 or > 1))
        {
            throw new InputException("A stratum has a negative size, or a share that is not from 0 to 1.");
        }

        if (sizes.Zip(shares, (n, p) => n * p * (1 - p)).All(w => w == 0))
        {
            throw new NotApplicableException("No stratum has a share between 0 and 1: there is nothing to divide the sample by.");
        }

        if (input.Positive("n") < 1)
        {
            throw new InputException("The parameter 'n' is below 1: there is no record to place.");
        }

        var neyman = SampleSize.Neyman(sizes, shares, input.Positive("n"));
        var whole = SampleSize.Whole(neyman, sizes, input.NumberOrNull("min") ?? 0);
        var result = new MethodResult { ["neyman"] = Like(names, [.. neyman.Cast<object>()]), ["whole"] = Like(names, [.. whole.Cast<object>()]) };
        if (Math.Round(input.Positive("n")) - whole.Sum() is > 0 and var unplaced)
        {
            result["unplaced"] = unplaced;
            result["note"] = "Not every record of the sample could be placed: some strata are taken whole, and those whose share is 0 or 1 are given no more than the minimum, because they are said to be certain.";
        }

        return result;

        (double[] Values, List<string>? Names) Listed(string name) => input.Element(name) is { ValueKind: JsonValueKind.Object }
            ? ([.. input.NamedNumbers(name).Select(p => p.Value)], [.. input.NamedNumbers(name).Select(p => p.Key)])
            : (input.Numbers(name), null);
    }

    private static object Like(List<string>? names, List<object> values)
    {
        if (names is null)
        {
            return values;
        }

        var result = new MethodResult();
        foreach (var (name, value) in names.Zip(values))
        {
            result[name] = value;
        }

        return result;
    }

    private static MethodResult Agreement(MethodInput input)
    {
        if (input.Element("table") is not { ValueKind: JsonValueKind.Array } table || table.EnumerateArray().Any(r => r.ValueKind != JsonValueKind.Array))
        {
            throw new InputException("The parameter 'table' is no list of rows of counts such as [[40, 5], [3, 52]].");
        }

        var counts = table.EnumerateArray().Select((row, i) => (IReadOnlyList<double>)[.. row.EnumerateArray().Select((cell, j) =>
            cell.ValueKind == JsonValueKind.Number && cell.GetDouble() is >= 0 and var count
                ? count
                : throw new InputException($"The parameter 'table', row {i + 1}, column {j + 1}: {cell.GetRawText()} is no count."))]).ToList();
        if (counts.Count < 2 || counts.Exists(r => r.Count != counts.Count))
        {
            throw new InputException("The parameter 'table' is not square: both people code into the same two categories or more.");
        }

        if (counts.Sum(r => r.Sum()) == 0)
        {
            throw new NotApplicableException("The table is empty: no record was coded twice.");
        }

        var kappa = new Kappa(counts);
        if (double.IsNaN(kappa.Value))
        {
            throw new NotApplicableException("Both people used one category for every record: there is no agreement beyond chance to measure.");
        }

        var z = NormalQuantile.OfConfidence(input.Confidence());
        return new MethodResult
        {
            ["kappa"] = kappa.Value,
            ["se"] = kappa.NullError,
            ["lower"] = kappa.Value - (z * kappa.NullError),
            ["upper"] = kappa.Value + (z * kappa.NullError),
            ["se_large_sample"] = kappa.Error,
            ["lower_large_sample"] = kappa.Value - (z * kappa.Error),
            ["upper_large_sample"] = kappa.Value + (z * kappa.Error),
        };
    }
}
