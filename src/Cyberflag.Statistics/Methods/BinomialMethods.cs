using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Statistics;

/// <summary>The methods for a share. Method page: share-intervals.</summary>
internal static class BinomialMethods
{
    public static ImmutableArray<Method> All { get; } =
    [
        new("wilson_ci", ["wilson"], "interval of a share, Wilson's score", "x, n, confidence (0.95)", Wilson) { IsByRow = true },
        new("wilson_cc_ci", ["wilson_cc"], "interval of a share, Wilson with correction", "x, n, confidence (0.95)", i => Of(i, BinomialInterval.WilsonCorrected)) { IsByRow = true },
        new("clopper_pearson_ci", ["clopper_pearson"], "exact interval of a share", "x, n, confidence (0.95)", i => Of(i, BinomialInterval.ClopperPearson)) { IsByRow = true },
        new("jeffreys_ci_equal_tailed", ["jeffreys"], "interval of a share, Jeffreys' prior", "x, n, confidence (0.95)", i => Of(i, BinomialInterval.Jeffreys)) { IsByRow = true },
        new("agresti_coull_ci", ["agresti_coull"], "interval of a share, Agresti and Coull", "x, n, confidence (0.95)", i => Of(i, BinomialInterval.AgrestiCoull)) { IsByRow = true },
    ];

    private static MethodResult Wilson(MethodInput input)
    {
        var (count, total) = Share(input);
        var wide = BinomialInterval.Wilson(count, total, 0.998);
        return Of(input, BinomialInterval.Wilson).With(new MethodResult { ["lower998"] = wide.Lower, ["upper998"] = wide.Upper });
    }

    private static MethodResult Of(MethodInput input, Func<double, double, double, Interval> interval)
    {
        var (count, total) = Share(input);
        var limits = interval(count, total, input.Confidence());
        return new MethodResult { ["lower"] = limits.Lower, ["upper"] = limits.Upper };
    }

    private static (double Count, double Total) Share(MethodInput input)
    {
        var (count, total) = (input.Count("x"), input.Count("n"));
        if (total == 0)
        {
            throw new NotApplicableException("n is 0: of nothing there is no share.");
        }

        return count <= total ? (count, total) : throw new InputException($"x is {count} and n is {total}: no share counts more than all.");
    }
}
