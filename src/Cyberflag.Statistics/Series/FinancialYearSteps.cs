using System.Globalization;

namespace Cyberflag.Statistics;

/// <summary>
/// Whether a series climbs in steps on 1 April: log-linear counts with a slope that is the same within every financial year, a season
/// where asked, and a level for each year. Offences do not know the financial year; recording systems, targets and corrections do.
/// </summary>
internal sealed class FinancialYearSteps
{
    /// <summary>A step at the beginning of a financial year.</summary>
    /// <param name="Year">The year in which it begins.</param>
    /// <param name="Ratio">The level behind the step over that before, at the same place of the slope.</param>
    /// <param name="Lower">The lower limit.</param>
    /// <param name="Upper">The upper limit.</param>
    /// <param name="P">The two-sided p value.</param>
    internal readonly record struct Step(int Year, double Ratio, double Lower, double Upper, double P);

    /// <summary>Of counts and the financial year of each, in their order of time.</summary>
    public FinancialYearSteps(double[] counts, IReadOnlyList<int> years, int stepsPerYear, int harmonics, double confidence)
    {
        var waves = new SegmentedDesign(counts.Length, counts.Length, false, stepsPerYear, harmonics);
        var names = waves.Names.Skip(3).ToList();
        var rows = System.Text.Json.JsonSerializer.SerializeToElement(counts.Select((y, i) =>
        {
            var row = new Dictionary<string, double> { ["y"] = y, ["t"] = i, ["fy"] = years[i] };
            names.ForEach(n => row[n] = waves.Rows[i][waves.Names.ToList().IndexOf(n)]);
            return row;
        }));
        var (table, none) = (Table.Of(rows), new Dictionary<string, IReadOnlyList<string>>());
        var smooth = string.Join(" + ", ["t", .. names]);
        var without = Glm.Fit(new ModelFrame(Formula.Parse($"y ~ {smooth}"), table, none), FamilyKind.Poisson);
        var frame = new ModelFrame(Formula.Parse($"y ~ {smooth} + factor(fy)"), table, none);
        var with = Glm.Fit(frame, FamilyKind.Poisson);
        Steps = years.Distinct().Count() - 1;
        Freedom = counts.Length - frame.X.Columns;
        Dispersion = Math.Max(1, Enumerable.Range(0, frame.Rows).Sum(i => Math.Pow(frame.Response[i] - Math.Exp(with.Predictor[i]), 2) / Math.Exp(with.Predictor[i])) / Freedom);
        F = (without.Deviance - with.Deviance) / Steps / Dispersion;
        WithinYear = with.Coefficients[1];
        var order = years.Distinct().Order().ToList();
        int[] places = [-1, .. order.Skip(1).Select(y => frame.Names.IndexOf(string.Create(CultureInfo.InvariantCulture, $"fy{y}")))];
        var t = StudentDistribution.UpperQuantile(NormalQuantile.Tail(confidence), Freedom);
        ByYear = [.. order.Skip(1).Select((year, k) => Of(year, places[k + 1], places[k]))];

        Step Of(int year, int place, int before)
        {
            var change = with.Coefficients[place] - (before < 0 ? 0 : with.Coefficients[before]);
            var variance = with.Covariance[place, place] + (before < 0 ? 0 : with.Covariance[before, before] - (2 * with.Covariance[place, before]));
            var error = Math.Sqrt(Dispersion * variance);
            return new Step(year, Math.Exp(change), Math.Exp(change - (t * error)), Math.Exp(change + (t * error)), StudentDistribution.TwoSided(change / error, Freedom));
        }
    }

    /// <summary>How many beginnings of a year there are in the series.</summary>
    public int Steps { get; }

    /// <summary>The residual degrees of freedom.</summary>
    public int Freedom { get; }

    /// <summary>The spread beyond chance, at least 1.</summary>
    public double Dispersion { get; }

    /// <summary>The F statistic of all steps together.</summary>
    public double F { get; }

    /// <summary>Its p value.</summary>
    public double P => F <= 0 ? 1 : BetaDistribution.Below(Freedom / (Freedom + (Steps * F)), Freedom / 2.0, Steps / 2.0);

    /// <summary>The change of the logarithm from point to point within a year.</summary>
    public double WithinYear { get; }

    /// <summary>Each step.</summary>
    public IReadOnlyList<Step> ByYear { get; }
}
