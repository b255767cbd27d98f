using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>The methods that compare two figures, or many at once. Method page: comparisons.</summary>
internal static class ComparisonMethods
{
    public static ImmutableArray<Method> All { get; } =
    [
        new("exact_rate_ratio", ["rate_ratio"], "ratio of two rates with exact interval and p values", "x1, t1, x0, t0, confidence (0.95)", Ratio) { IsByRow = true },
        new("two_proportions", ["proportions"], "two shares: chi-square, Fisher's test, odds ratio", "x1, n1, x2, n2, confidence (0.95)", Proportions) { IsByRow = true },
        new("p_adjust", ["adjust"], "p values adjusted for several comparisons", "p, method (BH; holm, hochberg, hommel, bonferroni, BY, none)", Adjust),
    ];

    private static MethodResult Ratio(MethodInput input)
    {
        var (count, baseCount) = (input.Count("x1"), input.Count("x0"));
        var (time, baseTime) = (input.Positive("t1"), input.Positive("t0"));
        if (count == 0 && baseCount == 0)
        {
            throw new NotApplicableException("Neither rate has an event: they have no ratio.");
        }

        if (!(baseTime / time is > 1e-12 and < 1e12))
        {
            throw new InputException("t1 and t0 differ by more than a million million: these are not times or populations of comparable areas.");
        }

        var ratio = RateRatio.Of(count, time, baseCount, baseTime, input.Confidence());
        var result = new MethodResult
        {
            ["ratio"] = ratio.Ratio,
            ["lower"] = ratio.Lower,
            ["upper"] = ratio.Upper,
            ["p_minlike"] = ratio.MinLikelihoodP,
            ["p_central"] = ratio.CentralP,
            ["pct_change"] = ratio.PercentChange,
        };
        return baseCount >= MissingMethods.LeastBase ? result : result.With(new MethodResult
        {
            ["note"] = $"The base has {baseCount} events, under {MissingMethods.LeastBase}: publish both counts, not the percentage.",
        });
    }

    private static MethodResult Proportions(MethodInput input)
    {
        var (x1, n1, x2, n2) = (input.Count("x1"), input.Count("n1"), input.Count("x2"), input.Count("n2"));
        if (n1 == 0 || n2 == 0)
        {
            throw new NotApplicableException("A group is empty: there is no share to compare.");
        }

        if (x1 > n1 || x2 > n2)
        {
            throw new InputException($"x1 of n1 is {x1} of {n1}, x2 of n2 is {x2} of {n2}: no share counts more than all.");
        }

        var test = TwoProportions.Of(x1, n1, x2, n2, input.Confidence());
        return new MethodResult
        {
            ["chisq"] = test.ChiSquared,
            ["p"] = test.P,
            ["fisher_p"] = test.FisherP,
            ["fisher_or"] = test.OddsRatio,
            ["or_lower"] = test.Lower,
            ["or_upper"] = test.Upper,
        };
    }

    private static MethodResult Adjust(MethodInput input)
    {
        var values = input.Has("p") ? input.Numbers("p") : input.Table().Column("p").Numbers();
        var outside = Array.FindIndex(values, p => p is < 0 or > 1);
        if (outside >= 0)
        {
            throw new InputException($"p, item {outside + 1}: {values[outside]} is no probability from 0 to 1.");
        }

        var adjusted = AdjustedPValues.Of(values, input.Choice("method", "BH", [.. AdjustedPValues.Names]));
        return new MethodResult { ["adjusted"] = adjusted, ["reject05"] = adjusted.Count(p => p <= 0.05) };
    }
}
