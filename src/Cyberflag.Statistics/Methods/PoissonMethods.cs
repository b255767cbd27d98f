using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Statistics;

/// <summary>The methods for counts and rates of events. Method page: rate-intervals.</summary>
internal static class PoissonMethods
{
    private const double Wide = 0.998;

    public static ImmutableArray<Method> All { get; } =
    [
        new("byar_poisson_ci", ["byar"], "interval of a count, Byar's approximation", "x, confidence (0.95)", Byar) { IsByRow = true },
        new("exact_poisson_ci_garwood", ["garwood", "exact_poisson_ci"], "exact interval of a count", "x, confidence (0.95)", Garwood) { IsByRow = true },
        new("crude_rate_ci", ["crude_rate", "rate"], "rate with intervals of 95% and 99.8%", "x, n, multiplier", Rate) { IsByRow = true },
    ];

    // Below 10 events Byar's lower limit can fall under 0, where it says nothing: then there is none.
    private static MethodResult Byar(MethodInput input)
    {
        var (count, confidence) = (Events(input), input.Confidence());
        var limits = PoissonInterval.Byar(count, confidence);
        return new MethodResult { ["lower"] = limits.Lower > 0 ? limits.Lower : count == 0 ? 0 : null, ["upper"] = limits.Upper };
    }

    private static MethodResult Garwood(MethodInput input) => Limits(PoissonInterval.Exact(Events(input), input.Confidence()));

    private static MethodResult Rate(MethodInput input)
    {
        NoRate.Check(input);
        var (count, population, multiplier) = (Events(input), input.Positive("n"), input.Positive("multiplier"));
        var (usual, wide) = (PoissonInterval.OfRate(count, population, multiplier), PoissonInterval.OfRate(count, population, multiplier, Wide));
        return new MethodResult
        {
            ["value"] = count / population * multiplier,
            ["lower95"] = usual.Lower,
            ["upper95"] = usual.Upper,
            ["lower998"] = wide.Lower,
            ["upper998"] = wide.Upper,
        };
    }

    private static long Events(MethodInput input) => input.Count("x") is var count && count <= PoissonInterval.GreatestExactCount
        ? count
        : throw new InputException($"The parameter 'x' is {count}: counts go up to {PoissonInterval.GreatestExactCount}.");

    private static MethodResult Limits(Interval limits) => new() { ["lower"] = limits.Lower, ["upper"] = limits.Upper };
}
